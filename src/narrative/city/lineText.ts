import type { Language } from '@/domain/localized';
import type { PanelFigure } from '@/domain/panel';
import type { DisplayUnit } from '@/lib/numberFormat';
import { wordingOf } from '@/wording/wording';
import { steppedText } from './rowWords';

/** The first, the highest, the lowest and the last figure of a line, each with its year: what a small line shows. */
export function lineText(figures: readonly PanelFigure[], display: DisplayUnit, language: Language): string {
  const { terms } = wordingOf(language);
  const sorted = [...figures].sort((a, b) => a.value - b.value);
  const told = [figures[0], sorted.at(-1), sorted[0], figures.at(-1)].flatMap((one) => one ?? []);
  return [...new Set(told)]
    .sort((a, b) => a.year - b.year)
    .map((one) => `${one.year} ${steppedText(one, display)}`)
    .join(terms.comma);
}
