import { LANGUAGES } from '@/domain/localized';
import { NATURES } from '@/domain/observation';
import { GRADES, SOURCE_KINDS } from '@/domain/source';
import { measureCode, PLAIN, parseMeasure } from '@/query/catalogue/measure';
import type { ComparisonYear } from '@/query/selection/comparisonRows';
import type { Sort } from './choices';
import { CHART_KINDS, GRIDS, SCALES, SCREENS, SECTIONS, SORT_COLUMNS, THEME_CHOICES } from './choices';
import { frameHeight, someControls } from './frameFields';
import {
  flag,
  id,
  idOrNone,
  ids,
  inCode,
  lastIds,
  oneOf,
  parseYear,
  several,
  version,
  words,
  yearBound,
} from './viewField';

const MEASURES = [
  'change',
  'index:2015',
  'share:province',
  'share:country',
  'per:registered',
  'per:residents',
  'per:children',
  'gap:target',
  'gap:standard',
  'gap:country',
];

const year = {
  values: '`latest` or a year',
  parse: (text: string): ComparisonYear | undefined => (text === 'latest' ? text : parseYear(text)),
  write: String,
};

const order = {
  values: `${inCode(SORT_COLUMNS)}, with \`-desc\``,
  parse: (text: string): Sort | undefined => {
    const match = /^(\w+?)(-desc)?$/.exec(text);
    const column = SORT_COLUMNS.find((one) => one === match?.[1]);
    return column && { column, descending: match?.[2] !== undefined };
  },
  write: ({ column, descending }: Sort) => `${column}${descending ? '-desc' : ''}`,
};

/** All that the reader can choose, in the order of an address; nothing that can be derived. */
export const VIEW_FIELDS = {
  screen: { key: 'page', opening: 'home', says: 'page', ...oneOf(SCREENS) },
  kind: { key: 'v', opening: 'trend', says: 'picture of an indicator', ...oneOf(CHART_KINDS) },
  stageId: {
    key: 's',
    opening: 'preschool',
    says: 'education stage, children included',
    values: 'a stage id, or `none` for all',
    ...idOrNone,
  },
  topicId: { key: 't', opening: '', says: 'topic', values: 'a topic id, or `none`', ...idOrNone },
  indicatorId: {
    key: 'i',
    opening: 'preschool-gross-enrolment-ratio',
    says: 'indicator',
    values: 'an indicator id',
    ...id,
  },
  placeCodes: {
    key: 'p',
    opening: null,
    says: 'places; without it every place of the data',
    values: 'GB/T 2260 codes with commas, or `none`',
    ...ids,
  },
  fromYear: { key: 'y', opening: null, says: 'years', ...yearBound('fromYear') },
  toYear: { key: 'y', opening: null, says: 'years', ...yearBound('toYear') },
  natures: { key: 'n', opening: NATURES, says: 'natures shown', ...several(NATURES) },
  withFamily: { key: 'f', opening: false, says: 'near definitions of the family too', ...flag },
  strict: { key: 'c', opening: false, says: 'only what is strictly comparable', ...flag },
  measure: {
    key: 'm',
    opening: PLAIN,
    says: 'an indicator: a measure derived from the published figures',
    values: `${inCode(MEASURES)} \`ratio:\` and an indicator id`,
    parse: parseMeasure,
    write: measureCode,
  },
  comparisonYear: {
    key: 'at',
    opening: 'latest',
    says: 'year compared; the year that targets are due in',
    ...year,
  },
  bare: { key: 'bare', opening: false, says: 'trend: without the other cities behind', ...flag },
  secondMeasure: {
    key: 'x',
    opening: '',
    says: 'all cities: the measure across, and after a colon the rate shown of the indicator',
    values: inCode(['gdp', 'gdp:pupils-per-teacher', ':education-share']),
    ...idOrNone,
  },
  focusPlace: {
    key: 'hl',
    opening: '',
    says: 'the place brought forward in every picture',
    values: 'a place code',
    ...idOrNone,
  },
  grid: { key: 'by', opening: 'indicator', says: 'small multiples: what each picture is', ...oneOf(GRIDS) },
  scale: {
    key: 'scale',
    opening: 'fit',
    says: 'small multiples: a scale of its own for each, or one for all; `fit`: one for places of one indicator',
    ...oneOf(['fit', ...SCALES]),
  },
  cityCode: {
    key: 'city',
    opening: '',
    says: 'the city whose page is open; the place whose targets are shown',
    values: 'a GB/T 2260 code',
    ...id,
  },
  besideCode: {
    key: 'vs',
    opening: '',
    says: 'the city that it stands beside',
    values: 'a GB/T 2260 code',
    ...id,
  },
  section: { key: 'sec', opening: 'coverage', says: 'part of the page of the data', ...oneOf(SECTIONS) },
  present: { key: 'show', opening: false, says: 'the picture alone, for a room', ...flag },
  slide: {
    key: 'slide',
    opening: '',
    says: 'the slide shown to a room; without it the first',
    values: 'an id of an indicator, a place or a measure',
    ...id,
  },
  reportId: {
    key: 'r',
    opening: '',
    says: 'the report that is open; it stays in the browser it was made in',
    values: 'an id of a report',
    ...id,
  },
  sourceId: { key: 'd', opening: '', says: 'the document whose page is open', values: 'a source id', ...id },
  sourceKind: {
    key: 'kind',
    opening: '',
    says: 'data, sources: documents of one kind',
    ...oneOf(SOURCE_KINDS),
  },
  sourceGrade: { key: 'grade', opening: '', says: 'data, sources: documents of one grade', ...oneOf(GRADES) },
  sourceWords: {
    key: 'q',
    opening: '',
    says: 'data, sources: documents with these words',
    values: 'text',
    ...words,
  },
  unfolded: {
    key: 'open',
    opening: [],
    says: 'data, coverage: rows opened, those opened last where they are many',
    values: 'ids with commas',
    ...lastIds,
  },
  observationId: { key: 'o', opening: '', says: 'the chosen figure', values: 'an observation id', ...id },
  sort: {
    key: 'sort',
    opening: { column: 'place', descending: false },
    says: 'order of the table',
    ...order,
  },
  pin: {
    key: 'pin',
    opening: '',
    says: 'the version of the data that the link was made with: on a newer one the page says what changed',
    values: inCode(['1.0.4']),
    ...version,
  },
  language: { key: 'lang', opening: 'zh', says: 'language', ...oneOf(LANGUAGES) },
  theme: { key: 'mode', opening: 'auto', says: 'colours', ...oneOf(THEME_CHOICES) },
  embed: {
    key: 'embed',
    opening: false,
    says: 'the chart alone, for the frame of another page',
    ...flag,
  },
  frameTitle: { key: 'title', opening: true, says: 'a frame: with its title', ...flag },
  frameControls: {
    key: 'controls',
    opening: null,
    says: 'a frame: what its reader can choose; without it the years, where they can be played',
    ...someControls,
  },
  frameHeight: {
    key: 'height',
    opening: null,
    says: 'a frame: the height in pixels that it asks of its host; without it what it holds',
    ...frameHeight,
  },
} as const;
