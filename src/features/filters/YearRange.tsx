import { memo } from 'react';
import type { YearExtent } from '@/query/selection/selection';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './filters.module.css';

/** First and last year; the ends of what there is stand for no limit. */
export const YearRange = memo(function YearRange({ available }: { readonly available: YearExtent }) {
  const { fromYear, toYear } = useViewFields('fromYear', 'toYear');
  const change = useChangeView();
  const { ui } = useWording();
  const from = Math.max(fromYear ?? available.from, available.from);
  const to = Math.min(toYear ?? available.to, available.to);
  const years = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at)).map((year) => ({
      value: year,
      label: year,
    }));
  return (
    <section aria-label={ui.years}>
      <h2 className={styles.heading}>{ui.years}</h2>
      <div className={styles.years}>
        <SelectBox
          label={ui.fromYear}
          value={String(from)}
          options={years(available.from, Math.max(to, available.from))}
          onChange={(year) => change({ fromYear: Number(year) === available.from ? null : Number(year) })}
        />
        <span>{ui.yearsTo}</span>
        <SelectBox
          label={ui.toYear}
          value={String(to)}
          options={years(Math.min(from, available.to), available.to)}
          onChange={(year) => change({ toYear: Number(year) === available.to ? null : Number(year) })}
        />
      </div>
      <p className={styles.hint}>{ui.yearsHint(available.from, available.to)}</p>
    </section>
  );
});
