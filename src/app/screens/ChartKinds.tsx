import { useChosenInView } from '@/ui/hooks/useChosenInView';
import styles from '@/ui/segmentedChoice.module.css';
import { CHART_KINDS, isOfAllCities } from '@/view/choices';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';

/**
 * The views of an indicator: lines over years, places side by side, small charts, the table, all cities. Of a rate that it
 * goes into there are those of all cities alone: the others show the indicator itself.
 * @param ofAllCities whether all prefecture-level cities have the indicator
 */
export function ChartKinds({ ofAllCities }: { readonly ofAllCities: boolean }) {
  const { kind, secondMeasure } = useViewFields('kind', 'secondMeasure');
  const change = useChangeView();
  const { ui, language } = useWording();
  const bar = useChosenInView(kind + language);
  const [, rate = ''] = secondMeasure.split(':');
  const ofRate = rate !== '' && (kind === 'comparison' || isOfAllCities(kind));
  const offered = CHART_KINDS.filter((one) =>
    ofRate ? one === 'comparison' || isOfAllCities(one) : ofAllCities || one === kind || !isOfAllCities(one),
  );
  return (
    <nav ref={bar} className={styles.segments} aria-label={ui.views} data-control>
      {offered.map((one) => (
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
