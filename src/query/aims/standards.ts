import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { yearOf } from '@/domain/observation';
import type { Standard } from '@/domain/standard';
import { soundOf } from '../catalogue/soundOf';
import { fits, OBSERVED_WHOLE } from '../comparability/sameness';
import type { Aim, AimState } from './aims';
import { distanceTo, verdictOn } from './aimVerdict';
import { nearestTo } from './nearestActual';

/**
 * The standards that a picture of an indicator may show as reference lines, lowest level first.
 * @param indicator as the dataset lists it; one that was derived from it has none, its numbers being of another kind
 */
export function referenceLinesOf(dataset: Dataset, indicator: Indicator): readonly Standard[] {
  if (dataset.indicator.get(indicator.id) !== indicator || !dataset.unit.has(indicator.unitId)) return [];
  return [...(dataset.standardsOf.get(indicator.id) ?? [])].sort((a, b) => a.value - b.value);
}

/** A standard beside what was published: it binds whom it names, and no figure of another place answers it. */
export interface StandardAnswer
  extends Pick<Aim, 'result' | 'nearest' | 'difference' | 'nearestDifference' | 'reason'> {
  readonly standard: Standard;
  /** What became of it in the country it binds; null where it binds others, of whom the dataset has no figures. */
  readonly state: AimState | null;
}

/**
 * Every standard of a dataset with the figures that stand beside it.
 * @param asOfYear the current year: standards for it and later years are open
 */
export function standardAnswersOf(dataset: Dataset, asOfYear: number): readonly StandardAnswer[] {
  return dataset.standards.map((standard) => answerTo(dataset, standard, asOfYear));
}

function answerTo(dataset: Dataset, standard: Standard, asOfYear: number): StandardAnswer {
  const { byYear, appliesTo } = standard;
  const plain = {
    standard,
    ...{ result: null, nearest: null, difference: null, nearestDifference: null, reason: null },
  };
  if (appliesTo !== 'country' || byYear === null) return { ...plain, state: null };

  const country = (dataset.observationsOf.get(standard.indicatorId) ?? []).filter(
    (one) => fits(one, OBSERVED_WHOLE) && dataset.place.get(one.placeCode)?.level === 'country',
  );
  const level = { figure: standard, upper: null };
  const isOpen = asOfYear <= byYear;
  const results = soundOf(country.filter((one) => !isOpen && yearOf(one) === byYear));
  const [result] = results;
  if (result) {
    const printed = results.map((figure) => ({ figure, upper: null }));
    return { ...plain, result, ...verdictOn(dataset, level, printed) };
  }
  const nearest = nearestTo(soundOf(country), byYear);
  const nearestDifference = nearest && distanceTo(dataset, level, nearest);
  return { ...plain, state: isOpen ? 'open' : 'noResult', nearest, nearestDifference };
}
