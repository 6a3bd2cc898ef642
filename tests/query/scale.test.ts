import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/dataset';
import { type Observation, yearOf } from '@/domain/observation';
import { compare } from '@/query/comparability/findings';
import { coverageSummary } from '@/query/coverage/coverageSummary';
import { coverageTable } from '@/query/coverage/coverageTable';
import { deriveFigures } from '@/query/derive/deriveSelection';
import { homeBoard } from '@/query/home/homeBoard';
import { sharedScale } from '@/query/multiples/multiples';
import { comparisonRows } from '@/query/selection/comparisonRows';
import { withoutGiants } from '@/query/selection/dwarfingContext';
import { select } from '@/query/selection/selection';
import { keepComparable } from '@/query/selection/strictSelection';
import { datasetOf, indicator, observation } from '../fixtures';

const PLACES = 1500;
const YEARS = 100;
const CODES = Array.from({ length: PLACES }, (_, at) => String(110_000 + at));

/** 150,000 figures of one indicator: what a query does with each of them it must not do with all for each. */
function hugeDataset() {
  const [base, country] = datasetOf([]).places.filter(({ code }) => ['360100', '100000'].includes(code));
  if (!base || !country) throw new Error('No place');
  const template = observation();
  const periods = Array.from({ length: YEARS }, (_, at) => observation({ time: String(1925 + at) }).period);
  const observations = CODES.flatMap((placeCode, place) =>
    periods.map(
      (period, year): Observation => ({
        ...template,
        id: `${placeCode}.${period.text}`,
        placeCode,
        period,
        value: 1000 + place * 10 + year,
      }),
    ),
  );
  return indexDataset({
    ...datasetOf([]),
    places: [...CODES.map((code, order) => ({ ...base, code, order })), { ...country, order: PLACES }],
    indicators: [
      indicator({ id: 'rate', unitId: 'person', family: 'rates', aggregation: 'sum' }),
      indicator({ id: 'rate-near', unitId: 'person', family: 'rates' }),
    ],
    observations,
  });
}

describe('150,000 figures of 1,500 places', { timeout: 120_000 }, () => {
  const dataset = hugeDataset();
  const everything = {
    indicatorId: 'rate',
    placeCodes: CODES,
    fromYear: null,
    toYear: null,
    natures: ['actual'] as const,
    withFamily: true,
  };
  const selection = select(dataset, everything);
  if (!selection) throw new Error('No selection');

  it('are selected, compared and laid on scales', () => {
    expect(selection.observations).toHaveLength(PLACES * YEARS);
    expect(selection.years).toEqual({ from: 1925, to: 2024 });
    expect(compare(dataset, selection.observations, 'trend').differences.size).toBe(PLACES * YEARS);
    expect(sharedScale([{ selection }])?.years).toEqual({ from: 1925, to: 2024 });
    expect(withoutGiants(selection).tooLarge).toEqual([]);
    const { rows } = comparisonRows(selection, 'latest');
    expect(rows[0]?.place.code).toBe(CODES.at(-1));
  });

  it('are worked out, each against its own place', () => {
    const { figures, refusals } = deriveFigures(dataset, selection.observations, {
      id: 'change',
      argument: '',
    });
    expect(figures).toHaveLength(PLACES * (YEARS - 1));
    expect(refusals.map(({ reason, observations }) => [reason, observations.length])).toEqual([
      ['noPreviousYear', PLACES],
    ]);
    for (const { derivation } of figures.slice(0, 500)) {
      const [figure, before] = derivation?.inputs ?? [];
      expect(figure?.placeCode).toBe(before?.placeCode);
      expect(figure && before && yearOf(figure) - yearOf(before)).toBe(1);
    }
  });

  it('are kept strictly, put on a board and into the table of coverage', () => {
    const shown = selection.observations;
    expect(keepComparable(dataset, selection, 'trend', 'latest', shown).removals).toEqual([]);
    const { rows } = coverageTable(dataset);
    expect(coverageSummary(dataset, rows).figureCount).toBe(PLACES * YEARS);
    expect(homeBoard(dataset, 'primary', 2026).multiples.length).toBeGreaterThan(0);
  });
});
