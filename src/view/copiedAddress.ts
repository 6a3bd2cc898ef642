import type { Dataset } from '@/domain/dataset';
import { isOwnCode } from '@/domain/ownMark';
import { siteAddress } from '@/lib/siteAddress';
import { chosenPlaces } from './chosenPlaces';
import { encodeView } from './codec';
import type { View } from './view';

type Names = readonly (keyof View)[];

const EVERYWHERE: Names = ['screen', 'stageId', 'topicId', 'placeCodes', 'natures', 'focusPlace', 'language'];
const OF_AN_INDICATOR: Names = [
  'kind',
  'indicatorId',
  'fromYear',
  'toYear',
  'withFamily',
  'strict',
  'measure',
  'comparisonYear',
  'bare',
];
const OF_A_KIND: Readonly<Partial<Record<View['kind'], Names>>> = {
  multiples: ['grid', 'scale'],
  cities: ['secondMeasure'],
  relation: ['secondMeasure'],
};
const OF_A_PAGE: Readonly<Partial<Record<View['screen'], Names>>> = {
  targets: ['comparisonYear'],
  data: ['section'],
};

/** The choices that decide what a view shows, as far as an address can say them. */
const decidingFields = ({ screen, kind }: View): Names => [
  ...EVERYWHERE,
  ...(screen === 'indicator' ? [...OF_AN_INDICATOR, ...(OF_A_KIND[kind] ?? [])] : (OF_A_PAGE[screen] ?? [])),
];

/**
 * The query, with its question mark, of an address that leaves the app: all that decides the picture stands in it, also
 * what is as it opens, and the places by their codes, so that it shows the same when openings or places change. What only
 * this browser knows, the reader's own places and indicators, stays out.
 */
export const copiedSearch = (view: View, dataset: Dataset): string =>
  `?${wholeQuery(withoutOwn({ ...view, placeCodes: chosenPlaces(dataset, view) }), dataset)}`;

/**
 * A view as a query in which all that decides the picture stands, the reader's own places and indicators too.
 * @param unsaid choices that need not stand in it
 */
export function wholeQuery(view: View, dataset: Dataset, unsaid: Names = []): string {
  const full = { ...view, placeCodes: chosenPlaces(dataset, view) };
  return encodeView(
    full,
    decidingFields(full).filter((name) => !unsaid.includes(name)),
  );
}

const CODES = [
  'indicatorId',
  'observationId',
  'focusPlace',
  'cityCode',
  'besideCode',
  'sourceId',
  'slide',
] as const;

/** A view without what only this browser knows: the reader's own places and indicators. */
export function withoutOwn(view: View): View {
  const codes = CODES.map((name) => [name, isOwnCode(view[name]) ? '' : view[name]] as const);
  const placeCodes = view.placeCodes?.filter((code) => !isOwnCode(code)) ?? null;
  return { ...view, ...Object.fromEntries(codes), placeCodes };
}

/** Full address of a view to be copied into a text or another page, on the site of the page that is open now. */
export const copiedAddress = (view: View, dataset: Dataset): string =>
  siteAddress() + copiedSearch(view, dataset);
