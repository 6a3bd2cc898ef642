import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { isDoubtful, type Observation } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { type DisplayUnit, displayUnit, formatNumber, tellingApart } from '@/lib/numberFormat';
import type { Selection } from '@/query/selection/selection';
import type { Terms } from '@/wording/language/terms';
import { type Wording, wordingOf } from '@/wording/wording';

/** Everything that a picture needs to put figures into words: language, wording, and the unit numbers are shown in. */
export interface ChartText {
  readonly language: Language;
  readonly wording: Wording;
  readonly display: DisplayUnit;
  readonly dataset: Dataset;
}

/** The words and the display unit for a selection, in which no figure reads as a target of its place that it is not. */
export function chartText(
  dataset: Dataset,
  selection: Pick<Selection, 'observations' | 'unit'>,
  language: Language,
): ChartText {
  const { observations, unit } = selection;
  const largest = maxOf([0, ...observations.map((observation) => Math.abs(observation.value))]);
  const targets = observations.filter(({ nature }) => nature === 'target' || nature === 'plan');
  const beside = targets.flatMap(({ placeCode, value }) =>
    observations
      .filter((other) => other.placeCode === placeCode)
      .map((other) => [value, other.value] as const),
  );
  return {
    language,
    wording: wordingOf(language),
    display: tellingApart(displayUnit(unit, largest, language), beside),
    dataset,
  };
}

/** A figure as a short text with its sign: `≥80`, `近 94`, `存疑 23`. */
export function valueText(observation: Observation, text: ChartText): string {
  return signOf(observation, text.wording.terms) + formatNumber(observation.value, text.display);
}

/** What stands before a number wherever it is told: that it is doubtful, and the sign of its bound. */
export const signOf = (
  observation: Pick<Observation, 'bound' | 'doubt'>,
  { boundSign, reliability }: Pick<Terms, 'boundSign' | 'reliability'>,
): string => (isDoubtful(observation) ? `${reliability.doubtful} ` : '') + boundSign[observation.bound];

/** The short name of a place in the language of the picture. */
export function placeName(placeCode: string, text: ChartText): string {
  return text.dataset.place.get(placeCode)?.shortName[text.language] ?? placeCode;
}

/** The name of an indicator of the dataset; the code where there is none. */
export const indicatorName = (code: string, text: ChartText): string =>
  text.dataset.indicator.get(code)?.name[text.language] ?? code;
