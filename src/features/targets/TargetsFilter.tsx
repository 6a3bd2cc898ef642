import type { AimBoard, AimChoice } from '@/query/aims/aimBoard';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './targets.module.css';
import { choiceFields } from './targetsChoice';

/** The places and the years that the targets can be narrowed to. */
export function TargetsFilter({ board: { choice, places, years } }: { readonly board: AimBoard }) {
  const { ui, language } = useWording();
  const words = ui.targets;
  const link = (change: Partial<AimChoice>, name: string, chosen: boolean) => (
    <ViewLink
      key={name}
      to={choiceFields({ ...choice, ...change })}
      className={styles.choice}
      aria-current={chosen ? 'true' : undefined}
    >
      {name}
    </ViewLink>
  );
  const { placeCode, year } = choice;
  const dues = year === null || years.includes(year) ? years : [year, ...years];
  return (
    <div className={styles.filter}>
      <nav aria-label={words.columns.place}>
        <span>{words.columns.place}</span>
        {link({ placeCode: '' }, words.all, placeCode === '')}
        {places.map(({ code, shortName }) =>
          link({ placeCode: code }, shortName[language], code === placeCode),
        )}
      </nav>
      <nav aria-label={words.dueYear}>
        <span>{words.dueYear}</span>
        {link({ year: null }, words.all, year === null)}
        {dues.map((one) => link({ year: one }, String(one), one === year))}
      </nav>
    </div>
  );
}
