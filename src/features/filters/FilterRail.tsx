import type { Dataset } from '@/domain/dataset';
import type { Selection } from '@/query/selection';
import { useAfterPaint } from '@/ui/useAfterPaint';
import { useWording } from '@/view/ViewContext';
import { IndicatorList } from './IndicatorList';
import styles from './rail.module.css';
import { StageList } from './StageList';
import { YearRange } from './YearRange';

interface FilterRailProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** The filters beside the chart: stage, indicator narrowed by theme, years. */
export function FilterRail({ dataset, selection }: FilterRailProps) {
  const { ui } = useWording();
  const listed = useAfterPaint(true, false);
  return (
    <aside className={styles.rail} aria-label={ui.filters}>
      <StageList stages={dataset.stages} />
      <div className={styles.list}>{listed && <IndicatorList dataset={dataset} />}</div>
      <YearRange selection={selection} />
    </aside>
  );
}
