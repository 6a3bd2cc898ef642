import type { Dataset } from '@/domain/dataset';
import { yearOf } from '@/domain/observation';
import { type Measure, PLAIN } from '@/query/catalogue/measure';
import { type CityRow, cityRows, hasLine } from '@/query/city/cityRows';
import { type CitySubject, citySubject, shownCity } from '@/query/city/citySubject';
import { refusalOf } from '@/query/derive/measuresOf';
import { homeComparisons } from '@/query/home/homeComparisons';
import { type Multiple, placeMultiples, stageMultiples } from '@/query/multiples/multiples';
import { chosenPlaces } from './chosenPlaces';
import { measurePlaces } from './measurePlaces';
import { OPENING_VIEW, type View } from './view';

/** One slide of a row for a room: the picture of an indicator that a view asks for. */
export interface Slide {
  readonly id: string;
  /** `kind` says which picture: `trend`, `comparison`, or, of the one place of `focusPlace`, `multiples`. */
  readonly view: View;
  /** The picture itself, where the page has worked it out; absent: as the view asks. */
  readonly multiple?: Multiple;
  /** What the page of a city or two tells by it; absent: it is of an indicator. */
  readonly city?: { readonly row: CityRow; readonly subjects: readonly CitySubject[] };
}

/**
 * The row of slides of a page: of the first page its comparisons, of a city its measures with a line, of small charts
 * each of them, of an indicator it and those of its stage, in the order of the page.
 * @returns nothing where the page has no picture
 */
export function slidesOf(view: View, dataset: Dataset): readonly Slide[] {
  if (view.screen === 'home')
    return homeComparisons(dataset, view.stageId).map((multiple) => {
      const whole = { ...view, ...ALL_OF_IT, placeCodes: null };
      return multiple.rate
        ? { id: multiple.rate.id, view: { ...whole, kind: 'multiples' }, multiple }
        : trendOf(whole, multiple.id);
    });
  if (view.screen === 'city') return citySlides(view, dataset);
  if (view.screen !== 'indicator') return [];
  const placeCodes = chosenPlaces(dataset, view);
  if (view.kind === 'multiples' && view.grid === 'place')
    return placeMultiples(dataset, view.indicatorId, placeCodes).multiples.flatMap(({ place }) =>
      place ? [{ id: place.code, view: { ...view, ...ALL_OF_IT, focusPlace: place.code } }] : [],
    );
  const { multiples } = stageMultiples(dataset, view.stageId, view.topicId, placeCodes);
  const ids = multiples.map(({ id }) => id);
  if (view.kind === 'multiples') return ids.map((id) => trendOf({ ...view, ...ALL_OF_IT }, id));
  const { indicatorId } = view;
  const row = ids.includes(indicatorId) ? ids : [indicatorId, ...ids];
  const kind = view.kind === 'comparison' ? 'comparison' : 'trend';
  return row
    .map(
      (id): Slide => ({ id, view: { ...(id === indicatorId ? view : besideOf(view, id, dataset)), kind } }),
    )
    .filter((one) => one.id === indicatorId || kind === 'trend' || isCompared(one.view, dataset));
}

/** Which slide of a row a view shows: the one asked for, else that of its indicator, else the first. */
export function slideAt(row: readonly Slide[], { slide, screen, kind, indicatorId }: View): number {
  const own = screen === 'indicator' && kind !== 'multiples' ? indicatorId : '';
  const at = (id: string) => row.findIndex((one) => one.id === id);
  return Math.max(0, at(slide) < 0 ? at(own) : at(slide));
}

const { natures, fromYear, toYear, withFamily, strict, bare, comparisonYear, secondMeasure } = OPENING_VIEW;
const EVERY_YEAR = { fromYear, toYear, observationId: '', secondMeasure };
/** What no chart of these pages is narrowed by. */
const ALL_OF_IT = {
  ...EVERY_YEAR,
  natures,
  withFamily,
  strict,
  bare,
  comparisonYear,
  measure: PLAIN,
  focusPlace: '',
};

const trendOf = (view: View, indicatorId: string): Slide => ({
  id: indicatorId,
  view: { ...view, kind: 'trend', indicatorId },
});

/** Units that a whole row can be in. */
const SHARED_UNITS: readonly Measure['id'][] = ['index', 'per:registered', 'per:residents', 'per:children'];

/** Another indicator as a page shows its own: in the same unit, where that makes sense. */
function besideOf(view: View, indicatorId: string, dataset: Dataset): View {
  const indicator = dataset.indicator.get(indicatorId);
  const shared =
    indicator &&
    SHARED_UNITS.includes(view.measure.id) &&
    refusalOf(dataset, indicator, view.measure) === null;
  return { ...view, ...EVERY_YEAR, indicatorId, measure: shared ? view.measure : PLAIN };
}

/** Whether places have something to be set side by side in the year of a view. */
function isCompared(view: View, dataset: Dataset): boolean {
  const { indicatorId, comparisonYear: year } = view;
  if (year === 'latest' || dataset.panel.keyOf.has(indicatorId)) return true;
  const codes = chosenPlaces(dataset, view);
  const figures = dataset.observationsOf.get(indicatorId) ?? [];
  return figures.some((one) => yearOf(one) === year && codes.includes(one.placeCode));
}

function citySlides(view: View, dataset: Dataset): readonly Slide[] {
  const subjects = [...new Set([shownCity(dataset, view.cityCode), view.besideCode])].flatMap(
    (code) => citySubject(dataset, code) ?? [],
  );
  const codes = subjects.map((one) => one.code);
  const rows = cityRows(dataset, codes, view.stageId);
  return rows.filter(hasLine).flatMap((row): readonly Slide[] => {
    const { choice, column, measure } = row;
    const [key = ''] = choice.keys;
    const [rated] = [...dataset.panel.keyOf].find(([, one]) => one === key) ?? [];
    const indicatorId = choice.rate ? rated : column.measure.indicatorId;
    if (indicatorId === undefined) return [];
    const shown: View = {
      ...view,
      ...ALL_OF_IT,
      indicatorId,
      placeCodes: codes.length === 1 ? measurePlaces(dataset, subjects) : codes,
      focusPlace: codes.length === 1 ? (codes[0] ?? '') : '',
    };
    const picture = choice.rate
      ? { kind: 'comparison' as const, secondMeasure: `:${choice.id}` }
      : { kind: 'trend' as const };
    return [{ id: measure.id, view: { ...shown, ...picture }, city: { row, subjects } }];
  });
}
