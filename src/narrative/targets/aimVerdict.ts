import { inLanguage } from '@/domain/localized';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import type { Aim } from '@/query/aims/aims';
import type { Level } from '@/query/aims/aimVerdict';
import { overlapsOf } from '@/query/aims/overlaps';
import { periodLabel, periodWords } from '@/wording/language/periods';
import { reasonText } from '../reasonText';
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
  const nature = aim.aim.nature === 'plan' ? 'plan' : 'target';
  const level = { figure: aim.aim, upper: aim.upper, nature } as const;
  return {
    verdict: verdictWords(aim, level, [aim.aim, ...aim.furtherResults], text),
    details: [
      ...nearDefinition(aim, text),
      ...overlapWords(aim, text),
      ...rivalWords(aim, text),
      ...nearestWords(aim, text),
      ...notesOf(aim, text),
    ],
  };
}

type Judged = Pick<Aim, 'state' | 'difference' | 'reason' | 'result' | 'nearest'>;
type NamedLevel = Level & { readonly nature: 'target' | 'plan' };

/**
 * The words of a verdict on a level: by how much it was reached or missed, or why nothing can be said of it.
 * @param further figures that it rests on beside the result; where the year of one is not printed, that is said
 */
export function verdictWords(
  judged: Judged,
  level: NamedLevel,
  further: readonly Observation[],
  text: AimText,
): string {
  const { targets } = text.wording.ui;
  const { state, reason, result, nearest } = judged;
  const because = reason ? targets.reason[reason] : offWords(judged, level, text);
  if (state === 'noResult' && nearest) return targets.noResultThatYear;
  const words = targets.verdict(targets.state[state], because);
  const isVerdict = state === 'reached' || state === 'missed';
  const inferred = [result, ...further].some((figure) => figure?.periodBasis === 'inferred');
  return isVerdict && inferred ? targets.yearInferred(words) : words;
}

function offWords(
  { difference, result }: Judged,
  { figure, upper, nature }: NamedLevel,
  text: AimText,
): string {
  const { targets } = text.wording.ui;
  if (difference === null || !result) return '';
  const bounded = result.bound !== 'exact';
  if (upper && result.value >= figure.value && result.value <= upper.value) return targets.inRange;
  if (difference === 0) return bounded ? '' : evenWords(figure, nature, text);
  return targets.off(gapText(difference, text), difference >= 0, text.display.rate, bounded);
}

/** An exact figure that is the level itself: equal to it, and not above it where more is asked for. */
export function evenWords(
  level: Pick<Observation, 'value' | 'bound'>,
  nature: 'target' | 'plan',
  text: AimText,
): string {
  const { targets } = text.wording.ui;
  return level.bound === 'more_than'
    ? targets.notAbove(figureText({ value: level.value, bound: 'exact' }, null, text))
    : targets.even[nature];
}

function nearestWords({ aim, nearest, nearestDifference }: Aim, text: AimText): readonly string[] {
  if (!nearest || aim.nature !== 'target') return [];
  return [nearestLine(nearest, aim, nearestDifference, text, yearOf(nearest) < yearOf(aim))];
}

/**
 * How a figure of another time stands to a level; where it cannot be measured against it, its value as printed.
 * @param early whether it is from before the level was due, so that it says nothing of whether that was reached
 */
export function nearestLine(
  nearest: Observation,
  level: Pick<Observation, 'value' | 'bound'>,
  difference: number | null,
  text: AimText,
  early = false,
): string {
  const { targets } = text.wording.ui;
  const words = periodWords(nearest.period, text.language);
  const period = nearest.periodBasis === 'inferred' ? targets.yearInferred(words) : words;
  if (difference === null) return targets.nearestValue(period, figureText(nearest, null, text));
  const off = targets.off(gapText(difference, text), difference > 0, text.display.rate, false);
  const standing = difference === 0 ? evenWords(level, 'target', text) : targets.against(off, 'target');
  return early
    ? targets.nearestEarlier(period, figureText(nearest, null, text), standing)
    : targets.nearest(period, standing);
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

function overlapWords(aim: Aim, { dataset, language, wording }: AimText): readonly string[] {
  const spans = new Set(overlapsOf(dataset, aim).map(({ period }) => periodLabel(period, language)));
  return [...spans].map((span) => wording.ui.targets.overlaps(span));
}

function rivalWords({ result, furtherResults, reason }: Aim, text: AimText): readonly string[] {
  if (reason !== 'rival' || !result) return [];
  const upper = upperOf(result, furtherResults);
  const rivals = furtherResults.filter((other) => other !== upper);
  const values = [figureText(result, upper, text), ...rivals.map((rival) => figureText(rival, null, text))];
  return [text.wording.ui.targets.rivals(values.join(text.wording.terms.comma))];
}

/** What was not printed but added up or adjusted, what is doubtful, and the notes of the documents' readers on aim and result. */
function notesOf({ aim, furtherAims, result, nearest }: Aim, text: AimText): readonly string[] {
  const { language } = text;
  const figures: readonly (Observation | null)[] = [aim, ...furtherAims, result];
  return [
    ...originWords(aim, aim.nature === 'plan' ? 'plan' : 'target', text),
    ...originWords(result, 'result', text),
    ...originWords(nearest, 'nearest', text),
    ...figures.flatMap((figure) => (figure ? [inLanguage(figure.note, language)] : [])).filter(Boolean),
  ];
}

/** That a number is not printed in its source, and that it is doubtful; nothing of one that is neither. */
export function originWords(
  figure: Observation | null,
  part: 'target' | 'plan' | 'result' | 'nearest',
  { wording, language }: AimText,
): readonly string[] {
  if (!figure) return [];
  const { terms, ui } = wording;
  const facts = [
    ...(figure.origin === 'printed' ? [] : [terms.origin[figure.origin]]),
    ...(isDoubtful(figure) ? [ui.comparability.row.doubtful(reasonText(figure.doubt, language))] : []),
  ];
  return facts.map((fact) => ui.targets.origin(part, fact));
}
