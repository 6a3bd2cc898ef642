import type { CSSProperties } from 'react';
import type { Dataset } from '@/domain/dataset';
import { referenceLinesOf } from '@/query/aims/standards';
import type { Multiple } from '@/query/compare/multiples';
import { useFocusPlace, usePointPlace } from '@/view/useForwardPlace';
import { useViewFields, useWording } from '@/view/ViewContext';
import styles from './placeKey.module.css';

interface PlaceKeyProps {
  readonly dataset: Dataset;
  readonly multiples: readonly Multiple[];
}

/** The places of all pictures with their colours: pointing marks a place everywhere, clicking keeps it marked. And what a thin line is. */
export function PlaceKey({ dataset, multiples }: PlaceKeyProps) {
  const { focusPlace, language } = useViewFields('focusPlace', 'language');
  const focus = useFocusPlace();
  const point = usePointPlace();
  const { ui } = useWording();
  const drawn = new Set(
    multiples.flatMap(({ selection }) => selection.observations.map(({ placeCode }) => placeCode)),
  );
  const places = dataset.places.filter(({ code }) => drawn.has(code));
  const standards = multiples.some(
    ({ selection }) => referenceLinesOf(dataset, selection.indicator).length > 0,
  );
  if (places.length < 2) return null;
  return (
    <fieldset className={styles.key}>
      <legend>{ui.multiples.bringForward}</legend>
      {places.map(({ code, colour, shortName }) => (
        <button
          key={code}
          type="button"
          className={styles.place}
          style={{ '--place': `var(--${colour})`, '--name': `var(--${colour}t)` } as CSSProperties}
          aria-pressed={focusPlace === code}
          onClick={() => focus(code)}
          onPointerEnter={() => point(code)}
          onPointerLeave={() => point('')}
          onFocus={() => point(code)}
          onBlur={() => point('')}
        >
          {shortName[language]}
        </button>
      ))}
      {standards && <span className={styles.standard}>{ui.key.standard}</span>}
    </fieldset>
  );
}
