import styles from '@/ui/segmentedChoice.module.css';
import { CHART_KINDS, isOfAllCities } from '@/view/choices';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';

/**
 * The views of an indicator: lines over years, places side by side, small charts, the table, all cities.
 * @param ofAllCities whether all prefecture-level cities have the indicator
 */
export function ChartKinds({ ofAllCities }: { readonly ofAllCities: boolean }) {
  const { kind } = useViewFields('kind');
  const change = useChangeView();
  const { ui } = useWording();
  return (
    <nav className={styles.segments} aria-label={ui.views}>
      {CHART_KINDS.filter((one) => ofAllCities || one === kind || !isOfAllCities(one)).map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === kind ? 'page' : undefined}
          onClick={() => change({ kind: one })}
        >
          {ui.viewNames[one]}
        </button>
      ))}
    </nav>
  );
}
