import type { Dataset } from '@/domain/dataset';
import { indexDataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { NATURES, type Observation } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { PlaceColour } from '@/domain/placeColour';
import type { Source } from '@/domain/source';
import type { Stage } from '@/domain/stage';
import { parseTimePeriod, type TimePeriod } from '@/domain/timePeriod';
import type { Unit, UnitKind } from '@/domain/unit';
import type { Selection, SelectionSpec } from '@/query/selection/selection';
import { select } from '@/query/selection/selection';

const both = (text: string) => ({ zh: text, en: text });

/** A period from its text; a wrong text is an error of the test. */
export function period(text: string): TimePeriod {
  const read = parseTimePeriod(text);
  if (!read) throw new Error(`No time period: ${text}`);
  return read;
}

/** What a test says of an observation; `time` is its period as text. */
export type ObservationChange = Partial<Omit<Observation, 'period'>> & { readonly time?: string };

/** An observed full-year figure of Nanchang, 2020, changed as a test asks; its id says what it is. */
export function observation({ time = '2020', ...change }: ObservationChange = {}): Observation {
  const base: Observation = {
    id: '',
    placeCode: '360100',
    indicatorId: 'rate',
    stageId: 'primary',
    period: period(time),
    periodBasis: 'printed',
    value: 90,
    nature: 'actual',
    bound: 'exact',
    scope: 'whole',
    origin: 'printed',
    sourceId: 'report',
    locator: '一.1',
    asPrinted: '90%',
    note: both(''),
    breakReason: both(''),
    doubt: both(''),
    resolution: 1,
    ...change,
  };
  const { placeCode, indicatorId, nature, bound, scope, sourceId, value } = base;
  const id = [placeCode, indicatorId, time, nature, bound, scope, sourceId, value].join('.');
  return base.id === '' ? { ...base, id } : base;
}

const place = (
  code: string,
  level: Place['level'],
  zh: string,
  en: string,
  colour: PlaceColour,
  order: number,
) => ({
  code,
  parentCode: '',
  level,
  name: { zh, en },
  shortName: { zh, en },
  colour,
  order,
});

export const PLACES: readonly Place[] = [
  place('360100', 'city', '南昌', 'Nanchang', 'nc', 1),
  place('360700', 'city', '赣州', 'Ganzhou', 'gz', 2),
  place('361000', 'city', '抚州', 'Fuzhou', 'fz', 3),
  place('440700', 'city', '江门', 'Jiangmen', 'jm', 4),
  place('360000', 'province', '江西', 'Jiangxi', 'jx', 5),
  place('100000', 'country', '全国', 'China', 'cn', 7),
];

export const ALL_PLACES = PLACES.map(({ code }) => code);

const stage = (id: string, parentId: string, order: number): Stage => ({
  id,
  parentId,
  name: both(id),
  isced: '',
  order,
  synonyms: [],
});

export const STAGES: readonly Stage[] = [
  stage('preschool', '', 1),
  stage('compulsory', '', 2),
  stage('primary', 'compulsory', 3),
  stage('junior-secondary', 'compulsory', 4),
];

/** An indicator of the primary stage, changed as a test asks. */
export function indicator(change: Partial<Indicator> & { readonly id: string }): Indicator {
  return {
    stageId: 'primary',
    topicId: 'scale',
    unitId: 'percent',
    family: '',
    aggregation: 'none',
    direction: 'higher',
    name: both(change.id),
    definition: both(`What ${change.id} counts`),
    initials: change.id.slice(0, 2),
    perHead: '',
    role: '',
    olderOf: '',
    norm: false,
    synonyms: [],
    ...change,
  };
}

export const unit = (id: string, kind: UnitKind, zh: string, en: string): Unit => ({
  id,
  name: { zh, en },
  symbol: { zh, en },
  kind,
  weight: 0,
});

export const UNITS: readonly Unit[] = [
  unit('percent', 'rate', '%', '%'),
  unit('person', 'count', '人', 'persons'),
  unit('CNY', 'money', '元', 'yuan'),
];

const source = (id: string, grade: Source['grade']): Source => ({
  id,
  title: { zh: `文件 ${id}`, en: `Document ${id}` },
  issuer: { zh: `发布者 ${id}`, en: `Issuer ${id}` },
  documentNumber: '1 号',
  issued: '2021-01-01',
  kind: 'work_report',
  grade,
  url: '',
  licence: '',
  note: both(''),
});

const PLAN_PERIODS = ['十', '十一', '十二', '十三', '十四', '十五'].map((numeral, at) => ({
  id: `plan-${10 + at}`,
  name: { zh: `“${numeral}五”`, en: `${10 + at}th Plan` },
  from: 2001 + at * 5,
  to: 2005 + at * 5,
}));

export const INDICATORS: readonly Indicator[] = [
  indicator({ id: 'rate', family: 'rates' }),
  indicator({ id: 'rate-near', family: 'rates' }),
  indicator({ id: 'students', unitId: 'person', family: 'rates' }),
];

/** A small dataset around some observations: six places, two units' worth of indicators, sources of grades A, C and D. */
export function datasetOf(observations: readonly Observation[], indicators = INDICATORS): Dataset {
  return indexDataset({
    places: PLACES,
    stages: STAGES,
    topics: [{ id: 'scale', name: both('scale'), order: 1, weight: 30, background: false, synonyms: [] }],
    units: UNITS,
    indicators,
    ratios: [],
    planPeriods: PLAN_PERIODS,
    sources: [source('report', 'A'), source('press', 'C'), source('reprint', 'D')],
    standards: [],
    observations,
  });
}

/** Everything of the indicator `rate` unless a test narrows it. */
export function selectFrom(dataset: Dataset, change: Partial<SelectionSpec> = {}): Selection {
  const spec: SelectionSpec = {
    indicatorId: 'rate',
    placeCodes: ALL_PLACES,
    fromYear: null,
    toYear: null,
    natures: NATURES,
    withFamily: false,
    ...change,
  };
  const selection = select(dataset, spec);
  if (!selection) throw new Error(`No indicator ${spec.indicatorId}`);
  return selection;
}
