import { memo, useId, useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { multiplePicture, type PictureRoom } from '@/graphics/pictures/multiplePicture';
import { unbroken } from '@/lib/unbroken';
import { chartText } from '@/narrative/chartText';
import { findingSentence } from '@/narrative/finding/findingSentence';
import { shortSource } from '@/narrative/sourceLine';
import { trendFinding } from '@/query/finding/trendFinding';
import type { Multiple, SharedScale } from '@/query/multiples/multiples';
import { rateView } from '@/view/rateView';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import type { View } from '@/view/view';
import styles from './chartCard.module.css';
import { ForwardScene } from './InteractivePicture';

interface ChartCardProps {
  readonly dataset: Dataset;
  readonly multiple: Multiple;
  /** The room of its picture. */
  readonly room: PictureRoom;
  readonly shared: SharedScale | null;
}

const INSET = 14;
const HEIGHT = 190;

/** The room that a card of a width in pixels has for its picture. */
export const roomOfCard = (width: number): PictureRoom => ({ width: width - 2 * INSET - 2, height: HEIGHT });

/** A chart as a card: name, which leads to the indicator or the city, unit and years, finding, picture, caveat, source. */
export const ChartCard = memo(function ChartCard({ dataset, multiple, room, shared }: ChartCardProps) {
  const { language, ui, terms } = useWording();
  const id = useId();
  const { title, facts, caveat, alt, scene } = useMemo(
    () => multiplePicture(dataset, multiple, shared, room, language),
    [dataset, multiple, shared, room, language],
  );
  const { selection, place, stage } = multiple;
  const finding = useMemo(() => {
    const found = place ? null : trendFinding(selection);
    return found && findingSentence(found, chartText(dataset, selection, language));
  }, [dataset, selection, place, language]);
  return (
    <li className={styles.card} data-indicator={multiple.selection.indicator.id}>
      <h2 className={styles.head}>
        {stage && <b>{stage.name[language]}</b>}
        <ViewLink to={targetOf(dataset, multiple)} aria-describedby={id}>
          {title}
        </ViewLink>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </h2>
      {finding && <p className={styles.finding}>{unbroken(finding)}</p>}
      <p id={id} hidden>
        {alt}
      </p>
      <div aria-hidden="true">
        <ForwardScene scene={scene} />
      </div>
      <p className={styles.foot}>
        {caveat !== '' && <span>{caveat} </span>}
        {ui.sources}
        {terms.colon}
        {shortSource(dataset, selection.observations, language)}
      </p>
    </li>
  );
});

function targetOf(dataset: Dataset, { place, rate, selection: { indicator } }: Multiple): Partial<View> {
  if (rate) return rateView(dataset, rate);
  if (place && isCity(place)) return { screen: 'city', cityCode: place.code };
  return { screen: 'indicator', indicatorId: indicator.id, focusPlace: place?.code ?? '' };
}
