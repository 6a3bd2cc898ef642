import type { Standard } from '@/domain/standard';
import { maxOf, minOf } from '@/lib/extent';
import { formatNumber, withUnit } from '@/lib/numberFormat';
import { referenceLinesOf } from '@/query/aims/standards';
import type { Selection } from '@/query/selection/selection';
import type { ChartText } from './chartText';

/** A standard as a line across a picture, in words that say its level, its year and whom it binds. */
export interface ReferenceLine {
  readonly standard: Standard;
  readonly words: string;
  /** Without whom it binds, which the subject already says; for narrow pictures. */
  readonly short: string;
}

/** The standards of a selection's indicator that stand on the same axis as its figures, lowest first. */
export function referenceLines(selection: Selection, text: ChartText): readonly ReferenceLine[] {
  if (selection.unit.id !== selection.indicator.unitId) return [];
  const { standardLine, standardShort } = text.wording.ui.targets;
  return referenceLinesOf(text.dataset, selection.indicator).map((standard) => {
    const number = text.wording.terms.boundSign[standard.bound] + formatNumber(standard.value, text.display);
    const level = withUnit(number, text.display);
    return {
      standard,
      words: standardLine[standard.appliesTo](level, standard.byYear),
      short: standardShort[standard.appliesTo](level, standard.byYear),
    };
  });
}

/** Gridlines are painted over rules: a line on one stands this many pixels beside it. */
export const BESIDE_GRID = 1.5;

/** How much of its own span an axis may grow by to take a reference line in. */
const GROWTH = 0.5;

/**
 * The lines that a picture draws: those within its figures' span, or so near it that the axis need not grow by more
 * than half and flatten them. Figures that are all alike have a span of a fifth of their level.
 * @param values what the picture shows, in the unit of the lines
 * @param fromZero the axis starts at zero in any case
 */
export function drawnLines(
  lines: readonly ReferenceLine[],
  values: readonly number[],
  fromZero: boolean,
): readonly ReferenceLine[] {
  if (values.length === 0) return [];
  const high = maxOf(values);
  const low = fromZero ? minOf([0, ...values]) : minOf(values);
  const room = (high > low ? high - low : Math.abs(high) * 0.2) * GROWTH;
  return lines.filter(({ standard: { value } }) => value >= low - room && value <= high + room);
}

/** Names the standards of a selection's indicator that its picture does not draw; empty where there is none. */
export function undrawnSentence(
  selection: Selection,
  drawn: readonly ReferenceLine[],
  text: ChartText,
): string {
  const shown = new Set(drawn.map(({ standard }) => standard));
  const left = referenceLines(selection, text).filter(({ standard }) => !shown.has(standard));
  if (left.length === 0) return '';
  return text.wording.ui.targets.standardsNotDrawn(
    left.map(({ words }) => words).join(text.wording.terms.semicolon),
  );
}
