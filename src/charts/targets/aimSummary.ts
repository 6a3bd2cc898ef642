import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { yearOf } from '@/domain/observation';
import { countStates } from '@/query/aimGroups';
import { AIM_STATES, type Aim } from '@/query/aims';
import { wordingOf } from '@/wording/wording';

/**
 * How many targets and plans there are and what became of them, in one sentence made from the numbers: the place and
 * the year are named where all share them. Reached and missed are counted as soon as one of either is; other states
 * where there are any.
 * @param about what the aims are of beside place and year, such as a stage; may be empty
 */
export function aimSummary(
  dataset: Dataset,
  aims: readonly Aim[],
  about: string,
  language: Language,
): string {
  const { ui, terms } = wordingOf(language);
  const words = ui.targets;
  const only = <Value>(values: readonly Value[]): Value | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  const placeCode = only(aims.map(({ aim }) => aim.placeCode));
  const year = only(aims.map(({ aim }) => yearOf(aim)));
  const place = placeCode === null ? '' : (dataset.place.get(placeCode)?.shortName[language] ?? '');
  const when = year === null ? '' : words.summaryYear(year);
  const subject = [[place, when].filter(Boolean).join(' '), about].filter(Boolean).join(terms.comma);
  if (aims.length === 0) return words.summaryNone(subject);

  const parts = (['target', 'plan'] as const).flatMap((nature) => {
    const own = aims.filter(({ aim }) => aim.nature === nature);
    if (own.length === 0) return [];
    const counts = countStates(own);
    const judged = counts.reached + counts.missed > 0;
    const told = AIM_STATES.filter(
      (state) => counts[state] > 0 || (judged && (state === 'reached' || state === 'missed')),
    );
    return words.summaryPart(
      words.count[nature](own.length),
      told.map((state) => words.stateCount(words.state[state], counts[state])),
    );
  });
  return words.summary(subject, parts);
}
