import { LANGUAGES } from '@/domain/localized';
import { NATURES } from '@/domain/observation';
import { GRADES, SOURCE_KINDS } from '@/domain/source';
import type { ComparisonYear } from '@/query/comparisonRows';
import { type Measure, measureCode, PLAIN, parseMeasure } from '@/query/measure';
import {
  AIM_FILTERS,
  CHART_KINDS,
  GRIDS,
  SCALES,
  SCREENS,
  SORT_COLUMNS,
  type Sort,
  THEME_CHOICES,
} from './choices';
import {
  choice,
  flag,
  id,
  idOrNone,
  ids,
  inCode,
  parseYear,
  several,
  type ViewField,
  words,
  yearBound,
} from './viewField';

const measure: ViewField<Measure> = {
  key: 'm',
  says: 'Explore: a measure derived from the published figures',
  values: `${inCode(['change', 'index:2015', 'share:province', 'share:country', 'per:residents', 'per:children', 'gap:target', 'gap:standard', 'gap:country'])} \`ratio:\` and an indicator id`,
  opening: PLAIN,
  parse: parseMeasure,
  write: measureCode,
};

const comparisonYear: ViewField<ComparisonYear> = {
  key: 'at',
  says: 'year compared',
  values: '`latest` or a year',
  opening: 'latest',
  parse: (text) => (text === 'latest' ? text : parseYear(text)),
  write: String,
};

const sort: ViewField<Sort> = {
  key: 'sort',
  says: 'order of the table',
  values: `${inCode(SORT_COLUMNS)}, with \`-desc\``,
  opening: { column: 'place', descending: false },
  parse: (text) => {
    const match = /^(\w+?)(-desc)?$/.exec(text);
    const column = SORT_COLUMNS.find((one) => one === match?.[1]);
    return column && { column, descending: match?.[2] !== undefined };
  },
  write: ({ column, descending }) => `${column}${descending ? '-desc' : ''}`,
};

/** All that the reader can choose, in the order of an address; nothing that can be derived. */
export const VIEW_FIELDS = {
  screen: choice('page', 'page', SCREENS, 'overview'),
  kind: choice('v', 'picture of Explore', CHART_KINDS, 'trend'),
  stageId: idOrNone('s', 'education stage, children included', 'a stage id, or `none` for all', 'preschool'),
  topicId: idOrNone('t', 'topic', 'a topic id, or `none`'),
  indicatorId: id('i', 'indicator', 'an indicator id', 'preschool-gross-enrolment-ratio'),
  placeCodes: ids(
    'p',
    'places; without it every place of the data',
    'GB/T 2260 codes with commas, or `none`',
    null,
  ),
  fromYear: yearBound('y', 'years', 'fromYear'),
  toYear: yearBound('y', 'years', 'toYear'),
  natures: several('n', 'natures shown', NATURES),
  withFamily: flag('f', 'near definitions of the family too'),
  strict: flag('c', 'only what is strictly comparable'),
  measure,
  comparisonYear,
  focusPlace: idOrNone('hl', 'the place brought forward in every picture', 'a place code'),
  grid: choice('by', 'small multiples: what each picture is', GRIDS, 'indicator'),
  scale: choice('scale', 'small multiples: a scale of its own for each, or one for all', SCALES, 'own'),
  aimFilter: choice('aim', 'state of the targets shown', AIM_FILTERS, 'all'),
  latestOnly: flag('last', 'Compare: the newest figures only'),
  sourceId: id('d', 'the document whose page is open', 'a source id'),
  sourceKind: choice('kind', 'Sources: documents of one kind', SOURCE_KINDS, ''),
  sourceGrade: choice('grade', 'Sources: documents of one grade', GRADES, ''),
  sourceWords: words('q', 'Sources: documents with these words'),
  unfolded: ids<readonly string[]>('open', 'Coverage: rows opened', 'ids with commas', []),
  observationId: id('o', 'the chosen figure', 'an observation id'),
  sort,
  language: choice('lang', 'language', LANGUAGES, 'zh'),
  theme: choice('mode', 'colours', THEME_CHOICES, 'auto'),
  embed: flag('embed', 'the chart alone'),
} as const;
