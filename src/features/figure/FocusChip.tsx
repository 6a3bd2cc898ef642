import type { Dataset } from '@/domain/dataset';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './forward.module.css';

/** The place that the address brings forward, with the way back to all alike. */
export function FocusChip({ dataset }: { readonly dataset: Dataset }) {
  const { focusPlace } = useViewFields('focusPlace');
  const change = useChangeView();
  const { ui, language } = useWording();
  const place = dataset.place.get(focusPlace);
  if (!place) return null;
  return (
    <span className={styles.chip}>
      <span>
        {ui.focusedPlace('')}
        <b style={{ color: `var(--${place.colour}t)` }}>{place.shortName[language]}</b>
      </span>
      <button
        type="button"
        aria-label={ui.clearFocus}
        title={ui.clearFocus}
        onClick={() => change({ focusPlace: '' })}
      >
        ×
      </button>
    </span>
  );
}
