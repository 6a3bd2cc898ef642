import { maxOf } from '@/lib/extent';
import { textWidth } from '@/lib/textWidth';
import { type ChartText, placeName } from '@/narrative/chartText';
import { BESIDE_GRID } from '@/narrative/referenceLines';
import type { ComparePanel } from '@/query/compare/comparePanel';
import type { Box, Scene, SceneLabel, SceneMark, SceneRule, SceneSign } from '../scene/scene';
import { line } from '../scene/shape';
import { type BenchmarkLine, benchmarkLines } from './benchmarkLines';
import { type DotFrame, dotFrame } from './dotFrame';
import { type DotHit, type DotRow, dotRows } from './dotRows';
import { grown, labelBox } from './labelBox';
import {
  freeParts,
  namedReferences,
  panelReferences,
  referenceRise,
  referenceRules,
} from './panelReferences';

/** One city's strip of a panel, for pointing at. */
export interface DotBand {
  readonly placeCode: string;
  readonly top: number;
  readonly bottom: number;
}

/** A panel to the pixel, with what can be pointed at. */
export interface DotPlot {
  readonly scene: Scene;
  readonly bands: readonly DotBand[];
  readonly hits: readonly DotHit[];
}

const AXIS = 22;
const TOP = 4;

/**
 * The picture of a panel: a row for each of the cities in their fixed order, even when empty; bars from zero for
 * counts and amounts, marks for rates; benchmarks and standards as hairlines named on top. Every city figure has its
 * value, and nothing covers anything.
 * @param width of the picture in pixels; its height follows from the rows
 */
export function dotPlot(panel: ComparePanel, text: ChartText, width: number): DotPlot {
  const cities = panel.rows.map(({ place }) => textWidth(placeName(place.code, text), 13, true));
  const frame = dotFrame(panel, text, { left: Math.max(46, Math.ceil(maxOf(cities)) + 12), width });
  const beside = (value: number) => frame.xOf(value) + (frame.texts.has(value) ? BESIDE_GRID : 0);
  const levels = namedReferences(panelReferences(panel, text), beside, width);
  const benchmarks = benchmarkLines(
    panel.benchmarks,
    frame.xOf,
    text,
    width,
    levels.map(({ x }) => x),
  );
  const rise = maxOf([0, ...benchmarks.map((one) => one.rise + 20)]);
  const top = Math.max(TOP, rise + referenceRise(levels));
  const references = levels.map((one) => ({ ...one, label: lowered(one.label, top - rise - 2) }));
  const rows = dotRows(
    panel,
    text,
    frame,
    top,
    [...benchmarks, ...levels].map(({ x }) => x),
  );
  const bottom = rows.at(-1)?.bottom ?? top;
  const labels = rows.flatMap((row) => row.labels);
  const names = [
    ...benchmarks.map(({ label }) => lowered(label, top)),
    ...references.map(({ label }) => label),
  ];
  const plot: Box = { left: frame.xOf(frame.min), right: frame.xOf(frame.max), top, bottom };
  const scene: Scene = {
    width,
    height: bottom + AXIS,
    plot,
    x: { min: frame.min, max: frame.max, step: frame.step, texts: frame.texts, grid: true },
    y: { min: bottom, max: top, step: Math.max(1, bottom - top) * 2, texts: new Map(), grid: false },
    bands: [],
    rules: [
      ...rulesOf(rows, frame, top, width),
      ...referenceRules(references, bottom, [...labels, ...names]),
    ],
    lines: [],
    threads: [],
    bars: [
      ...benchmarks.map((one) => hairline(one, top, bottom, labels, panel)),
      ...rows.flatMap((row) => row.bars),
    ],
    marks: [...rows.flatMap((row) => row.marks), ...benchmarks.map((one) => benchmarkDot(one, top))],
    signs: [],
    labels: [...labels, ...(frame.min > 0 ? [axisLabel(text, bottom)] : []), ...names],
  };
  const dots = benchmarks.map(
    (one): DotHit => ({
      observation: one.observation,
      box: grown(labelBox(lowered(one.label, top)), 2, 3),
    }),
  );
  return {
    scene,
    bands: rows.map((row) => ({ placeCode: row.placeCode, top: row.top, bottom: row.bottom })),
    hits: [...rows.flatMap((row) => row.hits), ...dots],
  };
}

/** The scene of a panel alone, for a file. */
export const dotScene = (panel: ComparePanel, text: ChartText, width: number): Scene =>
  dotPlot(panel, text, width).scene;

/** Under the names, beside the axis that does not begin at zero. */
function axisLabel({ wording }: ChartText, bottom: number): SceneLabel {
  const words = wording.ui.compare.notFromZero;
  return {
    at: { x: 0, y: bottom + 13 },
    align: 'left',
    lines: [[{ text: words, size: 11, bold: false, tone: 'ink3' }]],
    halo: false,
  };
}

const lowered = (label: SceneLabel, by: number): SceneLabel => ({
  ...label,
  at: { x: label.at.x, y: label.at.y + by },
});

function rulesOf(rows: readonly DotRow[], frame: DotFrame, top: number, width: number): readonly SceneRule[] {
  const bottom = rows.at(-1)?.bottom ?? top;
  const across = (y: number, tone: SceneRule['tone']): SceneRule => ({
    from: { x: 0, y },
    to: { x: width, y },
    tone,
    width: 1,
  });
  const upright = (value: number): SceneRule => ({
    from: { x: frame.xOf(value), y: top },
    to: { x: frame.xOf(value), y: bottom },
    tone: 'ghost',
    width: 1,
  });
  return [
    across(top, 'line'),
    ...rows.slice(0, -1).map((row) => across(row.bottom, 'grid')),
    across(bottom, 'line'),
    ...frame.uprights.map(upright),
  ];
}

/** A hairline from its dot to the foot of the plot, interrupted where a label stands; a near definition is dashed. */
function hairline(
  { observation, colour, x, rise }: BenchmarkLine,
  top: number,
  bottom: number,
  labels: readonly SceneLabel[],
  panel: ComparePanel,
): SceneSign {
  const near = observation.indicatorId !== panel.selection.indicator.id;
  return {
    at: { x, y: 0 },
    colour,
    shapes: freeParts(x, top - rise, bottom, labels).map(([start, end]) =>
      line(
        [
          [0, start],
          [0, end],
        ],
        1.25,
        near ? [4, 3] : undefined,
      ),
    ),
  };
}

function benchmarkDot({ observation, colour, x, rise }: BenchmarkLine, top: number): SceneMark {
  return {
    observation,
    at: { x, y: top - rise },
    value: [observation.value, top - rise],
    colour,
    shapes: [{ kind: 'circle', r: 3.2, fill: 'ink', stroke: 'surface', width: 1.2 }],
    radius: 2.8,
  };
}
