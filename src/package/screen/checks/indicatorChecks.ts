import { at, type Check, type Found } from '../check';
import type { ScreenedData } from '../screenedData';
import { groupRows, type ScreenedRow } from '../screenedRow';

/** A year, a city or the word target: what belongs to a figure and not to what is measured. */
const PARTICULAR = /(19|20)\d\d|目标|\btargets?\b/i;

const where =
  (column: string, isFault: (row: ScreenedRow, data: ScreenedData) => boolean) =>
  (data: ScreenedData): readonly Found[] =>
    data
      .rows('indicators.csv')
      .filter((row) => isFault(row, data))
      .map((row) => at(row, column, `${row.key} has "${row.get(column)}"`));

/** Whether a name of an indicator holds that of a city of the data. */
const namesCity = (row: ScreenedRow, data: ScreenedData): boolean =>
  data
    .rows('places.csv')
    .filter((place) => place.get('level') === 'city')
    .some(
      (place) =>
        row.get('name_zh').includes(place.get('short_name_zh')) ||
        row.get('name_en').includes(place.get('short_name_en')),
    );

const kindOf = (row: ScreenedRow, data: ScreenedData): string =>
  data.row('units.csv', 'unit', row.get('unit'))?.get('kind') ?? '';

/** Rules of indicators, and of ratios and periods made of them. */
export const INDICATOR_CHECKS: readonly Check[] = [
  {
    id: 'name-short',
    severity: 'error',
    what: 'an indicator’s name is short enough for a title: 22 characters, 75 letters',
    mend: 'Move what it counts into the definition.',
    find: where('name_zh', (row) => row.get('name_zh').length > 22 || row.get('name_en').length > 75),
  },
  {
    id: 'name-general',
    severity: 'error',
    what: 'an indicator’s name holds no year, no city and no word for target',
    mend: 'Those belong to its figures.',
    find: where(
      'name_zh',
      (row, data) => PARTICULAR.test(`${row.get('name_zh')} ${row.get('name_en')}`) || namesCity(row, data),
    ),
  },
  {
    id: 'definition-sentence',
    severity: 'error',
    what: 'an indicator is defined by a sentence in each language',
    mend: 'Write what is counted and what is not, ended by 。 and by a full stop.',
    find: where(
      'definition_zh',
      (row) =>
        !/\p{Script=Han}.*。$/u.test(row.get('definition_zh')) ||
        !/^[^\p{Script=Han}]+\.$/u.test(row.get('definition_en')),
    ),
  },
  {
    id: 'family-of-two',
    severity: 'error',
    what: 'an indicator is of a family only with another',
    mend: 'Mend the name of the family, or leave it empty.',
    find: ({ rows }) =>
      [...groupRows(rows('indicators.csv'), (row) => row.get('family'))]
        .filter(([family, members]) => family !== '' && members.length < 2)
        .flatMap(([family, members]) =>
          members.map((row) => at(row, 'family', `${row.key} is alone in ${family}`)),
        ),
  },
  {
    id: 'rate-not-summed',
    severity: 'error',
    what: 'rates and ratios are never added up',
    mend: 'Write none as aggregation.',
    find: where(
      'aggregation',
      (row, data) => row.get('aggregation') === 'sum' && ['rate', 'ratio'].includes(kindOf(row, data)),
    ),
  },
  {
    id: 'per-head-of-sums',
    severity: 'error',
    what: 'only what adds up is told per head',
    mend: 'Leave per_head empty.',
    find: where('per_head', (row) => row.get('per_head') !== '' && row.get('aggregation') !== 'sum'),
  },
  {
    id: 'ratio-of-one-stage',
    severity: 'error',
    what: 'a ratio is of two indicators of one stage',
    mend: 'Take two of one stage.',
    find: (data) => {
      const stage = (id: string) => data.row('indicators.csv', 'indicator_id', id)?.get('stage_id');
      return data
        .rows('ratios.csv')
        .filter((row) => stage(row.get('indicator_id')) !== stage(row.get('over')))
        .map((row) => at(row, 'over', `${row.get('indicator_id')} over ${row.get('over')}`));
    },
  },
  {
    id: 'plans-follow',
    severity: 'error',
    what: 'periods of planning follow one another, none before its own start',
    mend: 'Mend from_year or to_year.',
    find: ({ rows }) =>
      rows('plan_periods.csv')
        .filter((row, index, all) => {
          const before = all[index - 1];
          const follows = !before || row.number('from_year') === before.number('to_year') + 1;
          return !follows || row.number('to_year') < row.number('from_year');
        })
        .map((row) => at(row, 'from_year', `${row.key} is of ${row.get('from_year')}–${row.get('to_year')}`)),
  },
];
