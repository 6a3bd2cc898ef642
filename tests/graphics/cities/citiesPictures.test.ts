import { describe, expect, it } from 'vitest';
import { citiesLinesOption } from '@/graphics/cities/citiesLinesOption';
import { type CitiesLinesSpec, citiesLinesPlot, placedOnLines } from '@/graphics/cities/citiesLinesPlot';
import { citiesScatterOption } from '@/graphics/cities/citiesScatterOption';
import {
  type CitiesScatterSpec,
  citiesScatterPlot,
  placedOnScatter,
} from '@/graphics/cities/citiesScatterPlot';
import type { CitiesOption, CitiesSeries } from '@/graphics/cities/echartsCanvas';
import { citiesWithin, nearestFigure } from '@/graphics/cities/placedFigures';
import { paletteOf } from '@/graphics/paint/palette';
import { displayUnit } from '@/lib/numberFormat';
import { citiesLines } from '@/query/panel/citiesLines';
import { namedCities } from '@/query/panel/namedCities';
import { panelPair } from '@/query/panel/panelPair';
import { relationOf } from '@/query/panel/relation';
import { unit } from '../../fixtures';
import { allCitiesDataset } from '../../query/panel/allCitiesFixtures';
import { boundary } from '../../query/panel/panelFixtures';

const light = paletteOf('light');
const dataset = allCitiesDataset([boundary('360300', 2021)]);
const pair = panelPair(dataset, 'students', '');
const named = namedCities(dataset, ['360100', '440700']);
const persons = displayUnit(unit('person', 'count', '人', 'persons'), 1, 'zh');

const seriesOf = ({ series }: CitiesOption, id: string): CitiesSeries & { data: readonly unknown[] } => {
  const found = [series ?? []].flat().find((one) => one.id === id);
  if (!found) throw new Error(`No series ${id}`);
  return found as CitiesSeries & { data: readonly unknown[] };
};

describe('the lines of all cities as an option', () => {
  const lines = pair && citiesLines(dataset, pair.y, null);
  if (!lines) throw new Error('students is at hand');
  const spec: CitiesLinesSpec = {
    lines,
    named,
    window: { from: 2018, to: 2022 },
    display: persons,
    width: 900,
    height: 420,
    endText: ({ name }, { year }) => `${name.zh} ${year}`,
    medianText: '中位数',
  };
  const option = citiesLinesOption(spec, light);

  it('draws each run of each city, in values, and single years as dots', () => {
    const drawn = seriesOf(option, 'cities').data as readonly { coords: readonly (readonly number[])[] }[];
    const dots = seriesOf(option, 'islands').data as readonly (readonly number[])[];
    const sound = lines.lines.flatMap(({ runs }) => runs.flat());
    const points = [...drawn.flatMap(({ coords }) => coords), ...dots];
    expect(points).toHaveLength(sound.length);
    expect(points).toEqual(expect.arrayContaining(sound.map(({ year, value }) => [year, value])));
    for (const { coords } of drawn)
      coords.slice(1).forEach(([year = 0], at) => {
        expect(year).toBe((coords[at]?.[0] ?? 0) + 1);
      });
    expect(dots).toEqual([[2022, expect.any(Number)]]);
  });

  it('draws two at most of the lines that lie on each other', () => {
    const [one, ...others] = lines.lines;
    const same = lines.lines.map((line) => ({ ...line, runs: one?.runs ?? [] }));
    const drawn = seriesOf(citiesLinesOption({ ...spec, lines: { ...lines, lines: same } }, light), 'cities');
    expect(others.length).toBeGreaterThan(1);
    expect(drawn.data).toHaveLength(2);
  });

  it('breaks the line of a named city where a year is missing', () => {
    const data = seriesOf(option, 'city-440700').data as readonly {
      value: readonly [number, number | '-'];
    }[];
    expect(data.map(({ value: [year, value] }) => [year, value === '-'])).toEqual([
      [2018, false],
      [2019, false],
      [2020, false],
      [2021.5, true],
      [2022, false],
    ]);
  });

  it('names each city at the end of its line, the names apart from each other', () => {
    const names = seriesOf(option, 'names').data as readonly {
      value: readonly [number, number];
      label: { position: readonly [number, number]; formatter: () => string };
    }[];
    expect(names.map(({ label }) => label.formatter())).toEqual(['南昌 2022', '江门 2022', '中位数']);
    const plot = citiesLinesPlot(spec);
    expect(plot.box.right + 9 + 13 * 4).toBeLessThan(plot.width);
    for (const { value, label } of names) {
      const end = plot.box.left + ((value[0] - 2018) / 4) * (plot.box.right - plot.box.left);
      expect(end + label.position[0]).toBeCloseTo(plot.box.right + 16, 6);
    }
  });

  it('shows the years chosen, and its axis fits what these years have', () => {
    const late = { ...spec, window: { from: 2021, to: 2022 } };
    expect(citiesLinesPlot(late).y.min).toBeGreaterThan(citiesLinesPlot(spec).y.min);
    const zooms = [citiesLinesOption(late, light).dataZoom ?? []].flat();
    expect(zooms).toEqual([
      expect.objectContaining({ startValue: 2021, endValue: 2022, filterMode: 'none' }),
      expect.objectContaining({ startValue: 2021, endValue: 2022, filterMode: 'none' }),
    ]);
  });

  it('lets the pointer find the nearest city, and a frame the cities in it', () => {
    const placed = placedOnLines(spec, citiesLinesPlot(spec));
    const of = (code: string) => placed.find((one) => one.code === code && one.year === 2020);
    const nanchang = of('360100');
    if (!nanchang) throw new Error('it has 2020');
    expect(nearestFigure(placed, { x: nanchang.at.x + 3, y: nanchang.at.y - 2 }, 16)).toBe(nanchang);
    expect(nearestFigure(placed, { x: nanchang.at.x, y: -400 }, 16)).toBeNull();
    const { x, y } = nanchang.at;
    expect(citiesWithin(placed, { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 })).toEqual([
      '360100',
    ]);
    expect(of('360400')).toBeUndefined();
  });
});

describe('the scatter of all cities as an option', () => {
  const relation = pair && relationOf(dataset, pair.x, pair.y);
  if (!relation || relation === 'apart') throw new Error('they share years');
  const specOf = (at: number): CitiesScatterSpec => ({
    relation,
    frame: relation.frames[at] ?? relation.frames[0],
    named,
    provinces: new Map([['360000', 'jx']]),
    display: { x: persons, y: persons },
    language: 'zh',
    width: 900,
    height: 420,
    pace: 0,
  });
  const idsOf = (option: CitiesOption, id: string) =>
    (seriesOf(option, id).data as readonly { id: string }[]).map((one) => one.id).sort();

  it('has one dot a city: named ones, those of their provinces, the others; largest beneath', () => {
    const option = citiesScatterOption(specOf(0), light);
    expect(idsOf(option, 'named')).toEqual(['360100', '440700']);
    expect(idsOf(option, '360000')).toEqual(['360200', '360300', '360400', '360500']);
    expect(idsOf(option, 'others')).toEqual(['110000', '440100', '630100']);
    const sizes = (seriesOf(option, 'others').data as readonly { symbolSize: number }[]).map(
      ({ symbolSize }) => symbolSize,
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('leaves a doubtful city out in its year only', () => {
    expect(idsOf(citiesScatterOption(specOf(2), light), '360000')).not.toContain('360400');
    expect(idsOf(citiesScatterOption(specOf(3), light), '360000')).toContain('360400');
  });

  it('keeps its axes through all years, so that only cities move', () => {
    const [first, last] = [0, 3].map((at) => citiesScatterPlot(specOf(at)));
    expect(first).toEqual(last);
    for (const at of [0, 1, 2, 3])
      expect(placedOnScatter(specOf(at), citiesScatterPlot(specOf(at)))).toHaveLength(
        relation.frames[at]?.dots.length ?? 0,
      );
  });

  it('makes the area of a dot proportional to the registered population', () => {
    const placed = placedOnScatter(specOf(0), citiesScatterPlot(specOf(0)));
    const radius = (code: string) => placed.find((one) => one.code === code)?.radius ?? 0;
    expect((radius('630100') / radius('440100')) ** 2).toBeCloseTo(33 / 25, 6);
  });

  it('draws the way of a named city up to the year, with a gap for a year that it lacks', () => {
    const trail = (at: number) => seriesOf(citiesScatterOption(specOf(at), light), 'trail-440700').data;
    expect(trail(1)).toHaveLength(2);
    expect(trail(3)).toEqual([...trail(2), ['-', '-']]);
  });
});
