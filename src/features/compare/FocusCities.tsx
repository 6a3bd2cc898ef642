import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { useFocusPlace } from '@/view/useForwardPlace';
import { useViewFields, useWording } from '@/view/ViewContext';
import styles from './compare.module.css';

/** Which city every panel marks, and the province or country where one is marked; pressed again it lets go. */
export function FocusCities({ dataset }: { dataset: Dataset }) {
  const { focusPlace } = useViewFields('focusPlace');
  const focus = useFocusPlace();
  const { ui, language } = useWording();
  return (
    <fieldset className={styles.focus}>
      <legend className={styles.focusName}>{ui.compare.focus}</legend>
      {dataset.places
        .filter((place) => isCity(place) || place.code === focusPlace)
        .map((place) => {
          const on = place.code === focusPlace;
          return (
            <button
              key={place.code}
              type="button"
              aria-pressed={on}
              title={on ? ui.compare.unfocus : ui.compare.focusPlace(place.shortName[language])}
              className={styles.focusCity}
              style={{ color: on ? undefined : `var(--${place.colour}t)` }}
              onClick={() => focus(place.code)}
            >
              {place.shortName[language]}
              {on && <span aria-hidden="true">×</span>}
            </button>
          );
        })}
    </fieldset>
  );
}
