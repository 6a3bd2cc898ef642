import type { Observation } from '@/domain/observation';
import type { Aim } from '@/query/aims';
import { periodWords } from '@/wording/periods';
import { type AimText, figureText, gapText, upperOf } from './aimFigures';

/** What became of an aim in words. */
export interface AimVerdict {
  /** `达到，高 0.01 个百分点`. */
  readonly verdict: string;
  /** What must be known to read it: why figures do not compare, a figure of another year, notes on the figures. */
  readonly details: readonly string[];
}

/** Puts an aim's state, by how much, and what stands in the way of a verdict into words. It states, and never praises. */
export function aimVerdict(aim: Aim, text: AimText): AimVerdict {
  const { targets } = text.wording.ui;
  const state = targets.state[aim.state];
  switch (aim.state) {
    case 'reached':
    case 'missed':
      return { verdict: targets.verdict(state, offWords(aim, text)), details: notesOf(aim, text) };
    case 'notComparable':
      return {
        verdict: aim.reason ? targets.verdict(state, targets.reason[aim.reason]) : state,
        details: [...nearDefinition(aim, text), ...rivalWords(aim, text), ...notesOf(aim, text)],
      };
    case 'open':
    case 'noResult':
      return { verdict: state, details: [...nearestWords(aim, text), ...notesOf(aim, text)] };
  }
}

function offWords({ aim, upper, result, difference }: Aim, text: AimText): string {
  const { targets } = text.wording.ui;
  if (difference === null || !result) return '';
  const bounded = result.bound === 'at_least' || result.bound === 'more_than' || result.bound === 'at_most';
  if (upper && result.value >= aim.value && result.value <= upper.value) return targets.inRange;
  if (difference === 0 && !bounded) return targets.even;
  return targets.off(gapText(difference, text), difference >= 0, text.display.rate, bounded);
}

function nearestWords({ aim, nearest, nearestDifference }: Aim, text: AimText): readonly string[] {
  const { targets } = text.wording.ui;
  if (!nearest || nearestDifference === null || aim.nature === 'actual') return [];
  const gap = gapText(nearestDifference, text);
  const off =
    nearestDifference === 0
      ? targets.even
      : targets.off(gap, nearestDifference > 0, text.display.rate, false);
  return [targets.nearest(periodWords(nearest.period, text.language), off, aim.nature)];
}

function nearDefinition(
  { aim, result, reason }: Aim,
  { dataset, language, wording }: AimText,
): readonly string[] {
  const name = result && dataset.indicator.get(result.indicatorId)?.name[language];
  return reason === 'definition' && name && result.indicatorId !== aim.indicatorId
    ? [wording.ui.targets.resultIs(name)]
    : [];
}

function rivalWords({ result, furtherResults, reason }: Aim, text: AimText): readonly string[] {
  if (reason !== 'rival' || !result) return [];
  const upper = upperOf(result, furtherResults);
  const rivals = furtherResults.filter((other) => other !== upper);
  const values = [figureText(result, upper, text), ...rivals.map((rival) => figureText(rival, null, text))];
  return [text.wording.ui.targets.rivals(values.join(text.wording.terms.comma))];
}

/** The notes of the documents' readers on the aim and on the result of its year. */
function notesOf({ aim, result }: Aim, { language }: AimText): readonly string[] {
  const figures: readonly (Observation | null)[] = [aim, result];
  return figures.flatMap((figure) => (figure && figure.note[language] !== '' ? [figure.note[language]] : []));
}
