import type { Observation } from '@/domain/observation';
import type { OverviewBoard } from '@/query/overview/overviewBoard';
import { pairRanges } from '@/query/printedRanges';
import type { Interface } from '@/wording/interface';

/** A line of the key of marks: a figure of the board that has the feature, stripped of every other. */
export interface BoardKeyEntry {
  readonly name: keyof Interface['key'];
  readonly observation: Observation;
  readonly onTarget: boolean;
}

type Feature = readonly [
  name: BoardKeyEntry['name'],
  has: (observation: Observation) => boolean,
  keep: readonly (keyof Observation)[],
];

const FEATURES: readonly Feature[] = [
  ['actual', ({ nature }) => nature === 'actual', []],
  ['target', ({ nature }) => nature === 'target', ['nature']],
  ['plan', ({ nature }) => nature === 'plan', ['nature']],
  ['part', ({ period: { kind } }) => kind === 'half' || kind === 'part', ['nature', 'period']],
  ['atLeast', ({ bound }) => bound === 'at_least', ['nature', 'bound']],
  ['moreThan', ({ bound }) => bound === 'more_than', ['nature', 'bound']],
  ['narrower', ({ scope }) => scope !== 'whole' && scope !== 'unspecified', ['nature', 'scope']],
  ['inferred', ({ periodBasis }) => periodBasis === 'inferred', ['nature', 'periodBasis']],
];

/** The marks that the cells and small pictures of a board use for the cities, each once. */
export function boardKey(board: OverviewBoard): readonly BoardKeyEntry[] {
  const figures = board.groups.flatMap((group) => group.figures);
  const drawn = figures.flatMap(({ selection, cities }) => {
    const codes = new Set(cities.map(({ place }) => place.code));
    const ranges = new Set(pairRanges(selection.observations).flatMap(({ low, high }) => [low, high]));
    return selection.observations.filter((one) => codes.has(one.placeCode) && !ranges.has(one));
  });
  const met = figures
    .flatMap(({ cities }) => cities.flatMap(({ aim }) => aim ?? []))
    .find(({ aim, state }) => state === 'reached' && aim.nature === 'target' && aim.bound === 'exact');
  const entries = FEATURES.flatMap(([name, has, keep]) => {
    const found = drawn.find(has);
    if (!found) return [];
    const kept = Object.fromEntries(keep.map((field) => [field, found[field]]));
    return [{ name, observation: { ...found, ...PLAIN, ...kept }, onTarget: false }];
  });
  return met
    ? [...entries, { name: 'onTarget', observation: { ...met.aim, ...PLAIN }, onTarget: true }]
    : entries;
}

const PLAIN = {
  nature: 'actual',
  bound: 'exact',
  scope: 'whole',
  periodBasis: 'printed',
  period: { text: '2020', kind: 'year', startYear: 2020, startMonth: 1, endYear: 2020, endMonth: 12 },
} as const;
