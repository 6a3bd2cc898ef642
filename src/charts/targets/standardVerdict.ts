import type { StandardAnswer } from '@/query/standards';
import { periodWords } from '@/wording/periods';
import { type AimText, gapText } from './aimFigures';
import type { AimVerdict } from './aimVerdict';

/** What became of a standard in the country it binds, or that it binds counties, in words. */
export function standardVerdict(answer: StandardAnswer, text: AimText): AimVerdict {
  const { targets } = text.wording.ui;
  const { state, result, nearest, difference, references, standard } = answer;
  const off =
    difference === null
      ? ''
      : difference === 0
        ? targets.even
        : targets.off(gapText(difference, text), difference > 0, text.display.rate, false);
  const nothing = !result && !nearest && references.length === 0 ? [targets.noReferenceFigures] : [];
  const binds = targets.binds[standard.appliesTo];
  if (state === null) return { verdict: binds, details: nothing };
  if (state === 'reached' || state === 'missed')
    return { verdict: targets.verdict(targets.state[state], off), details: [binds] };
  const latest =
    nearest && off !== '' ? [targets.nearest(periodWords(nearest.period, text.language), off, 'target')] : [];
  return { verdict: targets.state[state], details: [...latest, binds, ...nothing] };
}
