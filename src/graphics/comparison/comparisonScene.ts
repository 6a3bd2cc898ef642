import type { Observation } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { maxOf, minOf } from '@/lib/extent';
import { formatNumber } from '@/lib/numberFormat';
import { roundTicksFromZero } from '@/lib/numericScale';
import { textWidth } from '@/lib/textWidth';
import { type ChartText, placeName } from '@/narrative/chartText';
import { contradictions } from '@/query/comparability/rivals';
import {
  type ComparisonRow,
  type ComparisonRows,
  type ComparisonYear,
  observationsOfRows,
} from '@/query/comparisonRows';
import { isYardstick } from '@/query/derive/yardstick';
import { parseMeasure } from '@/query/measure';
import { pairRanges } from '@/query/printedRanges';
import type { Selection } from '@/query/selection';
import { barShapes } from '../glyph/barShapes';
import { mark, markRadius } from '../glyph/markShapes';
import { labelSize, placeLabels } from '../label/placeLabels';
import type { Box, Scene, SceneLabel, SceneMark, SceneSign } from '../scene/scene';
import { line } from '../scene/shape';
import { inkBoxes } from '../scene/shapeBox';
import { comparisonLabelRequests } from './comparisonLabels';
import { comparisonReferences, NAME_HEIGHT, nameAbove } from './comparisonReferences';

export interface ComparisonSize {
  readonly width: number;
  readonly compact: boolean;
}

const ROW = { city: 48, context: 34 };
const TOP = 10;
const AXIS = 28;
/** Left of the axis, for the value of a bar that points there. */
const NEGATIVE_ROOM = 56;

/**
 * Height in pixels that the rows of a comparison need.
 * @param lines how many reference lines are named above the rows
 */
export function comparisonHeight(rows: readonly ComparisonRow[], lines: number): number {
  return topOf(lines) + AXIS + rows.reduce((sum, row) => sum + rowHeight(row), 0);
}

const topOf = (lines: number): number => TOP + lines * NAME_HEIGHT;

const rowHeight = (row: ComparisonRow): number => (isCity(row.place) ? ROW.city : ROW.context);

/** Places side by side: a bar from zero for each place's figure, targets and near definitions as marks on the row. */
export function comparisonScene(
  selection: Selection,
  { rows }: ComparisonRows,
  year: ComparisonYear,
  text: ChartText,
  size: ComparisonSize,
): Scene {
  const shown = observationsOfRows(rows);
  const values = shown.map((observation) => observation.value);
  const references = comparisonReferences(selection, shown, text);
  const extent = [...values, ...references.map(({ standard }) => standard.value)];
  const ticks = roundTicksFromZero(minOf(extent), maxOf(extent), size.compact ? 4 : 6);
  const height = comparisonHeight(rows, references.length);
  const names = rows.map((row) => textWidth(placeName(row.place.code, text), 13, true));
  const room = ticks.min < 0 ? NEGATIVE_ROOM : 0;
  const plot: Box = {
    left: maxOf([44, ...names]) + 14 + room,
    top: topOf(references.length),
    right: size.width - (size.compact ? 76 : 150),
    bottom: height - AXIS,
  };
  const xOf = (value: number) =>
    plot.left + ((value - ticks.min) / (ticks.max - ticks.min)) * (plot.right - plot.left);

  let top = plot.top;
  const middles = rows.map((row) => {
    top += rowHeight(row);
    return top - rowHeight(row) / 2 + 4;
  });
  const zero = xOf(0);
  const bars = rows.flatMap((row, at): SceneSign[] => {
    if (!row.main) return [];
    const thickness = isCity(row.place) ? 16 : 8;
    const shapes = barShapes(row.main, barLength(xOf(row.main.value) - zero), thickness);
    return [{ at: { x: zero, y: middles[at] ?? 0 }, colour: row.place.colour, shapes }];
  });
  const scopes = new Set(shown.map((observation) => observation.scope));
  const rivals = new Set(
    contradictions(shown).flatMap(({ held, members }) => members.filter((one) => one !== held)),
  );
  const ranges = pairRanges(shown);
  const inRange = new Set(ranges.flatMap((range) => [range.low, range.high]));
  const marks = rows.flatMap((row, at) =>
    row.beside.map((observation): SceneMark => {
      const axis = {
        value: 'right' as const,
        benchmark: !isCity(row.place),
        stub: observation.indicatorId !== selection.indicator.id || rivals.has(observation),
        scopeMatters: scopes.size > 1,
      };
      const drawn: Observation = inRange.has(observation) ? { ...observation, bound: 'exact' } : observation;
      const y = middles[at] ?? 0;
      return {
        observation,
        at: { x: xOf(observation.value), y },
        value: [observation.value, y],
        colour: row.place.colour,
        shapes: mark(drawn, axis),
        radius: markRadius(observation, axis),
      };
    }),
  );
  const requests = comparisonLabelRequests(rows, middles, xOf, marks, ranges, selection, year, text);
  const named = nameAbove(references, xOf, plot, size.width, ticks.values);
  const bounds: Box = {
    left: plot.left - room,
    top: plot.top - TOP,
    right: size.width,
    bottom: plot.bottom + 2,
  };
  const { ui } = text.wording;
  const code = shown.find(({ derivation }) => derivation)?.derivation?.measure;
  const measure = code === undefined ? undefined : parseMeasure(code);
  const absenceOf = (place: Place) => {
    if (measure && isYardstick(measure, place)) return ui.measure.yardstick;
    return year !== 'latest' ? ui.noFigureInYear(year) : measure ? ui.measure.noFigure : ui.noFigure;
  };
  const rowLabels = rows.flatMap((row, at) =>
    rowTexts(
      row,
      middles[at] ?? 0,
      { nameEnd: plot.left - room - 12, start: zero + 8 },
      absenceOf(row.place),
      text,
    ),
  );
  const rowWords = rowLabels.filter(({ align }) => align === 'left');
  const obstacles = [
    ...[...marks, ...bars].flatMap(({ shapes, at }) => inkBoxes(shapes, at)),
    ...rowWords.map(({ at, lines }) => {
      const { width } = labelSize(lines);
      return { left: at.x, right: at.x + width, top: at.y - 8, bottom: at.y + 8 };
    }),
  ];
  const labels = placeLabels(requests, obstacles, named.rules, bounds).filter(
    (label): label is SceneLabel => label !== null,
  );
  const rangeTies = ranges.map((range): SceneSign => {
    const low = marks.find((found) => found.observation === range.low);
    const high = marks.find((found) => found.observation === range.high);
    const [from, to] = [low?.at ?? { x: 0, y: 0 }, high?.at ?? { x: 0, y: 0 }];
    return {
      at: from,
      colour: low?.colour ?? 'cn',
      shapes: [
        line(
          [
            [6, 0],
            [Math.max(6, to.x - from.x - 6), 0],
          ],
          1.6,
        ),
      ],
    };
  });
  return {
    width: size.width,
    height,
    plot,
    x: {
      min: ticks.min,
      max: ticks.max,
      step: ticks.step,
      texts: new Map(
        ticks.values.map((value, at) => [
          value,
          formatNumber(value, text.display) +
            (text.display.rate && at === ticks.values.length - 1 ? '%' : ''),
        ]),
      ),
      grid: true,
    },
    y: { min: height - AXIS, max: plot.top, step: height, texts: new Map(), grid: false },
    bands: [],
    rules: [
      { from: { x: zero, y: plot.top }, to: { x: zero, y: plot.bottom }, tone: 'ghost', width: 1.2 },
      ...named.rules,
    ],
    lines: [],
    threads: [],
    bars,
    marks,
    signs: rangeTies,
    labels: [...labels, ...rowLabels, ...named.labels],
  };
}

/** No bar is so short that it cannot be seen. */
const barLength = (length: number): number => (length < 0 ? Math.min(-1, length) : Math.max(1, length));

function rowTexts(
  row: ComparisonRow,
  y: number,
  x: { readonly nameEnd: number; readonly start: number },
  absence: string,
  text: ChartText,
): readonly SceneLabel[] {
  const city = isCity(row.place);
  const name: SceneLabel = {
    at: { x: x.nameEnd, y },
    align: 'right',
    lines: [
      [
        {
          text: placeName(row.place.code, text),
          size: city ? 13 : 12,
          bold: city,
          tone: { place: row.place.colour },
        },
      ],
    ],
    halo: false,
  };
  if (row.main || row.beside.length > 0) return [name];
  return [
    name,
    {
      at: { x: x.start, y },
      align: 'left',
      lines: [[{ text: absence, size: 11, bold: false, tone: 'ink3' }]],
      halo: true,
    },
  ];
}
