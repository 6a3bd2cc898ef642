import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { yearOf } from '@/domain/observation';
import { countStates } from '@/query/aims/aimGroups';
import { AIM_STATES, type Aim, type AimState } from '@/query/aims/aims';
import { wordingOf } from '@/wording/wording';

/** What can be said of many aims at once. */
export interface AimSummary {
  /** For how many a result was found, and what it says. */
  readonly finding: string;
  /** The same for targets and plans apart; empty where there are only ones of a kind, or where none has a result. */
  readonly apart: string;
}

/**
 * How many targets and plans there are and what became of them, made from the numbers: the place and the year are
 * named where all share them. Of those with a result, reached and missed are always counted, other states where there
 * are any.
 * @param about what the aims are of beside place and year, such as a stage; may be empty
 */
export function aimSummary(
  dataset: Dataset,
  aims: readonly Aim[],
  about: string,
  language: Language,
): AimSummary {
  const { ui, terms } = wordingOf(language);
  const words = ui.targets;
  const only = <Value>(values: readonly Value[]): Value | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  const placeCode = only(aims.map(({ aim }) => aim.placeCode));
  const year = only(aims.map(({ aim }) => yearOf(aim)));
  const place = placeCode === null ? '' : (dataset.place.get(placeCode)?.shortName[language] ?? '');
  const when = year === null ? '' : words.summaryYear(year);
  const subject = [[place, when].filter(Boolean).join(' '), about].filter(Boolean).join(terms.comma);
  if (aims.length === 0) return { finding: words.summaryNone(subject), apart: '' };

  const counts = countStates(aims);
  const answered = aims.length - counts.open - counts.noResult;
  const counted = { total: aims.length, open: counts.open, unanswered: counts.noResult, answered };
  const told = (states: readonly AimState[], of: typeof counts) =>
    states
      .filter((state) => of[state] > 0 || state === 'reached' || state === 'missed')
      .map((state) => words.stateCount(words.state[state], of[state]));
  const parts = (['target', 'plan'] as const).flatMap((nature) => {
    const own = aims.filter(({ aim }) => aim.nature === nature);
    if (own.length === 0) return [];
    const judged = answeredOf(own) > 0;
    const states = AIM_STATES.filter((state) => judged || (state !== 'reached' && state !== 'missed'));
    return words.summaryPart(words.count[nature](own.length), told(states, countStates(own)));
  });
  return {
    finding: words.finding(subject, counted, told(['reached', 'missed', 'notComparable'], counts)),
    apart: parts.length > 1 && answered > 0 ? words.summary(parts) : '',
  };
}

const answeredOf = (aims: readonly Aim[]): number => aims.filter(({ result }) => result !== null).length;
