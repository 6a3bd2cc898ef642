import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { CheckBox } from '@/ui/CheckBox';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useTogglePlace } from '@/view/useTogglePlace';
import { useWording } from '@/view/ViewContext';
import styles from './filters.module.css';

/** Cities and context places to show. */
export function PlaceOptions({ dataset }: { dataset: Dataset }) {
  const placeCodes = useChosenPlaces(dataset);
  const toggle = useTogglePlace(dataset);
  const { ui, language } = useWording();
  const group = (title: string, cities: boolean) => (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <div className={styles.natures}>
        {dataset.places
          .filter((place) => isCity(place) === cities)
          .map((place) => (
            <CheckBox
              key={place.code}
              checked={placeCodes.includes(place.code)}
              colour={`var(--${place.colour})`}
              onChange={(on) => toggle(place.code, on)}
            >
              <span style={{ color: `var(--${place.colour}t)` }}>{place.shortName[language]}</span>
            </CheckBox>
          ))}
      </div>
    </>
  );
  return (
    <section aria-label={ui.places} className={styles.placeOptions}>
      {group(ui.cities, true)}
      {group(ui.context, false)}
    </section>
  );
}
