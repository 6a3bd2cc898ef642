import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import type { Standard } from '@/domain/standard';
import { compareTimePeriods } from '@/domain/timePeriod';
import type { AimState } from './aims';
import { type Judgement, judge } from './aimVerdict';
import { atPlace } from './observationIndex';
import { soundOf } from './soundOf';
import { steppedResult } from './steppedResult';

/**
 * The standards that a picture of an indicator may show as reference lines, lowest level first.
 * @param indicator as the dataset lists it; one that was derived from it has none, its numbers being of another kind
 */
export function referenceLinesOf(dataset: Dataset, indicator: Indicator): readonly Standard[] {
  if (dataset.indicator.get(indicator.id) !== indicator || !dataset.unit.has(indicator.unitId)) return [];
  return [...(dataset.standardsOf.get(indicator.id) ?? [])].sort((a, b) => a.value - b.value);
}

/** A standard beside what was published: it binds whom it names, and no figure of another place answers it. */
export interface StandardAnswer {
  readonly standard: Standard;
  /** What became of it in the country it binds; null where it binds others, of whom the dataset has no figures. */
  readonly state: AimState | null;
  /** The country's figure of its year. */
  readonly result: Observation | null;
  /** Where there is none: the country's latest before it, else after it. */
  readonly nearest: Observation | null;
  /**
   * The country's figure (result, else nearest) minus the level, in the indicator's unit; null for one not exact, in doubt, or too
   * coarse to tell.
   */
  readonly difference: number | null;
  /** For reference, whom it does not bind: provinces' and cities' figures, of its year or else the latest of each. */
  readonly references: readonly Observation[];
}

/**
 * Every standard of a dataset with the figures that stand beside it.
 * @param asOfYear the current year: standards for it and later years are open
 */
export function standardAnswersOf(dataset: Dataset, asOfYear: number): readonly StandardAnswer[] {
  return dataset.standards.map((standard) => answerTo(dataset, standard, asOfYear));
}

function answerTo(dataset: Dataset, standard: Standard, asOfYear: number): StandardAnswer {
  const observed = (dataset.observationsOf.get(standard.indicatorId) ?? []).filter(
    ({ nature, period, scope }) => nature === 'actual' && period.kind === 'year' && scope === 'whole',
  );
  const levelOf = ({ placeCode }: Observation) => dataset.place.get(placeCode)?.level;
  const country = observed.filter((observation) => levelOf(observation) === 'country');
  const others = observed.filter((observation) => levelOf(observation) !== 'country');
  const references = dataset.places.flatMap(({ code }) => {
    const shown = nearestTo(atPlace(others, code), standard.byYear);
    return shown ? [shown] : [];
  });
  const { byYear, appliesTo } = standard;
  if (appliesTo !== 'country' || byYear === null)
    return { standard, state: null, result: null, nearest: null, difference: null, references };

  const found = nearestTo(country, byYear);
  const result = found && yearOf(found) === byYear ? found : null;
  const direction = dataset.indicator.get(standard.indicatorId)?.direction ?? 'none';
  const judgement: Judgement | null = found
    ? judge(
        { figure: standard, upper: null },
        steppedResult(dataset, { figure: found, upper: null }),
        direction,
      )
    : null;
  const doubtful = found !== null && isDoubtful(found);
  const mayTell = found?.bound === 'exact' && !doubtful && judgement?.verdict !== 'coarse';
  const judged = result && judgement ? (doubtful ? 'notComparable' : stateOf(judgement)) : 'noResult';
  return {
    standard,
    state: asOfYear <= byYear ? 'open' : judged,
    result,
    nearest: result ? null : found,
    difference: mayTell ? (judgement?.difference ?? null) : null,
    references,
  };
}

const stateOf = ({ verdict }: Judgement): AimState =>
  verdict === 'undecided' || verdict === 'coarse' ? 'notComparable' : verdict;

/**
 * The figure of a year, else the latest before it, else the earliest after it; without a year the latest. A doubtful one
 * only where there is no other.
 */
function nearestTo(observations: readonly Observation[], year: number | null): Observation | null {
  const inOrder = [...soundOf(observations)].sort(
    (a, b) => compareTimePeriods(a.period, b.period) || (a.id < b.id ? 1 : -1),
  );
  const upTo = inOrder.filter((observation) => year === null || yearOf(observation) <= year);
  return upTo.at(-1) ?? inOrder[0] ?? null;
}
