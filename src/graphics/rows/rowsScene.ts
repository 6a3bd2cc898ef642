import { isCity } from '@/domain/place';
import { minOf } from '@/lib/extent';
import { contradictions } from '@/query/comparability/rivals';
import { valueAxis } from '../axis/axis';
import { drawnName } from '../label/drawnName';
import { labelSize, plainRun } from '../label/labelText';
import type { Box } from '../scene/box';
import {
  type Scene,
  type SceneLabel,
  type SceneMark,
  type SceneRule,
  sceneOf,
  type TextRun,
} from '../scene/scene';
import { barRow } from './barRow';
import { headLines, headRules } from './headLines';
import { type DrawnRow, lowered, rowSizes } from './rowLayout';
import { type RowScale, rowScale } from './rowScale';
import { type FigureRow, figuresOf, type RowsSpec } from './rowSpec';

/** The strip of a place, for pointing at. */
export interface RowBand {
  readonly placeCode: string;
  readonly top: number;
  readonly bottom: number;
}

/** A picture of rows, and the strips of its places. */
export interface RowsPicture {
  readonly scene: Scene;
  readonly bands: readonly RowBand[];
}

const AXIS = 22;
const TOP = 4;

/**
 * Places under one another, bars from zero to the right, each with its words, nothing covering
 * anything; standards as upright lines named on top. Its height follows from the rows.
 */
export function rowsPicture(spec: RowsSpec): RowsPicture {
  const scale = rowScale(spec);
  const heads = headLines(spec, scale);
  const drawn = drawnRows(spec, scale);
  const top = TOP - minOf([0, ...heads.flatMap(({ label }) => (label ? [label.at.y - 8] : []))]);
  let bottom = top;
  const rows = drawn.map((row) => {
    bottom += row.height;
    return { row, top: bottom - row.height };
  });
  const inPlace = <Item extends SceneMark | SceneLabel>(itemsOf: (row: DrawnRow) => readonly Item[]) =>
    rows.flatMap(({ row, top: by }) => itemsOf(row).map((item) => inPicture(item, by)));
  const { ticks, x } = scale;
  const plot: Box = {
    left: x(ticks.values[0] ?? ticks.min),
    right: x(ticks.values.at(-1) ?? ticks.max),
    top,
    bottom,
  };
  const names = drawn.flatMap((row, at) =>
    nameOf(spec.rows[at] as FigureRow, row, scale, spec, rows[at]?.top ?? 0),
  );
  const labels = [...names, ...inPlace((row) => row.labels)];
  const heading = heads.flatMap(({ label }) => (label ? [lowered(label, top)] : []));
  const standards = headRules(heads, plot, [...labels, ...heading]);
  const axis = valueAxis(ticks, x, plot, 'bottom', spec.text.display);
  const scene = sceneOf(
    { width: spec.width, height: bottom + AXIS, plot },
    {
      rules: [...axis.rules, ...frameRules(rows, scale, plot, spec), ...standards],
      texts: axis.texts,
      bars: inPlace((row) => row.bars),
      labels: [...labels, ...heading],
    },
  );
  const bands = rows.map(({ row, top: from }, at) => ({
    placeCode: spec.rows[at]?.place.code ?? '',
    top: from,
    bottom: from + row.height,
  }));
  return { scene, bands };
}

/** A mark or a label of a row where the row stands, with its area to point at. */
function inPicture<Item extends SceneMark | SceneLabel>(item: Item, by: number): Item {
  const placed = lowered(item, by);
  if (!('box' in placed)) return placed;
  const { box } = placed;
  return { ...placed, box: { ...box, top: box.top + by, bottom: box.bottom + by } };
}

function drawnRows(spec: RowsSpec, scale: RowScale): readonly DrawnRow[] {
  const rivals = contradictions(figuresOf(spec)).flatMap(({ held, members }) =>
    members.filter((one) => one !== held),
  );
  return spec.rows.map((row) => barRow(row, spec, scale, new Set(rivals)));
}

/** Rows are parted by lines; a stronger one stands where bars begin, and at 100, which rates are read against. */
function frameRules(
  rows: readonly { readonly top: number }[],
  { x, ticks }: RowScale,
  { top, bottom }: Box,
  { width, text: { display } }: RowsSpec,
): readonly SceneRule[] {
  const across = (y: number, tone: 'line' | 'grid'): SceneRule => ({
    from: { x: 0, y },
    to: { x: width, y },
    tone,
    width: 1,
  });
  const strong = [0, ...(display.rate ? [100] : [])].filter(
    (value) => value >= ticks.min && (value < ticks.max || value === 0),
  );
  return [
    ...rows.map((row, at) => across(row.top, at === 0 ? 'line' : 'grid')),
    across(bottom, 'line'),
    ...strong.map(
      (value): SceneRule => ({
        from: { x: x(value), y: top },
        to: { x: x(value), y: bottom },
        tone: 'ghost',
        width: 1,
      }),
    ),
  ];
}

/** The name of a place left of its row, and that it has no figure. */
function nameOf(
  { place, figures, absence }: FigureRow,
  { first, height }: DrawnRow,
  { left, x }: RowScale,
  { text, width, dense = 0 }: RowsSpec,
  top: number,
): readonly SceneLabel[] {
  const some = figures.length > 0;
  const city = isCity(place);
  const low = height <= rowSizes({ dense }).row.city + 7;
  const y = top + (low ? first : height / 2);
  const at = (from: number, by: number, run: TextRun): SceneLabel => ({
    at: { x: from, y: y + by },
    align: 'left',
    lines: [[run]],
    halo: from > 0,
  });
  const tone = some ? { place: place.colour } : ('ink3' as const);
  const name = { text: drawnName(place.code, text, width), size: 13, bold: some && city, tone };
  const words = plainRun(absence);
  const atZero = x(0) + 7 + labelSize([[words]]).width <= width;
  return [
    { ...at(0, 0, name), ...(some ? { place } : {}) },
    ...(some ? [] : [at((atZero ? x(0) : left) + 7, 0, words)]),
  ];
}
