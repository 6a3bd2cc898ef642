import type { StandardAnswer } from '@/query/standards';
import { type AimText, gapText } from './aimFigures';
import { type AimVerdict, evenWords, nearestLine, originWords } from './aimVerdict';

/** What became of a standard in the country it binds, or that it binds counties, in words. */
export function standardVerdict(answer: StandardAnswer, text: AimText): AimVerdict {
  const { targets } = text.wording.ui;
  const { state, result, nearest, difference, references, standard } = answer;
  const nothing = !result && !nearest && references.length === 0 ? [targets.noReferenceFigures] : [];
  const binds = targets.binds[standard.appliesTo];
  if (state === null) return { verdict: binds, details: nothing };
  const origin = [...originWords(result, 'result', text), ...originWords(nearest, 'nearest', text)];
  if (state === 'reached' || state === 'missed') {
    const verdict = targets.verdict(targets.state[state], offWords(answer, text));
    const dated = result?.periodBasis === 'inferred' ? targets.yearInferred(verdict) : verdict;
    return { verdict: dated, details: [...origin, binds] };
  }
  const latest = nearest ? [nearestLine(nearest, standard, difference, text)] : [];
  return { verdict: targets.state[state], details: [...latest, ...origin, binds, ...nothing] };
}

function offWords({ difference, standard }: StandardAnswer, text: AimText): string {
  if (difference === null) return '';
  if (difference === 0) return evenWords(standard, 'target', text);
  return text.wording.ui.targets.off(gapText(difference, text), difference > 0, text.display.rate, false);
}
