import type { StandardAnswer } from '@/query/aims/standards';
import type { AimText } from './aimFigures';
import { type AimVerdict, nearestLine, originWords, verdictWords } from './aimVerdict';

/** What became of a standard in the country it binds, or that it binds counties, in words. */
export function standardVerdict(answer: StandardAnswer, text: AimText): AimVerdict {
  const { targets } = text.wording.ui;
  const { state, result, nearest, nearestDifference, standard } = answer;
  const binds = targets.binds[standard.appliesTo];
  if (state === null) return { verdict: binds, details: [] };
  const level = { figure: standard, upper: null, nature: 'target' } as const;
  return {
    verdict: verdictWords({ ...answer, state }, level, [], text),
    details: [
      ...(nearest ? [nearestLine(nearest, standard, nearestDifference, text)] : []),
      ...originWords(result, 'result', text),
      ...originWords(nearest, 'nearest', text),
      binds,
    ],
  };
}
