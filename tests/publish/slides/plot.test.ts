import { describe, expect, it } from 'vitest';
import { labelPlaces } from '@/publish/slides/ooxml/labelPlaces';
import { plotOf } from '@/publish/slides/ooxml/plot';
import { ROOMS } from '@/publish/slides/room';
import type { ChartBody, ChartSeries } from '@/publish/slides/slide';

const room = ROOMS.body;

/** A line over two years, named or labelled at the last of them. */
const line = (name: string, last: number, named = true): ChartSeries => ({
  name,
  style: 'line',
  colour: '1F55C4',
  ink: '1F55C4',
  values: [20, last],
  decimals: 0,
  labels: [{ at: 1, code: '0', named }],
});

const chartOf = (...series: readonly ChartSeries[]): ChartBody => ({
  kind: 'line',
  heading: 'Year',
  categories: ['2019', '2020'],
  series,
  axis: { min: 0, max: 100, step: 20, code: '0' },
});

const asideOf = (...series: readonly ChartSeries[]): readonly number[] => {
  const { aside } = plotOf(chartOf(...series), room);
  return series.map((one) => (aside.get(one) ?? Number.NaN) * room.height);
};

describe('names at the right edge of a chart on a slide', () => {
  it('step aside from each other, that of the higher line up and that of the lower down', () => {
    for (const lines of [
      [line('high', 51), line('low', 50)],
      [line('low', 50), line('high', 51)],
    ]) {
      const moved = asideOf(...lines);
      const of = (name: string) => moved[lines.findIndex((one) => one.name === name)] ?? Number.NaN;
      expect(of('high')).toBeLessThan(-5);
      expect(of('low')).toBeGreaterThan(5);
      expect(of('high') + of('low')).toBeCloseTo(0, 6);
    }
  });

  it('stay at the ends of lines that are far apart', () => {
    for (const moved of asideOf(line('high', 80), line('low', 20))) expect(moved).toBeCloseTo(0, 6);
  });

  it('keep off the foot of the chart: one at its lowest value stays, the next goes above it', () => {
    const [low = 0, next = 0] = asideOf(line('low', 0), line('next', 1));
    expect(low).toBeCloseTo(0, 6);
    expect(next).toBeLessThan(-5);
  });
});

it('a number beside a point stands on the side where no other line is near', () => {
  const placeBeside = (other: number) => {
    const own = line('own', 50, false);
    const chart = chartOf(own, { ...line('other', other, false), labels: [] });
    const [label] = own.labels;
    return label && labelPlaces(chart, plotOf(chart, room), room).get(label);
  };
  expect(placeBeside(90)).toBe('t');
  expect(placeBeside(44)).toBe('t');
  expect(placeBeside(56)).toBe('b');
});
