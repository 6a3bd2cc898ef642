import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { YearExtent } from '@/query/selection/selection';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { useWording } from '@/view/ViewContext';
import { IndicatorList } from './IndicatorList';
import styles from './rail.module.css';
import { YearRange } from './YearRange';

interface FilterRailProps {
  readonly dataset: Dataset;
  readonly available: YearExtent;
}

const sameRail = (a: FilterRailProps, b: FilterRailProps): boolean =>
  a.dataset === b.dataset && a.available.from === b.available.from && a.available.to === b.available.to;

/** The filters beside the chart: stage, indicator narrowed by topic, years. */
export const FilterRail = memo(function FilterRail({ dataset, available }: FilterRailProps) {
  const { ui } = useWording();
  const listed = useAfterPaint(true, false);
  return (
    <aside className={styles.rail} aria-label={ui.filters}>
      <div className={styles.list}>{listed && <IndicatorList dataset={dataset} />}</div>
      <YearRange available={available} />
    </aside>
  );
}, sameRail);
