import type { Localized } from './localized';
import type { UnitKind } from './unit';

/** What a figure can be. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

/** An indicator whose figures can be other than those of its kind of unit; null: as those. */
export interface IndicatorRange {
  readonly indicatorId: string;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly reason: Localized;
}

const COUNTED: Range = { lowest: 0, highest: Number.POSITIVE_INFINITY };

/** A share lies within the whole; what is counted, paid or set against a number is nothing at the least. */
export const RANGES: Readonly<Record<UnitKind, Range>> = {
  rate: { lowest: 0, highest: 100 },
  ratio: COUNTED,
  count: COUNTED,
  money: COUNTED,
};
