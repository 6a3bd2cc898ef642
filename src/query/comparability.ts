import type { Dataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import type { Selection } from './selection';

/** What can make two figures not the same thing, in the order in which it is said. */
export const DIMENSIONS = ['nature', 'bound', 'period', 'scope', 'definition', 'year', 'source'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface FindingValue {
  /** A code of the dimension: a nature, a bound, an indicator id, `inferred`, a year, a grade. */
  readonly value: string;
  readonly observations: readonly Observation[];
}

/** One dimension of some figures put side by side: the values found in it, and whether they differ. */
export interface Finding {
  readonly dimension: Dimension;
  readonly differs: boolean;
  /** Most common first; every observation stands under exactly one value, except under `definition`. */
  readonly values: readonly FindingValue[];
}

export type ComparisonKind = 'trend' | 'sideBySide';

/**
 * Finds what differs among figures put on one picture.
 * @param dataset for the grades of the sources
 * @param selection the figures with their indicators and breaks
 * @param observations those of the selection that the picture shows
 * @param kind in a trend the years differ by design; side by side a differing year is a finding
 */
export function compare(
  dataset: Dataset,
  selection: Selection,
  observations: readonly Observation[],
  kind: ComparisonKind,
): readonly Finding[] {
  const by = (dimension: Dimension, code: (observation: Observation) => string): Finding => {
    const values = tally(observations, code);
    return { dimension, differs: values.length > 1, values };
  };
  return [
    by('nature', (observation) => observation.nature),
    by('bound', (observation) => observation.bound),
    by('period', periodCode),
    by('scope', (observation) => observation.scope),
    definitionFinding(selection, observations),
    yearFinding(observations, kind),
    by('source', (observation) => dataset.source.get(observation.sourceId)?.grade ?? 'C'),
  ];
}

/** `year`, `half-1`, `half-2`, `part` or `years`: periods of one kind are alike in length. */
function periodCode({ period }: Observation): string {
  if (period.kind === 'half') return period.startMonth === 1 ? 'half-1' : 'half-2';
  if (period.kind === 'part') return `part-${period.startMonth}-${period.endMonth}`;
  return period.kind === 'years' ? `years-${period.endYear - period.startYear + 1}` : 'year';
}

function definitionFinding(selection: Selection, observations: readonly Observation[]): Finding {
  const values = [...tally(observations, (observation) => observation.indicatorId)];
  const shown = new Set(observations);
  const after = selection.series.flatMap((series) =>
    series.links.filter((link) => link.kind === 'break' && shown.has(link.to) && shown.has(link.from)),
  );
  if (after.length > 0) values.push({ value: 'break', observations: after.map((link) => link.to) });
  const rivals = rivalFigures(observations);
  if (rivals.length > 0) values.push({ value: 'rival', observations: rivals });
  return { dimension: 'definition', differs: values.length > 1, values };
}

/** Observed figures of one place, indicator, period and scope that disagree in value. */
export function rivalFigures(observations: readonly Observation[]): readonly Observation[] {
  const exact = observations.filter(
    (observation) => observation.nature === 'actual' && observation.bound === 'exact',
  );
  const groups = tally(exact, ({ placeCode, indicatorId, period, scope }) =>
    [placeCode, indicatorId, period.text, scope].join(' '),
  );
  return groups
    .filter((group) => disagree(group.observations.map((observation) => observation.value)))
    .flatMap((group) => group.observations);
}

/** Sources that round or cut the same number differently still agree: up to half a thousandth apart. */
const ROUNDING = 0.0005;

function disagree(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return high - low > Math.abs(high) * ROUNDING;
}

function yearFinding(observations: readonly Observation[], kind: ComparisonKind): Finding {
  const inferred = observations.filter((observation) => observation.periodBasis === 'inferred');
  const values: FindingValue[] = [];
  if (kind === 'sideBySide')
    values.push(...tally(observations, (observation) => String(yearOf(observation))));
  const yearsDiffer = values.length > 1;
  if (inferred.length > 0) values.push({ value: 'inferred', observations: inferred });
  return { dimension: 'year', differs: yearsDiffer || inferred.length > 0, values };
}

function tally(
  observations: readonly Observation[],
  code: (observation: Observation) => string,
): FindingValue[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(code(observation));
    if (group) group.push(observation);
    else groups.set(code(observation), [observation]);
  }
  return [...groups]
    .map(([value, members]) => ({ value, observations: members }))
    .sort((a, b) => b.observations.length - a.observations.length || (a.value < b.value ? -1 : 1));
}
