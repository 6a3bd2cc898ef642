import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import type { Figure } from '@/narrative/figure';
import { pairRanges } from '@/query/printedRanges';
import type { Interface } from '@/wording/interface';
import type { MarkAxis } from './markShapes';

/** A line of the key: a sample mark made from a figure of the picture, or a sample of how figures are joined. */
export interface KeyEntry {
  readonly name: keyof Interface['key'];
  readonly observation: Observation | null;
  readonly axis: MarkAxis;
  readonly link?: 'thread' | 'broken' | 'benchmark' | 'standard';
}

type Test = readonly [name: KeyEntry['name'], has: (observation: Observation) => boolean];

const NATURES: readonly Test[] = [
  ['actual', ({ nature }) => nature === 'actual'],
  ['target', ({ nature }) => nature === 'target'],
  ['plan', ({ nature }) => nature === 'plan'],
];

const DETAILS: readonly Test[] = [
  ['part', ({ period }) => period.kind === 'half' || period.kind === 'part'],
  ['span', ({ period }) => period.kind === 'years'],
  ['atLeast', ({ bound }) => bound === 'at_least'],
  ['moreThan', ({ bound }) => bound === 'more_than'],
  ['atMost', ({ bound }) => bound === 'at_most'],
  ['nearly', ({ bound }) => bound === 'nearly'],
  ['about', ({ bound }) => bound === 'about'],
  ['narrower', ({ scope }) => scope !== 'whole' && scope !== 'unspecified'],
  ['unspecified', ({ scope }) => scope === 'unspecified'],
  ['inferred', ({ periodBasis }) => periodBasis === 'inferred'],
  ['doubtful', isDoubtful],
];

/** The entries of the key of a picture: only what the picture uses. */
export function keyEntries(figure: Figure, kind: 'trend' | 'comparison'): readonly KeyEntry[] {
  const { observations, selection } = figure;
  const places = new Map(selection.places.map((place) => [place.code, place]));
  const cities = observations.filter(({ placeCode }) => {
    const place = places.get(placeCode);
    return place !== undefined && isCity(place);
  });
  const ranges = new Set(pairRanges(observations).flatMap(({ low, high }) => [low, high]));
  const base = cities[0] ?? observations[0];
  if (!base) return [];
  const axis: MarkAxis = {
    value: 'up',
    scopeMatters: new Set(observations.map(({ scope }) => scope)).size > 1,
    spanPx: 16,
  };
  const plain: Observation = {
    ...base,
    nature: 'actual',
    bound: 'exact',
    scope: 'whole',
    periodBasis: 'printed',
    doubt: { zh: '', en: '' },
    period: yearPeriod,
  };

  const natures = NATURES.filter(([, has]) => observations.some(has)).map(
    ([name]): KeyEntry => ({ name, observation: { ...plain, nature: name as Observation['nature'] }, axis }),
  );
  const details = DETAILS.flatMap(([name, has]): KeyEntry[] => {
    const found = observations.find(
      (one) => has(one) && !ranges.has(one) && (name !== 'unspecified' || axis.scopeMatters),
    );
    return found ? [{ name, observation: sampleOf(name, found, plain), axis }] : [];
  });
  const standards: readonly KeyEntry[] =
    figure.references.length > 0 ? [{ name: 'standard', observation: null, axis, link: 'standard' }] : [];
  return [...natures, ...details, ...linkEntries(figure, kind, plain, axis, cities), ...standards];
}

const yearPeriod = {
  text: '2020',
  kind: 'year',
  startYear: 2020,
  startMonth: 1,
  endYear: 2020,
  endMonth: 12,
} as const;

function sampleOf(name: KeyEntry['name'], found: Observation, plain: Observation): Observation {
  const nature = found.nature;
  if (name === 'part' || name === 'span') return { ...plain, nature, period: found.period };
  if (name === 'narrower' || name === 'unspecified') return { ...plain, nature, scope: found.scope };
  if (name === 'doubtful') return { ...plain, nature, doubt: found.doubt };
  if (name === 'inferred') return { ...plain, nature, periodBasis: 'inferred' };
  return { ...plain, nature, bound: found.bound };
}

/** Whether a city's result stands so near the exact target of its year that one mark is drawn for both. */
function hasResultOnTarget(cities: readonly Observation[]): boolean {
  const values = cities.map(({ value }) => value);
  const near = (maxOf(values) - minOf(values)) * 0.012;
  const results = cities.filter((one) => one.nature === 'actual' && !isDoubtful(one));
  return cities
    .filter(({ nature, bound }) => nature === 'target' && bound === 'exact')
    .some((target) =>
      results.some(
        (result) =>
          result.placeCode === target.placeCode &&
          result.indicatorId === target.indicatorId &&
          yearOf(result) === yearOf(target) &&
          Math.abs(result.value - target.value) <= near,
      ),
    );
}

function linkEntries(
  figure: Figure,
  kind: 'trend' | 'comparison',
  plain: Observation,
  axis: MarkAxis,
  cities: readonly Observation[],
): readonly KeyEntry[] {
  const { selection, observations } = figure;
  const entries: KeyEntry[] = [];
  const related = observations.find(({ indicatorId }) => indicatorId !== selection.indicator.id);
  if (related)
    entries.push({
      name: 'related',
      observation: { ...plain, nature: related.nature },
      axis: { ...axis, stub: true },
    });
  if (kind === 'comparison') return entries;
  if (hasResultOnTarget(cities))
    entries.unshift({ name: 'onTarget', observation: plain, axis: { ...axis, onTarget: true } });
  const links = new Set(selection.series.flatMap((series) => series.links.map((link) => link.kind)));
  if (links.has('break')) entries.push({ name: 'broken', observation: null, axis, link: 'broken' });
  if (links.has('gap')) entries.push({ name: 'thread', observation: null, axis, link: 'thread' });
  if (selection.series.some((series) => !isCity(series.place)))
    entries.push({ name: 'benchmark', observation: null, axis, link: 'benchmark' });
  return entries;
}
