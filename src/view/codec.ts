import { LANGUAGES } from '@/domain/localized';
import { NATURES, type Nature } from '@/domain/observation';
import { GRADES, SOURCE_KINDS } from '@/domain/source';
import type { Refusal } from '@/query/derive/refusal';
import { type Measure, measureCode, parseMeasure } from '@/query/measure';
import {
  AIM_FILTERS,
  CHART_KINDS,
  GRIDS,
  OPENING_VIEW,
  SCALES,
  SCREENS,
  SORT_COLUMNS,
  type Sort,
  THEME_CHOICES,
  type View,
} from './view';

/** The keys of an address, one for each choice of the reader. */
export const URL_KEYS = {
  screen: 'page',
  kind: 'v',
  stageId: 's',
  topicId: 't',
  indicatorId: 'i',
  placeCodes: 'p',
  years: 'y',
  natures: 'n',
  withFamily: 'f',
  strict: 'c',
  measure: 'm',
  comparisonYear: 'at',
  secondMeasure: 'x',
  focusPlace: 'hl',
  grid: 'by',
  scale: 'scale',
  aimFilter: 'aim',
  latestOnly: 'last',
  sourceId: 'd',
  sourceKind: 'kind',
  sourceGrade: 'grade',
  sourceWords: 'q',
  unfolded: 'open',
  observationId: 'o',
  sort: 'sort',
  language: 'lang',
  theme: 'mode',
  embed: 'embed',
} as const;

/** A part of an address that could not be used. */
export interface IgnoredParameter {
  readonly key: string;
  readonly value: string;
  readonly reason: 'unknownKey' | 'badValue' | 'unknownCode';
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

/** Keys that only Explore had before there were pages: an address with one of them and no page opens there. */
export const EXPLORE_KEYS: readonly string[] = [
  URL_KEYS.kind,
  URL_KEYS.indicatorId,
  URL_KEYS.comparisonYear,
  URL_KEYS.observationId,
  URL_KEYS.sort,
  URL_KEYS.embed,
];

const ID = /^[\w.:-]{1,160}$/;
const NONE = 'none';
const LONGEST_WORDS = 100;
/** Halves of characters, which no address can hold. */
const HALF_LETTERS = /\p{Surrogate}/gu;

/**
 * Reads the query of an address into a view. What is missing is as in the opening view; what cannot be read is
 * reported and replaced by it; Targets opens with every stage. An address without a page that names a chart, an indicator or a figure is one of
 * Explore. An address with a stage or theme and no indicator leaves the indicator open (empty).
 * Whether codes exist is for `resolveView` to say.
 */
export function decodeView(search: string): DecodedView {
  const parameters = new URLSearchParams(search);
  const ignored: IgnoredParameter[] = [];
  const known = new Set<string>(Object.values(URL_KEYS));
  for (const [key, value] of parameters)
    if (!known.has(key)) ignored.push({ key, value, reason: 'unknownKey' });

  const read = <Value>(key: string, fallback: Value, parse: (text: string) => Value | undefined): Value => {
    const text = parameters.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === undefined) ignored.push({ key, value: text, reason: 'badValue' });
    return value ?? fallback;
  };
  const inExplore = EXPLORE_KEYS.some((key) => parameters.has(key));
  const [fromYear, toYear] = read(
    URL_KEYS.years,
    [OPENING_VIEW.fromYear, OPENING_VIEW.toYear] as const,
    parseYears,
  );
  const screen = read(URL_KEYS.screen, inExplore ? 'explore' : OPENING_VIEW.screen, oneOf(SCREENS));
  const stageId = read(URL_KEYS.stageId, screen === 'targets' ? '' : OPENING_VIEW.stageId, parseIdOrNone);
  const topicId = read(URL_KEYS.topicId, OPENING_VIEW.topicId, parseIdOrNone);
  const narrowed = stageId !== OPENING_VIEW.stageId || topicId !== OPENING_VIEW.topicId;
  const indicatorId = read(URL_KEYS.indicatorId, narrowed ? '' : OPENING_VIEW.indicatorId, parseId);
  const view: View = {
    screen,
    kind: read(URL_KEYS.kind, OPENING_VIEW.kind, oneOf(CHART_KINDS)),
    stageId,
    topicId,
    indicatorId,
    placeCodes: read<View['placeCodes']>(URL_KEYS.placeCodes, OPENING_VIEW.placeCodes, parseCodes),
    fromYear,
    toYear,
    natures: read(URL_KEYS.natures, OPENING_VIEW.natures, parseNatures),
    withFamily: read(URL_KEYS.withFamily, OPENING_VIEW.withFamily, parseFlag),
    strict: read(URL_KEYS.strict, OPENING_VIEW.strict, parseFlag),
    measure: read<Measure>(URL_KEYS.measure, OPENING_VIEW.measure, parseMeasure),
    comparisonYear: read(URL_KEYS.comparisonYear, OPENING_VIEW.comparisonYear, (text) =>
      text === 'latest' ? ('latest' as const) : parseYear(text),
    ),
    secondMeasure: read(URL_KEYS.secondMeasure, OPENING_VIEW.secondMeasure, parseId),
    focusPlace: read(URL_KEYS.focusPlace, OPENING_VIEW.focusPlace, parseIdOrNone),
    grid: read(URL_KEYS.grid, OPENING_VIEW.grid, oneOf(GRIDS)),
    scale: read(URL_KEYS.scale, OPENING_VIEW.scale, oneOf(SCALES)),
    aimFilter: read(URL_KEYS.aimFilter, OPENING_VIEW.aimFilter, oneOf(AIM_FILTERS)),
    latestOnly: read(URL_KEYS.latestOnly, OPENING_VIEW.latestOnly, parseFlag),
    sourceId: read(URL_KEYS.sourceId, OPENING_VIEW.sourceId, parseId),
    sourceKind: read(URL_KEYS.sourceKind, OPENING_VIEW.sourceKind, oneOf(SOURCE_KINDS)),
    sourceGrade: read(URL_KEYS.sourceGrade, OPENING_VIEW.sourceGrade, oneOf(GRADES)),
    sourceWords: read(URL_KEYS.sourceWords, OPENING_VIEW.sourceWords, parseWords),
    unfolded: read(URL_KEYS.unfolded, OPENING_VIEW.unfolded, parseCodes),
    observationId: read(URL_KEYS.observationId, OPENING_VIEW.observationId, parseId),
    sort: read(URL_KEYS.sort, OPENING_VIEW.sort, parseSort),
    language: read(URL_KEYS.language, OPENING_VIEW.language, oneOf(LANGUAGES)),
    theme: read(URL_KEYS.theme, OPENING_VIEW.theme, oneOf(THEME_CHOICES)),
    embed: read(URL_KEYS.embed, OPENING_VIEW.embed, parseFlag),
  };
  return { view, ignored };
}

/**
 * Writes a view as the query of an address, without a question mark; what is as in the opening view is left out.
 * `decodeView(encodeView(view))` gives the view back.
 */
export function encodeView(view: View): string {
  const pairs: [string, string][] = [];
  const write = <Value>(key: string, value: Value, opening: Value, text: string) => {
    if (JSON.stringify(value) !== JSON.stringify(opening)) pairs.push([key, text]);
  };
  const opening = OPENING_VIEW;
  write(URL_KEYS.kind, view.kind, opening.kind, view.kind);
  const stageSaid = view.screen === 'targets' ? null : opening.stageId;
  write(URL_KEYS.stageId, view.stageId, stageSaid, view.stageId || NONE);
  write(URL_KEYS.topicId, view.topicId, opening.topicId, view.topicId || NONE);
  const narrowed = view.stageId !== opening.stageId || view.topicId !== opening.topicId;
  write(URL_KEYS.indicatorId, view.indicatorId, narrowed ? '' : opening.indicatorId, view.indicatorId);
  write(URL_KEYS.placeCodes, view.placeCodes, opening.placeCodes, view.placeCodes?.join(',') || NONE);
  const years = [view.fromYear, view.toYear];
  write(URL_KEYS.years, years, [opening.fromYear, opening.toYear], years.map((year) => year ?? '').join('-'));
  write(URL_KEYS.natures, view.natures, opening.natures, view.natures.join(',') || NONE);
  write(URL_KEYS.withFamily, view.withFamily, opening.withFamily, view.withFamily ? '1' : '0');
  write(URL_KEYS.strict, view.strict, opening.strict, view.strict ? '1' : '0');
  write(URL_KEYS.measure, view.measure, opening.measure, measureCode(view.measure));
  write(URL_KEYS.comparisonYear, view.comparisonYear, opening.comparisonYear, String(view.comparisonYear));
  write(URL_KEYS.secondMeasure, view.secondMeasure, opening.secondMeasure, view.secondMeasure);
  write(URL_KEYS.focusPlace, view.focusPlace, opening.focusPlace, view.focusPlace || NONE);
  write(URL_KEYS.grid, view.grid, opening.grid, view.grid);
  write(URL_KEYS.scale, view.scale, opening.scale, view.scale);
  write(URL_KEYS.aimFilter, view.aimFilter, opening.aimFilter, view.aimFilter);
  write(URL_KEYS.latestOnly, view.latestOnly, opening.latestOnly, view.latestOnly ? '1' : '0');
  write(URL_KEYS.sourceId, view.sourceId, opening.sourceId, view.sourceId);
  write(URL_KEYS.sourceKind, view.sourceKind, opening.sourceKind, view.sourceKind);
  write(URL_KEYS.sourceGrade, view.sourceGrade, opening.sourceGrade, view.sourceGrade);
  write(URL_KEYS.sourceWords, view.sourceWords, opening.sourceWords, view.sourceWords);
  write(URL_KEYS.unfolded, view.unfolded, opening.unfolded, view.unfolded.join(',') || NONE);
  write(URL_KEYS.observationId, view.observationId, opening.observationId, view.observationId);
  write(URL_KEYS.sort, view.sort, opening.sort, `${view.sort.column}${view.sort.descending ? '-desc' : ''}`);
  write(URL_KEYS.language, view.language, opening.language, view.language);
  write(URL_KEYS.theme, view.theme, opening.theme, view.theme);
  write(URL_KEYS.embed, view.embed, opening.embed, view.embed ? '1' : '0');
  const implied = pairs.some(([key]) => EXPLORE_KEYS.includes(key)) ? 'explore' : opening.screen;
  if (view.screen !== implied) pairs.unshift([URL_KEYS.screen, view.screen]);
  return pairs
    .map(
      ([key, text]) => `${key}=${encodeURIComponent(text.replace(HALF_LETTERS, '')).replaceAll('%2C', ',')}`,
    )
    .join('&');
}

const oneOf =
  <const Value extends string>(allowed: readonly Value[]) =>
  (text: string): Value | undefined =>
    allowed.find((value) => value === text);

const parseId = (text: string): string | undefined => (ID.test(text) ? text : undefined);

const parseIdOrNone = (text: string): string | undefined => (text === NONE ? '' : parseId(text));

const parseWords = (text: string): string | undefined =>
  text !== '' && text.length <= LONGEST_WORDS ? text : undefined;

const parseFlag = (text: string): boolean | undefined =>
  text === '1' ? true : text === '0' ? false : undefined;

const parseYear = (text: string): number | undefined =>
  /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;

function parseCodes(text: string): readonly string[] | undefined {
  if (text === NONE) return [];
  const codes = text.split(',');
  return codes.every((code) => ID.test(code)) ? [...new Set(codes)] : undefined;
}

function parseYears(text: string): readonly [number | null, number | null] | undefined {
  const match = /^(\d{4})?-(\d{4})?$/.exec(text);
  if (!match) return undefined;
  const [from, to] = [match[1] ? parseYear(match[1]) : null, match[2] ? parseYear(match[2]) : null];
  if (from === undefined || to === undefined || (from !== null && to !== null && from > to)) return undefined;
  return [from, to];
}

function parseNatures(text: string): readonly Nature[] | undefined {
  if (text === NONE) return [];
  const asked = text.split(',');
  const natures = NATURES.filter((nature) => asked.includes(nature));
  return natures.length === new Set(asked).size ? natures : undefined;
}

function parseSort(text: string): Sort | undefined {
  const match = /^(\w+?)(-desc)?$/.exec(text);
  const column = SORT_COLUMNS.find((candidate) => candidate === match?.[1]);
  return column ? { column, descending: match?.[2] !== undefined } : undefined;
}
