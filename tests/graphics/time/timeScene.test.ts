import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { yearWords } from '@/graphics/time/timeLayout';
import { timePicture } from '@/graphics/time/timeScene';
import { SMALL_LOOK, type TimeSpec, trendLook } from '@/graphics/time/timeSpec';
import { chartText } from '@/narrative/chartText';
import { datasetOf, observation, selectFrom } from '../../fixtures';
import { anyObservations } from '../../query/arbitraries';
import { sceneFaults } from '../sceneFaults';
import { type DrawnTime as Drawn, hiddenMarks, inventedPoints, straying, uncounted } from './readBack';

function specOf(list: readonly Observation[], indicatorId = 'rate', width = 800, sparse = false): TimeSpec {
  const dataset = datasetOf(list);
  const selection = selectFrom(dataset, { indicatorId, withFamily: indicatorId === 'rate' });
  const text = chartText(dataset, selection, 'zh');
  const look = trendLook(width, sparse);
  return { selection, text, look, size: { width, height: 300 } };
}
const layoutOf = (list: readonly Observation[], indicatorId?: string) =>
  timePicture(specOf(list, indicatorId)).layout;
const values = (...list: number[]) =>
  list.map((value, at) => observation({ value, time: String(2015 + at) }));
const counts = (...list: number[]) => values(...list).map((one) => ({ ...one, indicatorId: 'students' }));

describe('the axes of a trend', () => {
  it('starts at zero only where the values come near it', () => {
    expect(layoutOf(values(92, 97)).ticks.fromZero).toBe(false);
    expect(layoutOf(values(10, 97))).toMatchObject({ ticks: { fromZero: true, min: 0 } });
  });

  it('stops a rate at 100 unless a figure goes beyond', () => {
    expect(layoutOf(values(92, 99)).ticks.max).toBe(100);
    expect(layoutOf(values(92, 104)).ticks.max).toBeGreaterThan(100);
  });

  it('counts whole things in whole steps, and a few from zero', () => {
    expect(layoutOf(counts(2, 3), 'students').ticks.values).toEqual([0, 1, 2, 3]);
    for (const value of layoutOf(counts(20, 22), 'students').ticks.values)
      expect(Number.isInteger(value)).toBe(true);
  });

  it('gives one year room on both sides, two years room before them, and a span the years it covers', () => {
    expect(layoutOf(values(90)).years).toEqual({ from: 2013, to: 2017 });
    expect(layoutOf(values(90, 95)).years).toEqual({ from: 2012, to: 2016 });
    const span = observation({ time: '2018-01-01/P5Y', nature: 'plan' });
    expect(layoutOf([span]).years).toEqual({ from: 2018, to: 2022 });
  });

  it('puts a later year to the right and a higher value above', () => {
    const { at, plot } = layoutOf(values(90, 95, 99));
    expect(at(2016, 90).x).toBeGreaterThan(at(2015, 90).x);
    expect(at(2015, 95).y).toBeLessThan(at(2015, 90).y);
    expect(at(2015, 90).x).toBeGreaterThan(plot.left);
    expect(at(2017, 90).x).toBe(plot.right);
  });

  it('names between the first and the last year of a small chart a few round ones, where they have room', () => {
    const named = (from: number, to: number, width: number) => {
      const spec = { ...specOf(values(90, 95), 'rate', width), look: SMALL_LOOK, years: { from, to } };
      return [...yearWords(timePicture(spec).layout, spec).values()];
    };
    expect(named(1997, 2024, 640)).toEqual(['1997', '2000', '2010', '2020', '2024']);
    expect(named(2012, 2023, 640)).toEqual(['2012', '2015', '2020', '2023']);
    expect(named(1997, 2024, 340)).toEqual(['1997', '2005', '2010', '2015', '2024']);
    expect(named(2022, 2023, 340)).toEqual(['2022', '2023']);
  });

  it('names two years at least, and so few that they never touch', () => {
    const years = fc.integer({ min: 1, max: 30 });
    const from = fc.integer({ min: 1990, max: 2010 });
    const width = fc.integer({ min: 320, max: 1200 });
    fc.assert(
      fc.property(from, years, width, fc.boolean(), (first, count, wide, sparse) => {
        const list = [
          observation({ time: String(first) }),
          observation({ time: String(first + count), value: 99 }),
        ];
        const spec = specOf(list, 'rate', wide, sparse);
        const { layout } = timePicture(spec);
        const shown = [...yearWords(layout, spec).keys()].sort();
        shown.slice(1).forEach((year, at) => {
          expect((year - (shown[at] ?? 0)) * layout.slot).toBeGreaterThan(28);
        });
        expect(shown.length).toBeGreaterThan(1);
      }),
    );
  });
});

it('lifts the pen over a gap', () => {
  const list = ['2015', '2016', '2018', '2019'].map((time) => observation({ time }));
  const { scene, layout } = timePicture(specOf(list));
  const at = (year: number) => layout.at(year, 90);
  expect(scene.lines[0]?.runs).toEqual([
    [at(2015), at(2016)],
    [at(2018), at(2019)],
  ]);
});

describe('any trend', () => {
  const anyPicture = anyObservations.map((list) => {
    const spec = specOf(list);
    return { ...spec, ...(spec.selection.observations.length > 0 ? timePicture(spec) : {}) };
  });
  const holds = (check: (picture: Drawn) => readonly string[], numRuns = 100) =>
    fc.assert(
      fc.property(anyPicture, ({ scene, selection, text }) => {
        fc.pre(scene !== undefined);
        if (scene) expect(check({ scene, selection, text })).toEqual([]);
      }),
      { numRuns },
    );

  it('draws no value that nobody printed: lines run through figures only', () => holds(inventedPoints));

  it('marks every figure once, save a target that its result stands on and a doubtful one beside a line', () =>
    holds(uncounted));

  it('keeps words off marks, signs and each other, and within the picture', () =>
    holds(({ scene }) => sceneFaults(scene), 60));

  it('writes words at the mark that they are of', () => holds(straying, 60));

  it('hides no place behind another', () => holds((picture) => hiddenMarks(picture, 1.5)));
});
