import type { Dataset } from '@/domain/dataset';
import type { PanelFigure } from '@/domain/panel';
import { peopleText } from '@/narrative/city/rowWords';
import { besideChoices, SIZE_KEY } from '@/query/city/besideChoices';
import type { CitySubject } from '@/query/city/citySubject';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { AnyCity } from './CityHead';
import styles from './city.module.css';
import marks from './cityMarks.module.css';

interface BesideLinksProps {
  readonly dataset: Dataset;
  readonly subject: CitySubject;
  /** The city beside it; none: it stands alone. */
  readonly beside?: CitySubject | undefined;
}

/** Sets the city beside another: one of those compared, of its province, of its size, or any. */
export function BesideLinks({ dataset, subject, beside }: BesideLinksProps) {
  const { ui, language } = useWording();
  const words = ui.city;
  const { compared, province, nearest } = besideChoices(dataset, subject);
  const size = nearest[0]?.people;
  const unit = dataset.unit.get(dataset.panel.columns.get(SIZE_KEY)?.measure.unitId ?? '');
  const link = (one: CitySubject, people?: PanelFigure) => (
    <ViewLink
      key={one.code}
      to={{ screen: 'city', cityCode: subject.code, besideCode: one.code }}
      className={styles.choice}
      style={{ color: `var(--${one.colour}t)` }}
      aria-current={one.code === beside?.code ? 'true' : undefined}
    >
      {one.shortName[language]}
      {people && unit && <small>{peopleText(people, unit, language)}</small>}
    </ViewLink>
  );
  return (
    <section className={styles.beside} data-control aria-labelledby="beside-title">
      <h2 id="beside-title">{words.versus}</h2>
      <div className={styles.choices}>
        {beside && (
          <ViewLink to={{ screen: 'city', cityCode: subject.code }} className={styles.choice}>
            {words.alone(subject.shortName[language])}
          </ViewLink>
        )}
        {compared.map((one) => link(one))}
      </div>
      {size && (
        <div className={styles.choices}>
          <span className={marks.one}>{words.nearest(size.year)}</span>
          {nearest.map(({ subject: one, people }) => link(one, people))}
        </div>
      )}
      {province.length > 0 && subject.province && (
        <details className={styles.more}>
          <summary>{words.ofProvince(subject.province.name[language])}</summary>
          <div className={styles.choices}>{province.map((one) => link(one))}</div>
        </details>
      )}
      <AnyCity dataset={dataset} label={words.otherCity} field="besideCode" />
    </section>
  );
}
