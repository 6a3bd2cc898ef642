import fc from 'fast-check';
import { LANGUAGES } from '@/domain/localized';
import { NATURES } from '@/domain/observation';
import { GRADES, SOURCE_KINDS } from '@/domain/source';
import { LEVELS, type Measure, POPULATIONS, WHOLES } from '@/query/measure';
import {
  AIM_FILTERS,
  CHART_KINDS,
  GRIDS,
  OPENING_VIEW,
  SCALES,
  SCREENS,
  SORT_COLUMNS,
  THEME_CHOICES,
  type View,
} from '@/view/view';

const ID = fc.stringMatching(/^[a-z0-9][a-z0-9.:_-]{0,20}$/).filter((id) => id !== 'none');
const idOrNone = fc.oneof(fc.constant(''), ID);
const YEAR = fc.integer({ min: 1900, max: 2099 });
const years = fc
  .tuple(fc.option(YEAR), fc.option(YEAR))
  .map(([a, b]) => (a !== null && b !== null && a > b ? ([b, a] as const) : ([a, b] as const)));

/** Any derived measure, whether or not it makes sense for an indicator. */
export const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant<Measure>({ kind: 'plain' }),
  fc.constant<Measure>({ kind: 'change' }),
  YEAR.map((baseYear): Measure => ({ kind: 'index', baseYear })),
  fc.constantFrom(...WHOLES).map((of): Measure => ({ kind: 'share', of })),
  fc.constantFrom(...POPULATIONS).map((population): Measure => ({ kind: 'per', population })),
  fc.constantFrom(...LEVELS).map((to): Measure => ({ kind: 'gap', to })),
  fc.stringMatching(/^[a-z][a-z-]{0,20}$/).map((indicatorId): Measure => ({ kind: 'ratio', indicatorId })),
);

/** Any view that a reader can reach. A view with no indicator has a stage or theme of its own, as in the app. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    screen: fc.constantFrom(...SCREENS),
    kind: fc.constantFrom(...CHART_KINDS),
    strict: fc.boolean(),
    measure: anyMeasure,
    focusPlace: idOrNone,
    grid: fc.constantFrom(...GRIDS),
    scale: fc.constantFrom(...SCALES),
    aimFilter: fc.constantFrom(...AIM_FILTERS),
    latestOnly: fc.boolean(),
    sourceId: idOrNone,
    sourceKind: fc.constantFrom('' as const, ...SOURCE_KINDS),
    sourceGrade: fc.constantFrom('' as const, ...GRADES),
    sourceWords: fc.string({ unit: 'grapheme', maxLength: 20 }),
    unfolded: fc.uniqueArray(ID, { maxLength: 4 }),
    stageId: idOrNone,
    topicId: idOrNone,
    indicatorId: fc.oneof(ID, fc.constant(OPENING_VIEW.indicatorId)),
    placeCodes: fc.oneof(fc.constant(OPENING_VIEW.placeCodes), fc.uniqueArray(ID, { maxLength: 7 })),
    years,
    natures: fc.subarray([...NATURES]),
    withFamily: fc.boolean(),
    comparisonYear: fc.oneof(fc.constant('latest' as const), YEAR),
    secondMeasure: idOrNone,
    observationId: idOrNone,
    sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
    language: fc.constantFrom(...LANGUAGES),
    theme: fc.constantFrom(...THEME_CHOICES),
    embed: fc.boolean(),
  })
  .map(({ years: [fromYear, toYear], ...view }) => ({ ...view, fromYear, toYear }));
