import type { NamedCity } from '@/query/panel/namedCities';
import { inRow, isBroken, type StripRow } from '@/query/panel/strip';
import { STRIP_WORDS } from '@/wording/pages/stripWords';
import type { Point } from '../scene/box';
import type { SceneLabel, SceneLine, SceneRule } from '../scene/scene';
import { nameRun } from './laneLabels';
import { nameRow, type RowName } from './nameRow';
import { dotShape, ownColour } from './stripMarks';
import { offLabels, offScale, type StripDot, type StripFrame, type StripLayer } from './stripSpec';
import { swarm } from './swarm';

const RADIUS = 5;
const PITCH = 43;
const TICK = { others: 6, median: 9 };
const NAMES = 22;
/** Share of a dot that must show beside another. */
const SHOWS = 0.55;
const SIZE = { year: 14, name: 13 };

/** Some years under one another: the cities named as joined dots, the others as ticks, the country's median. */
export function rowLayer(frame: StripFrame, top: number): StripLayer {
  const { spec, scale, narrow } = frame;
  const { rows, year: shown } = spec.strip;
  const yOf = (at: number) => top + NAMES + 10 + at * PITCH;
  const codes = new Set(spec.named.map(({ code }) => code));
  const dots = rows.flatMap((row, at) => rowDots(row, frame, yOf(at), codes));
  const tick = (x: number, y: number, half: number, look: Pick<SceneRule, 'tone' | 'width'>): SceneRule => ({
    from: { x, y: y - half },
    to: { x, y: y + half },
    ...look,
  });
  return {
    bottom: yOf(rows.length - 1) + 16,
    areas: [],
    rules: [
      ...dots
        .filter(({ own }) => !own)
        .map(({ at }) => tick(at.x, at.y, TICK.others, { tone: 'tick', width: 1.2 })),
      ...rows.map(({ country }, at) =>
        tick(scale(country.median.value), yOf(at), TICK.median, { tone: 'cn', width: 2 }),
      ),
    ],
    lines: spec.named.map((city) => joined(city, frame, dots)),
    signs: dots
      .filter(({ own }) => own)
      .map(({ code, at }) => {
        const city = spec.named.find((one) => one.code === code);
        return {
          at,
          place: { code, colour: city ? ownColour(city) : 'tick' },
          shapes: [dotShape(RADIUS, 1.6)],
        };
      }),
    labels: [
      ...namesOver(frame, top + 8, yOf(0) - RADIUS - 2),
      ...rows.flatMap((row, at) => [
        {
          at: { x: 0, y: yOf(at) },
          align: 'left' as const,
          lines: [
            [
              {
                text: String(row.year),
                size: SIZE.year,
                bold: row.year === shown,
                tone: row.year === shown ? ('ink1' as const) : ('ink2' as const),
              },
            ],
          ],
          halo: false,
        },
        ...offLabels(row.figures, frame, narrow ? yOf(at) + 17 : yOf(at), 'beside'),
      ]),
    ],
    dots,
  };
}

/** Names over the first row: of the cities, and, where it is asked for and has room, of the median. */
function namesOver(frame: StripFrame, y: number, foot: number): readonly SceneLabel[] {
  const { spec, narrow, plot } = frame;
  const bounds = { left: narrow ? 0 : plot.left - 30, right: spec.width };
  const cities = firstNames(frame);
  const all = spec.namesMedian ? nameRow([...cities, ...medianName(frame)], y, foot, bounds) : null;
  return all ?? nameRow(cities, y, foot, bounds) ?? [];
}

function medianName({ spec, scale }: StripFrame): readonly RowName[] {
  const text = STRIP_WORDS[spec.language].ofCountry;
  const run = { text, size: SIZE.name, bold: false, tone: { place: 'cn' } } as const;
  return spec.strip.rows.slice(0, 1).map(({ country }) => ({ run, x: scale(country.median.value) }));
}

/** The names of the cities over the first row, where each has a figure in it. */
function firstNames(frame: StripFrame): readonly RowName[] {
  const { spec, scale } = frame;
  const [first] = spec.strip.rows as readonly [StripRow, ...StripRow[]];
  return spec.named.flatMap((city): readonly RowName[] => {
    const figure = inRow(first, city.code);
    if (!figure) return [];
    const place = { code: city.code, colour: city.colour };
    return [{ run: nameRun(city, frame, SIZE.name), x: scale(figure.value), place }];
  });
}

interface RowDot extends StripDot {
  readonly own: boolean;
}

/** The figures of a row; the dots of cities named that would cover each other are moved apart, up and down. */
function rowDots(
  { figures }: StripRow,
  { range, scale }: StripFrame,
  y: number,
  codes: ReadonlySet<string>,
): readonly RowDot[] {
  const dots = figures
    .filter(({ value }) => !offScale(range, value))
    .map(({ cityCode, year, value }) => {
      const own = codes.has(cityCode);
      return { code: cityCode, year, own, x: scale(value), radius: own ? RADIUS : 1 };
    });
  const own = dots.filter((dot) => dot.own);
  const offsets = swarm(own.map(({ x }) => ({ x, radius: RADIUS * SHOWS })));
  return dots.map(({ x, ...dot }) => ({
    ...dot,
    id: `row ${dot.code} ${dot.year}`,
    at: { x, y: y + (offsets[own.findIndex(({ code }) => code === dot.code)] ?? 0) },
  }));
}

/** The way of a city from row to row; broken where a row has no sound figure of it and where its boundary changed. */
function joined(city: NamedCity, { spec }: StripFrame, dots: readonly RowDot[]): SceneLine {
  const runs: Point[][] = [];
  let before: number | null = null;
  for (const { year } of spec.strip.rows) {
    const dot = dots.find((one) => one.code === city.code && one.year === year);
    if (dot && before !== null && !isBroken(spec.strip, city.code, before, year)) runs.at(-1)?.push(dot.at);
    else if (dot) runs.push([dot.at]);
    before = dot ? year : null;
  }
  return {
    id: `strip ${city.code}`,
    place: { code: city.code, colour: ownColour(city) },
    width: 1.5,
    dashed: false,
    runs,
  };
}
