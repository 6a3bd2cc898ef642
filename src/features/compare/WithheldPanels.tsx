import type { ComparePanel } from '@/query/compare/comparePanel';
import { useChangeView, useWording } from '@/view/ViewContext';
import styles from './withheld.module.css';

interface WithheldPanelsProps {
  readonly panels: readonly ComparePanel[];
  readonly open: boolean;
}

/** The indicators of which no two cities are strictly comparable; each opens in Explore. */
export function WithheldPanels({ panels, open }: WithheldPanelsProps) {
  const { ui, language } = useWording();
  const change = useChangeView();
  if (panels.length === 0) return null;
  return (
    <details className={styles.withheld} open={open}>
      <summary>{ui.compare.withheld(panels.length)}</summary>
      <ul>
        {panels.map(({ selection: { indicator } }) => (
          <li key={indicator.id}>
            <button
              type="button"
              onClick={() =>
                change({
                  screen: 'explore',
                  kind: 'trend',
                  indicatorId: indicator.id,
                  stageId: indicator.stageId,
                  topicId: '',
                  strict: false,
                })
              }
            >
              {indicator.name[language]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
