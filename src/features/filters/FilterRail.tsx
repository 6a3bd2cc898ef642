import { memo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { useWording } from '@/view/ViewContext';
import { IndicatorList } from './IndicatorList';
import styles from './rail.module.css';

/** The indicators beside the chart; they follow once it is seen. */
export const FilterRail = memo(function FilterRail({ dataset }: { readonly dataset: Dataset }) {
  const { ui } = useWording();
  const listed = useAfterPaint(true, false);
  return (
    <aside className={styles.rail} aria-label={ui.filters}>
      {listed && <IndicatorList dataset={dataset} />}
    </aside>
  );
});
