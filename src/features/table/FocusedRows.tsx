import type { Place } from '@/domain/place';
import { useChangeView, useWording } from '@/view/ViewContext';
import styles from './table.module.css';

interface FocusedRowsProps {
  readonly place: Place | undefined;
  readonly count: number;
  readonly total: number;
}

/** Says that the table holds one place only, with the way back to all. */
export function FocusedRows({ place, count, total }: FocusedRowsProps) {
  const change = useChangeView();
  const { ui, language } = useWording();
  if (!place) return null;
  return (
    <p className={styles.focused}>
      {ui.onlyRowsOf(place.shortName[language], count)}
      <span aria-hidden="true"> · </span>
      <button type="button" onClick={() => change({ focusPlace: '' })}>
        {ui.allRows(total)}
      </button>
    </p>
  );
}
