import type { Measure } from '@/query/catalogue/measure';
import type { Refusal } from '@/query/derive/refusal';
import { isStrange } from './strangeKeys';
import { FIELD_NAMES, OPENING_VIEW, type View } from './view';
import type { ViewField } from './viewField';
import { VIEW_FIELDS } from './viewFields';

/** A part of an address that could not be used. */
export interface IgnoredParameter {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unknownKey' | 'badValue' | 'unknownCode' | 'replaced' | 'twice' | 'notHere';
}

/** A measure that was asked for and makes no sense; the published figures take its place. */
export interface RefusedMeasure {
  readonly indicatorId: string;
  readonly measure: Measure;
  readonly refusal: Refusal;
}

export interface DecodedView {
  readonly view: View;
  readonly ignored: readonly IgnoredParameter[];
}

/** The stage of the first page that names none: the one with most to tell. Links to an indicator keep theirs. */
export const HOME_STAGE = 'compulsory';

/** Keys that only an indicator has: an address with one of them and no page opens there. */
export const INDICATOR_KEYS: readonly string[] = (
  ['kind', 'indicatorId', 'comparisonYear', 'observationId', 'sort', 'embed'] as const
).map((name) => VIEW_FIELDS[name].key);

/** The keys of an address, in its order. */
export const ADDRESS_KEYS: ReadonlySet<string> = new Set(FIELD_NAMES.map((name) => VIEW_FIELDS[name].key));

/** The indicator of an address that names none: left open (empty) where a stage or topic is chosen. */
export const unsaidIndicator = ({ stageId, topicId }: Pick<View, 'stageId' | 'topicId'>): string =>
  stageId === OPENING_VIEW.stageId && topicId === OPENING_VIEW.topicId ? OPENING_VIEW.indicatorId : '';

/** The stage of an address that names none: of the first page its own; of cities, targets and data every one. */
export const unsaidStage = (screen: View['screen']): string =>
  screen === 'home' ? HOME_STAGE : screen === 'indicator' ? OPENING_VIEW.stageId : '';

/**
 * What a choice is where the address does not name it: as in the opening view, but for the page, which other keys
 * imply; the stage of the first page; that of cities, targets and data, which is every one; and the indicator.
 * @param view right in the choices before this one
 * @param said whether the address names a key
 */
function unsaid(name: keyof View, view: View, said: (key: string) => boolean): View[keyof View] {
  if (name === 'screen' && INDICATOR_KEYS.some(said)) return 'indicator';
  if (name === 'stageId') return unsaidStage(view.screen);
  if (name === 'indicatorId') return unsaidIndicator(view);
  return OPENING_VIEW[name];
}

/** Pages of earlier versions, and the choices that open what they opened. */
export const OLD_PAGES: Readonly<Record<string, Partial<View> & Pick<View, 'screen'>>> = {
  overview: { screen: 'home' },
  explore: { screen: 'indicator' },
  compare: { screen: 'indicator', kind: 'comparison' },
  multiples: { screen: 'indicator', kind: 'multiples' },
  coverage: { screen: 'data', section: 'coverage', stageId: OPENING_VIEW.stageId },
  sources: { screen: 'data', section: 'sources' },
};

function moved(parameters: URLSearchParams): URLSearchParams {
  const old = OLD_PAGES[parameters.get(VIEW_FIELDS.screen.key) ?? ''];
  for (const [name, value] of Object.entries(old ?? {})) {
    const { key } = VIEW_FIELDS[name as keyof View];
    if (name !== 'stageId' || !parameters.has(key)) parameters.set(key, String(value));
  }
  return parameters;
}

const fieldOf = (name: keyof View): ViewField<View[keyof View]> =>
  VIEW_FIELDS[name] as unknown as ViewField<View[keyof View]>;

/** The keys and values of the query of an address; one that went through a page's source may have `&amp;` for `&`. */
const parametersOf = (search: string): URLSearchParams =>
  moved(new URLSearchParams(search.replaceAll('&amp;', '&')));

/** What of an address names no key, or a key a second time. */
function unusedKeys(parameters: URLSearchParams): readonly IgnoredParameter[] {
  const read = new Map<string, string>();
  return [...parameters].flatMap(([key, value]): readonly IgnoredParameter[] => {
    if (!ADDRESS_KEYS.has(key)) return isStrange(key) ? [] : [{ key, value, reason: 'unknownKey' }];
    const first = read.get(key);
    if (first === undefined) read.set(key, value);
    return first === undefined || first === value ? [] : [{ key, value, reason: 'twice' }];
  });
}

/**
 * Reads the query of an address into a view. What is missing is `unsaid`; what cannot be read is reported and treated
 * as missing, and of a key that stands twice the first counts. Keys of those who passed the link on are passed over.
 * Whether codes exist is for `resolveView` to say.
 */
export function decodeView(search: string): DecodedView {
  const parameters = parametersOf(search);
  const ignored = [...unusedKeys(parameters)];
  const values = FIELD_NAMES.map((name) => {
    const { key, parse } = fieldOf(name);
    const text = parameters.get(key);
    const value = text === null ? undefined : parse(text);
    if (text !== null && value === undefined && !ignored.some((one) => one.key === key && one.value === text))
      ignored.push({ key, value: text, reason: 'badValue' });
    return { name, key, value };
  });
  const said = new Set(values.filter(({ value }) => value !== undefined).map(({ key }) => key));
  let view = OPENING_VIEW;
  for (const { name, value } of values)
    view = { ...view, [name]: value === undefined ? unsaid(name, view, (key) => said.has(key)) : value };
  return { view, ignored };
}

/** Whether a text is the query of an address that names some of its keys and nothing else; values may be unknown. */
export function isQuery(text: string): boolean {
  const keys = [...new URLSearchParams(text).keys()];
  return keys.length > 0 && text.length <= LONGEST_QUERY && keys.every((key) => ADDRESS_KEYS.has(key));
}

const LONGEST_QUERY = 4000;

/**
 * Writes a view as the query of an address, without a question mark; what an address need not say is left out.
 * `decodeView(encodeView(view))` gives the view back.
 * @param said choices that it says all the same
 */
export function encodeView(view: View, said: readonly (keyof View)[] = []): string {
  const texts = new Map<string, string>();
  for (const name of [...FIELD_NAMES].reverse()) {
    const { key, parse, write } = fieldOf(name);
    const text = write(view[name], view);
    const asked = said.includes(name) && parse(text) !== undefined;
    const implied = unsaid(name, view, (other) => texts.has(other));
    if (asked || text !== write(implied, view)) texts.set(key, text);
  }
  return [...ADDRESS_KEYS]
    .filter((key) => texts.has(key))
    .map((key) => `${key}=${encodeURIComponent(texts.get(key) ?? '').replaceAll('%2C', ',')}`)
    .join('&');
}
