import { cell, type Data, type Row } from '../dataFolder';
import { initialsOf } from '../initials';
import { type Check, groupRows } from './check';

const PARTICULAR = /(19|20)\d\d|目标|\btargets?\b|南昌|赣州|抚州|江门|Nanchang|Ganzhou|Fuzhou|Jiangmen/i;

const where =
  (isFault: (row: Row) => boolean) =>
  ({ rows }: Data): readonly string[] =>
    rows('indicators.csv')
      .filter(isFault)
      .map((row) => cell(row, 'indicator_id'));

const repeated =
  (column: string) =>
  ({ rows }: Data): readonly string[] =>
    [...groupRows(rows('indicators.csv'), (row) => cell(row, column).toLowerCase())]
      .filter(([, same]) => same.length > 1)
      .map(([name]) => name);

export const INDICATOR_CHECKS: readonly Check[] = [
  { name: 'indicators have a Chinese name of their own', faults: repeated('name_zh') },
  { name: 'indicators have an English name of their own', faults: repeated('name_en') },
  {
    name: 'indicators have names short enough for a title',
    faults: where((row) => cell(row, 'name_zh').length > 22 || cell(row, 'name_en').length > 75),
  },
  {
    name: 'indicators have names without a year, a city or the word target',
    faults: where((row) => PARTICULAR.test(`${row.name_zh} ${row.name_en}`)),
  },
  {
    name: 'indicators are defined in both languages',
    faults: where(
      (row) =>
        !/\p{Script=Han}.*。$/u.test(cell(row, 'definition_zh')) ||
        !/^[^\p{Script=Han}]+\.$/u.test(cell(row, 'definition_en')),
    ),
  },
  {
    name: 'indicators are found by the initials of their Chinese names',
    faults: where((row) => row.initials !== initialsOf(cell(row, 'name_zh'))),
  },
  {
    name: 'indicators are of a family only with another',
    faults: ({ rows }) =>
      [...groupRows(rows('indicators.csv'), (row) => cell(row, 'family'))]
        .filter(([family, members]) => family !== '' && members.length < 2)
        .map(([family]) => family),
  },
  {
    name: 'indicators never sum a rate',
    faults: ({ rows }) => {
      const kinds = new Map(rows('units.csv').map((row) => [row.unit, cell(row, 'kind')]));
      return rows('indicators.csv')
        .filter((row) => row.aggregation === 'sum' && ['rate', 'ratio'].includes(kinds.get(row.unit) ?? ''))
        .map((row) => cell(row, 'indicator_id'));
    },
  },
  {
    name: 'indicators are told per head only where they add up',
    faults: where((row) => row.per_head !== '' && row.aggregation !== 'sum'),
  },
  {
    name: 'a ratio is of two indicators of one stage',
    faults: ({ rows }) => {
      const stages = new Map(rows('indicators.csv').map((row) => [row.indicator_id, row.stage_id]));
      return rows('ratios.csv')
        .filter((row) => stages.get(row.indicator_id) !== stages.get(row.over))
        .map((row) => `${row.indicator_id} ${row.over}`);
    },
  },
  {
    name: 'periods of planning follow one another',
    faults: ({ rows }) =>
      rows('plan_periods.csv')
        .filter((row, at, all) => at > 0 && Number(row.from_year) !== Number(all[at - 1]?.to_year) + 1)
        .map((row) => cell(row, 'plan_id')),
  },
];
