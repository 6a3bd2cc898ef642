import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import type { Grade } from '@/domain/source';
import type { Standard } from '@/domain/standard';
import type { Unit } from '@/domain/unit';
import { maxOf } from '@/lib/extent';
import { type DisplayUnit, displayUnit, formatNumber, tellingApart, withUnit } from '@/lib/numberFormat';
import type { Aim } from '@/query/aims/aims';
import { pairRanges } from '@/query/series/printedRanges';
import { periodLabel } from '@/wording/language/periods';
import type { Terms } from '@/wording/language/terms';
import { type Wording, wordingOf } from '@/wording/wording';
import { signOf } from '../chartText';

/** What puts the aims of one indicator into words: one display unit for all their figures. */
export interface AimText {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly wording: Wording;
  readonly display: DisplayUnit;
}

const UNKNOWN_UNIT: Unit = {
  id: '',
  name: { zh: '', en: '' },
  symbol: { zh: '', en: '' },
  kind: 'count',
  weight: 0,
};

/** The words for figures of an indicator. An unknown unit leaves the numbers bare. */
export function aimText(
  dataset: Dataset,
  indicator: Indicator,
  aims: readonly Aim[],
  language: Language,
): AimText {
  return wordsFor(dataset, indicator, aims.flatMap(figuresOf), language);
}

/** The words for a standard and the figures beside it. */
export function standardText(
  dataset: Dataset,
  indicator: Indicator,
  standard: Standard,
  figures: readonly Observation[],
  language: Language,
): AimText {
  return wordsFor(dataset, indicator, [standard, ...figures], language);
}

function wordsFor(
  dataset: Dataset,
  indicator: Indicator,
  figures: readonly { readonly value: number }[],
  language: Language,
): AimText {
  const unit = dataset.unit.get(indicator.unitId) ?? UNKNOWN_UNIT;
  const largest = maxOf([0, ...figures.map(({ value }) => Math.abs(value))]);
  const pairs = figures.flatMap(({ value }) => figures.map((other) => [value, other.value] as const));
  const display = tellingApart(displayUnit(unit, largest, language), pairs);
  return { dataset, language, wording: wordingOf(language), display };
}

/** The years that an amount is for, which tell it from others of one name; empty where it is for no more than one. */
export const spanOf = ({ period }: Observation, language: Language): string =>
  period.kind === 'years' ? periodLabel(period, language) : '';

/** Every observation that a row of aims shows: aim, upper end, results, the nearest figure. */
export const figuresOf = ({ aim, upper, result, furtherResults, nearest }: Aim): readonly Observation[] =>
  [aim, upper, result, ...furtherResults, nearest].filter((figure) => figure !== null);

/** A figure as printed, with the sign of its bound and the unit: `≥50%`, `2—3 所`. */
export function figureText(
  figure: Pick<Observation, 'value' | 'bound'> & Partial<Pick<Observation, 'doubt'>>,
  upper: Observation | null,
  text: AimText,
): string {
  const { display, wording, language } = text;
  const number = (value: number) => formatNumber(value, display);
  const { doubt = { zh: '', en: '' } } = figure;
  const sign = signOf({ bound: upper ? 'exact' : figure.bound, doubt }, wording.terms);
  const end = upper ? (language === 'zh' ? '—' : '–') + number(upper.value) : '';
  const words = withUnit(sign + number(figure.value) + end, display);
  return words.trim();
}

/** What a figure must not be read without: the part of the place, a year that was inferred, a report or a reprint not checked. */
export function figureRemarks(figure: Observation, { dataset, wording }: AimText): readonly string[] {
  const { terms, ui } = wording;
  const scopes = figure.scope === 'unspecified' ? terms.scopeShort : terms.scope;
  return [
    ...(figure.scope === 'whole' ? [] : [scopes[figure.scope]]),
    ...(figure.periodBasis === 'inferred' ? [ui.targets.inferred] : []),
    ...seenIn(dataset.source.get(figure.sourceId)?.grade, terms),
  ];
}

const seenIn = (grade: Grade | undefined, { reprinted, reported }: Terms): readonly string[] =>
  grade === 'D' ? [reprinted] : grade === 'C' ? [reported] : [];

/** The upper end of a result that was printed as a range. */
export const upperOf = (result: Observation, further: readonly Observation[]): Observation | null =>
  pairRanges([result, ...further]).find(({ low }) => low === result)?.high ?? null;

/** A distance between two figures: `0.01 个百分点` between rates, else in the unit. */
export function gapText(difference: number, { display, wording }: AimText): string {
  const gap = Math.abs(difference);
  return display.rate
    ? wording.ui.targets.points(String(Number(gap.toFixed(display.digits ?? 2))))
    : withUnit(formatNumber(gap, display), display).trim();
}
