import fc from 'fast-check';
import { isOwnCode } from '@/domain/ownMark';
import { type Measure, PLAIN } from '@/query/catalogue/measure';
import { MEASURES } from '@/query/derive/measures';
import { FRAME_CONTROLS, SORT_COLUMNS } from '@/view/choices';
import { FIELD_NAMES, OPENING_VIEW, type View } from '@/view/view';
import { VIEW_FIELDS } from '@/view/viewFields';

type Fields = typeof VIEW_FIELDS;
/** The fields that allow a few values, and those that are on or off. */
type Listed = {
  [Name in keyof Fields]: Fields[Name] extends { allowed: unknown } ? Name : never;
}[keyof Fields];
type Flag = { [Name in keyof View]: View[Name] extends boolean ? Name : never }[keyof View];

const PROTOTYPE_KEYS = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
const ID = fc
  .oneof(
    { weight: 9, arbitrary: fc.stringMatching(/^[a-z0-9][a-z0-9.:_-]{0,20}$/) },
    fc.constantFrom(...PROTOTYPE_KEYS),
  )
  .filter((id) => id !== 'none' && !isOwnCode(id));
const idOrNone = fc.oneof(fc.constant(''), ID);
const YEAR = fc.integer({ min: 1900, max: 2099 });

/** Any derived measure, whether or not it makes sense for an indicator. */
export const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant(PLAIN),
  ...MEASURES.map(({ id, argument }) =>
    (argument ? fc.stringMatching(argument) : fc.constant('')).map(
      (written): Measure => ({ id, argument: written }),
    ),
  ),
);

const listed = FIELD_NAMES.flatMap((name) => {
  const { opening, ...field } = VIEW_FIELDS[name];
  return 'allowed' in field ? [[name, fc.constantFrom(opening, ...field.allowed)] as const] : [];
});
const flags = FIELD_NAMES.filter((name) => typeof OPENING_VIEW[name] === 'boolean');

const others: { readonly [Name in Exclude<keyof View, Listed | Flag>]: fc.Arbitrary<View[Name]> } = {
  measure: anyMeasure,
  focusPlace: idOrNone,
  slide: idOrNone,
  sourceId: idOrNone,
  reportId: idOrNone,
  cityCode: fc.oneof(fc.constant(''), ID),
  besideCode: fc.oneof(fc.constant(''), ID),
  sourceWords: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('none', ...PROTOTYPE_KEYS),
  ),
  unfolded: fc.uniqueArray(ID, { maxLength: 4 }),
  stageId: fc.oneof(idOrNone, fc.constant(OPENING_VIEW.stageId)),
  topicId: idOrNone,
  indicatorId: fc.oneof(ID, fc.constant(OPENING_VIEW.indicatorId)),
  placeCodes: fc.oneof(fc.constant(OPENING_VIEW.placeCodes), fc.uniqueArray(ID, { maxLength: 7 })),
  fromYear: fc.option(YEAR),
  toYear: fc.option(YEAR),
  natures: fc.subarray([...OPENING_VIEW.natures]),
  comparisonYear: fc.oneof(fc.constant('latest' as const), YEAR),
  secondMeasure: idOrNone,
  observationId: idOrNone,
  pin: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  frameControls: fc.option(fc.subarray([...FRAME_CONTROLS])),
  frameHeight: fc.option(fc.integer({ min: 160, max: 4000 })),
  sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
};

/** Any view that a reader can reach, a value for each field of the table. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    ...others,
    ...Object.fromEntries(listed),
    ...Object.fromEntries(flags.map((name) => [name, fc.boolean()])),
  })
  .map((view) => {
    const { fromYear, toYear } = view;
    const swapped = fromYear !== null && toYear !== null && fromYear > toYear;
    const years = swapped ? { fromYear: toYear, toYear: fromYear } : {};
    return { ...view, ...years } as View;
  });
