import type { Dataset } from '@/domain/dataset';
import type { CatalogueEntry } from '@/query/catalogue';
import type { Selection } from '@/query/selection';
import { useWording } from '@/view/ViewContext';
import { IndicatorList } from './IndicatorList';
import styles from './rail.module.css';
import { StageList } from './StageList';
import { YearRange } from './YearRange';

interface FilterRailProps {
  readonly dataset: Dataset;
  readonly catalogue: readonly CatalogueEntry[];
  readonly selection: Selection;
}

/** The filters beside the chart: stage, indicator narrowed by theme, years. */
export function FilterRail({ dataset, catalogue, selection }: FilterRailProps) {
  const { ui } = useWording();
  return (
    <aside className={styles.rail} aria-label={ui.filters}>
      <StageList stages={dataset.stages} />
      <div className={styles.list}>
        <IndicatorList dataset={dataset} catalogue={catalogue} />
      </div>
      <YearRange selection={selection} />
    </aside>
  );
}
