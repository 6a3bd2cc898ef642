import type { Dataset } from '@/domain/dataset';
import { besideChoices } from '@/query/city/besideChoices';
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
  const link = (one: CitySubject) => (
    <ViewLink
      key={one.code}
      to={{ screen: 'city', cityCode: subject.code, besideCode: one.code }}
      className={styles.choice}
      style={{ color: `var(--${one.colour}t)` }}
      aria-current={one.code === beside?.code ? 'true' : undefined}
    >
      {one.shortName[language]}
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
        {compared.map(link)}
      </div>
      {nearest.length > 0 && (
        <div className={styles.choices}>
          <span className={marks.one}>{words.nearest}</span>
          {nearest.map(link)}
        </div>
      )}
      {province.length > 0 && subject.province && (
        <details className={styles.more}>
          <summary>{words.ofProvince(subject.province.name[language])}</summary>
          <div className={styles.choices}>{province.map(link)}</div>
        </details>
      )}
      <AnyCity dataset={dataset} label={words.otherCity} field="besideCode" />
    </section>
  );
}
