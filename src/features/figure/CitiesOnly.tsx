import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf } from '@/lib/extent';
import type { Figure } from '@/narrative/figure';
import { CONTEXT_TIMES, useChosenPlaces } from '@/view/chosenPlaces';
import { useChangeView, useWording } from '@/view/ViewContext';
import styles from './states.module.css';

/** Above this many times the largest city value, the context flattens the cities. */
const DWARFS = CONTEXT_TIMES;

/** Where province and country flatten the cities: one step to the cities alone, and one step back. */
export function CitiesOnly({ dataset, figure }: { dataset: Dataset; figure: Figure }) {
  const placeCodes = useChosenPlaces(dataset);
  const change = useChangeView();
  const { ui } = useWording();
  const context = dataset.places.filter((place) => !isCity(place)).map(({ code }) => code);
  const highest = (list: readonly Observation[], ofContext: boolean) =>
    maxOf([
      0,
      ...list.filter((one) => context.includes(one.placeCode) === ofContext).map((one) => one.value),
    ]);
  const alone = !placeCodes.some((code) => context.includes(code));
  const own = dataset.observationsOf.get(figure.selection.indicator.id) ?? [];
  const cities = highest(figure.observations, false);
  if (cities === 0 || highest(alone ? own : figure.observations, true) <= DWARFS * cities) return null;
  const next = dataset.places
    .map(({ code }) => code)
    .filter((code) => (context.includes(code) ? alone : placeCodes.includes(code)));
  return (
    <p className={styles.dwarfed}>
      <span>{alone ? ui.contextHidden : ui.contextDwarfs}</span>
      <button type="button" onClick={() => change({ placeCodes: next })}>
        {alone ? ui.addContext : ui.citiesOnly}
      </button>
    </p>
  );
}
