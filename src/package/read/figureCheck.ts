import type { DataProblem } from '@/domain/dataProblem';
import type { Indicator } from '@/domain/indicator';
import { type IndicatorRange, RANGES } from '@/domain/range';
import type { Unit } from '@/domain/unit';
import { plainNumber } from '../schema/plainNumber';
import { rangeFault } from './cellCheck';

/** A figure of an indicator, observed or set. */
interface Figure {
  readonly indicatorId: string;
  readonly stageId: string;
  readonly value: number;
}

/** What figures are held against. */
interface Known {
  readonly indicators: readonly Indicator[];
  readonly units: readonly Pick<Unit, 'id' | 'kind'>[];
  readonly ranges: readonly IndicatorRange[];
}

/**
 * Holds figures against the indicators that they are of: their stage, and what such a figure can be.
 * @returns a check of the figures of a file
 */
export function figureCheck({ indicators, units, ranges }: Known) {
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]));
  const own = new Map(ranges.map((range) => [range.indicatorId, range]));
  const known = new Map(
    indicators.map(({ id, stageId, unitId }) => {
      const usual = RANGES[kinds.get(unitId) ?? 'count'];
      const range = own.get(id);
      const lowest = range?.lowest ?? usual.lowest;
      return [id, { stageId, lowest, highest: range?.highest ?? usual.highest }] as const;
    }),
  );
  return (file: string) =>
    (items: readonly Figure[], lines: readonly number[]): readonly DataProblem[] =>
      items.flatMap(({ indicatorId, stageId, value }, at): readonly DataProblem[] => {
        const of = known.get(indicatorId);
        const line = lines[at] ?? 0;
        if (of?.stageId !== stageId) {
          const expected = of?.stageId ?? '';
          return [{ kind: 'stageMismatch', file, line, column: 'stage_id', value: stageId, expected }];
        }
        const outside = rangeFault(value, of);
        return outside ? [{ ...outside, file, line, column: 'value', value: plainNumber(value) }] : [];
      });
}
