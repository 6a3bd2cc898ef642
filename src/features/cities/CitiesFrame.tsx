import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { CitiesTaken } from '@/publish/citiesFile';
import { Facts } from '@/ui/Facts';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { ViewHeading } from '@/ui/ViewHeading';
import { AddedCities } from '@/view/AddedCities';
import { useAddedToChart } from '@/view/useAddedToChart';
import { useWording } from '@/view/ViewContext';
import styles from './cities.module.css';
import { FramedCities } from './FramedCities';
import type { CitiesSurround } from './figureProps';

interface CitiesFrameProps {
  readonly dataset: Dataset;
  readonly title: string;
  readonly text: CitiesText | null;
  readonly around: CitiesSurround;
  readonly taken: CitiesTaken | null;
  /** Chooses the measure; null: there is one. */
  readonly measure: ReactNode;
  /** What else is chosen for this picture. */
  readonly choices: ReactNode;
  /** Codes of the cities in the reader's frame. */
  readonly framed: readonly string[];
  readonly onClear: () => void;
  readonly markKey: ReactNode;
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** What a picture of all cities stands in: finding above it, key, caveat, source and table below. */
export function CitiesFrame(props: CitiesFrameProps) {
  const { dataset, title, text, around, taken, measure, choices, framed, onClear, markKey, table, children } =
    props;
  const { ui, terms } = useWording();
  const { toggle } = useAddedToChart(dataset);
  const phone = useMediaQuery(PHONE);
  const cities = dataset.panel.catalogue?.cities.filter(({ code }) => framed.includes(code)) ?? [];
  if (around.alone)
    return (
      text &&
      around.alone(
        text,
        <div className={styles.alone}>
          {children}
          {markKey}
        </div>,
        table,
        taken,
      )
    );
  const detail = text && text.detail !== '' && <p className={styles.detail}>{text.detail}</p>;
  const more = (
    <>
      <AddedCities dataset={dataset} />
      <div className={styles.takeaway} data-control>
        {around.tools(taken)}
      </div>
    </>
  );
  return (
    <>
      <ViewHeading
        title={title}
        facts={text && <Facts facts={text.facts} separator={terms.space} />}
        views={around.views}
        finding={text?.finding ?? ''}
        choice={phone ? null : measure}
        namedAbove
      />
      {!phone && detail}
      <div className={styles.tools}>
        <div className={styles.choices}>
          {phone && measure}
          {choices}
        </div>
        {!phone && more}
      </div>
      {children}
      {phone && detail}
      {phone && <div className={styles.tools}>{more}</div>}
      {cities.length > 0 && <FramedCities cities={cities} onPick={toggle} onClear={onClear} />}
      {markKey}
      {text && <p className={styles.caveat}>{text.caveat}</p>}
      <p className={styles.source}>{ui.sources + terms.colon + ui.among.source}</p>
      {table}
    </>
  );
}
