import type { Place } from '@/domain/place';
import { useFocusPlace, usePointPlace } from '@/view/useForwardPlace';
import { useViewFields, useWording } from '@/view/ViewContext';
import styles from './aimRow.module.css';

/** The place of an aim; choosing it narrows the list to it, choosing it again lets it go. */
export function PlaceName({ place }: { readonly place: Place }) {
  const { language, focusPlace } = useViewFields('language', 'focusPlace');
  const focus = useFocusPlace();
  const point = usePointPlace();
  const { ui } = useWording();
  return (
    <button
      type="button"
      className={styles.place}
      style={{ color: `var(--${place.colour}t)` }}
      aria-pressed={place.code === focusPlace}
      title={ui.targets.focusPlace(place.shortName[language])}
      onClick={() => focus(place.code)}
      onPointerEnter={() => point(place.code)}
      onPointerLeave={() => point('')}
      onFocus={() => point(place.code)}
      onBlur={() => point('')}
    >
      {place.shortName[language]}
    </button>
  );
}
