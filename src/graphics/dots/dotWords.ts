import type { Observation } from '@/domain/observation';
import { type ChartText, valueText } from '@/narrative/chartText';
import { distinctPart, rangeText } from '@/narrative/observationWords';
import { periodKindWords, periodLabel } from '@/wording/periods';
import type { TextRun } from '../scene/scene';
import type { DotItem } from './dotItems';

export type LabelLines = readonly (readonly TextRun[])[];

/** What the words of a panel depend on. */
export interface DotWording {
  readonly text: ChartText;
  readonly indicatorId: string;
  /** Some figure covers part of a year only, so that a full year must say so. */
  readonly partYears: boolean;
}

/**
 * What may stand beside a mark, the fullest first: value, period, nature, scope, definition; then with shorter words,
 * on two lines, and with less and less, down to the value alone.
 */
export function labelVariants(item: DotItem, wording: DotWording): readonly LabelLines[] {
  const [figure, other] = item.observations;
  if (!figure) return [];
  const { text, indicatorId } = wording;
  const { terms } = text.wording;
  const value: TextRun = {
    text:
      item.form === 'range' && other
        ? rangeText({ low: other, high: figure }, text)
        : valueText(figure, text),
    size: 12,
    bold: true,
    tone: { place: item.place.colour },
  };
  const when = whenWords(item, wording);
  const narrow = figure.scope !== 'whole' && figure.scope !== 'unspecified';
  const scope = narrow ? terms.scope[figure.scope] : '';
  const shortScope = narrow ? terms.scopeShort[figure.scope] : '';
  const near =
    figure.indicatorId === indicatorId ? undefined : text.dataset.indicator.get(figure.indicatorId);
  const definition = near ? distinctPart(near, text).slice(1, -1) : '';
  const joint = text.language === 'zh' ? '，' : ', ';
  const one = (...facts: readonly string[]): LabelLines => {
    const words = facts.filter(Boolean).join(joint);
    return [words ? [value, small(words)] : [value]];
  };
  const lower = [shortScope, definition].filter(Boolean).join(joint);
  const variants: readonly LabelLines[] = [
    one(when, scope, definition),
    one(when, shortScope, definition),
    ...(lower ? [[[value, small(when)], [small(lower)]]] : []),
    one(when, shortScope),
    one(when),
    one(periodOf(figure, wording)),
    one(),
  ];
  const texts = variants.map((lines) => JSON.stringify(lines));
  return variants.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

const small = (words: string): TextRun => ({ text: words, size: 11, bold: false, tone: 'ink2' });

function whenWords(item: DotItem, wording: DotWording): string {
  const { text } = wording;
  const { terms } = text.wording;
  const [figure] = item.observations;
  if (!figure) return '';
  const target = item.observations.find(({ nature }) => nature === 'target');
  const nature =
    item.form === 'onTarget' && target
      ? `${terms.nature.target} ${valueText(target, text)}`
      : figure.nature === 'actual'
        ? ''
        : terms.nature[figure.nature];
  return [periodOf(figure, wording), nature].filter(Boolean).join(' ');
}

function periodOf(figure: Observation, { text, partYears }: DotWording): string {
  const label = periodLabel(figure.period, text.language);
  const full =
    partYears && figure.period.kind === 'year' && figure.nature === 'actual'
      ? ` ${periodKindWords('year', text.language)}`
      : '';
  return (figure.periodBasis === 'inferred' ? `[${label}]` : label) + full;
}
