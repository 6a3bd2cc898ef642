import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Observation, yearOf } from '@/domain/observation';
import { overlap } from '@/graphics/label/placeLabels';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { fiveYearPlans } from '@/graphics/trend/fiveYearPlans';
import { trendLayout, yearTicks } from '@/graphics/trend/trendLayout';
import { trendScene } from '@/graphics/trend/trendScene';
import { chartText } from '@/narrative/chartText';
import { datasetOf, observation, selectFrom } from '../fixtures';
import { goldenDataset } from '../goldenData';
import { anyObservations } from '../query/arbitraries';
import { labelBox } from './labelBox';

const SIZE = { width: 800, height: 300, gutter: 66, compact: false };
function chartOf(list: readonly Observation[], indicatorId = 'rate') {
  const dataset = datasetOf(list);
  const selection = selectFrom(dataset, { indicatorId, withFamily: indicatorId === 'rate' });
  return { selection, text: chartText(dataset, selection, 'zh') };
}
const layoutOf = (list: readonly Observation[], indicatorId?: string) => {
  const { selection, text } = chartOf(list, indicatorId);
  return trendLayout(selection, text, SIZE);
};
const values = (...list: number[]) =>
  list.map((value, at) => observation({ value, time: String(2015 + at) }));
const counts = (...list: number[]) => values(...list).map((one) => ({ ...one, indicatorId: 'students' }));

describe('trendLayout', () => {
  it('starts at zero only where the values come near it', () => {
    expect(layoutOf(values(92, 97)).fromZero).toBe(false);
    expect(layoutOf(values(10, 97))).toMatchObject({ fromZero: true, ticks: { min: 0 } });
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

  it('gives one year room on both sides, and a span the years it covers', () => {
    expect(layoutOf(values(90)).years).toEqual({ from: 2014, to: 2016 });
    expect(layoutOf([observation({ time: '2018-01-01/P5Y', nature: 'plan' })]).years.to).toBe(2023);
  });

  it('puts a later year to the right and a higher value above', () => {
    const { place, plot } = layoutOf(values(90, 95, 99));
    expect(place(2016, 90).x).toBeGreaterThan(place(2015, 90).x);
    expect(place(2015, 95).y).toBeLessThan(place(2015, 90).y);
    expect(place(2015, 90).x).toBeGreaterThan(plot.left);
    expect(place(2017, 90).x).toBeLessThan(plot.right);
  });

  it('labels years so that they never touch', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 320, max: 1200 }), (years, width) => {
        const list = [observation({ time: '2000' }), observation({ time: String(2000 + years), value: 99 })];
        const { selection, text } = chartOf(list);
        const size = { ...SIZE, width, gutter: 0, compact: width < 560 };
        const layout = trendLayout(selection, text, size);
        const shown = [...yearTicks(layout, size).keys()].sort();
        shown.slice(1).forEach((year, at) => {
          expect((year - (shown[at] ?? 0)) * layout.slot).toBeGreaterThan(28);
        });
        expect(shown.length).toBeGreaterThan(0);
      }),
    );
  });
});

it('lifts the pen over a gap', () => {
  const list = ['2015', '2016', '2018', '2019'].map((time) => observation({ time }));
  const { selection, text } = chartOf(list);
  const { lines, threads } = trendScene(selection, text, SIZE);
  expect(lines[0]?.points).toEqual([
    [2015, 90],
    [2016, 90],
    [2016.5, null],
    [2018, 90],
    [2019, 90],
  ]);
  expect(threads).toHaveLength(1);
});

describe('any trend', () => {
  it('draws no value that nobody printed: lines run through figures only', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const { selection, text } = chartOf(list);
        fc.pre(selection.observations.length > 0);
        const printed = new Set(selection.observations.map((one) => `${yearOf(one)} ${one.value}`));
        const points = trendScene(selection, text, SIZE).lines.flatMap((line) => line.points);
        for (const [year, value] of points) if (value !== null) expect(printed).toContain(`${year} ${value}`);
      }),
    );
  });

  it('marks every figure, save a target that its result stands on', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const { selection, text } = chartOf(list);
        fc.pre(selection.observations.length > 0);
        const marked = new Set(trendScene(selection, text, SIZE).marks.map((mark) => mark.observation.id));
        const hidden = selection.observations.filter((one) => !marked.has(one.id));
        expect(hidden.every((one) => one.nature === 'target' && one.bound === 'exact')).toBe(true);
      }),
    );
  });

  it('keeps labels off marks, signs and each other, and within the picture', () => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const { selection, text } = chartOf(list);
        fc.pre(selection.observations.length > 0);
        const scene = trendScene(selection, text, SIZE);
        const taken = [...scene.marks, ...scene.signs].flatMap(({ shapes, at }) => inkBoxes(shapes, at));
        const boxes = scene.labels.map(labelBox);
        boxes.forEach((box, at) => {
          expect([...taken, ...boxes.slice(at + 1)].some((other) => overlap(box, other))).toBe(false);
          expect(box.left >= 0 && box.right <= SIZE.width && box.top >= 0 && box.bottom <= SIZE.height).toBe(
            true,
          );
        });
      }),
      { numRuns: 60 },
    );
  });
});

it('names the five-year plans that years touch', () => {
  expect(fiveYearPlans(goldenDataset.planPeriods, 2015, 2021, 'zh').map(({ name }) => name)).toEqual([
    '“十二五”',
    '“十三五”',
    '“十四五”',
  ]);
  expect(fiveYearPlans(goldenDataset.planPeriods, 2016, 2020, 'en')).toEqual([
    { from: 2016, to: 2020, name: '13th Plan', shaded: false },
  ]);
});
