import type { Observation } from '@/domain/observation';
import { placeName, valueText } from '@/narrative/chartText';
import { BESIDE_GRID, type ReferenceLine } from '@/narrative/referenceLines';
import { atHead } from '../label/candidates';
import { type LabelLines, labelBox, plainRun } from '../label/labelText';
import { placeLabels } from '../label/placeLabels';
import { type Box, freeParts, grown } from '../scene/box';
import type { Owner, SceneLabel, SceneMark, SceneRule } from '../scene/scene';
import type { RowScale } from './rowScale';
import type { RowsSpec } from './rowSpec';

/** An upright line through the rows, named on top: a benchmark with its dot, or a standard. */
export interface HeadLine {
  readonly x: number;
  /** Where it begins, counted from the top of the plot, upwards negative. */
  readonly top: number;
  readonly label: SceneLabel | null;
  readonly benchmark?: { readonly observation: Observation; readonly place: Owner };
}

interface Wish {
  readonly x: number;
  readonly names: readonly LabelLines[];
  readonly benchmark?: HeadLine['benchmark'];
}

const LEVEL = 16;
const FIRST = -10;
const DOT = { kind: 'circle', r: 3.2, fill: 'ink', stroke: 'surface', width: 1.2 } as const;
/** Half the width that a line with its dot keeps clear of the names of others. */
const CLEAR = 4;

/**
 * Places the names of benchmarks and standards over the rows, from the middle outwards: a name beside its line on the
 * lowest level where it covers no other name and no other line, its own line running through no name. Where that leaves
 * a name without a place, all names stand inwards, which always leaves room.
 */
export function headLines(spec: RowsSpec, { x, ticks }: RowScale): readonly HeadLine[] {
  const wishes = [...benchmarkWishes(spec, x), ...standardWishes(spec, x, ticks.values)];
  const middle = spec.width / 2;
  const outwards = [...wishes].sort((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
  const free = placed(outwards, spec.width, false);
  return free.every(({ label }) => label) ? free : placed(outwards, spec.width, true);
}

function placed(wishes: readonly Wish[], width: number, inwards: boolean): readonly HeadLine[] {
  const levels = wishes.map((_, level) => FIRST - level * LEVEL);
  const bounds: Box = { left: 0, right: width, top: Number.NEGATIVE_INFINITY, bottom: 0 };
  const taken: Box[] = [];
  return wishes.map(({ x, names, benchmark }): HeadLine => {
    const inward = x < width / 2 ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const over = benchmark ? [] : (['center'] as const);
    const sides = inwards ? inward.slice(0, 1) : [...inward, ...over];
    const head = { x, foot: 0, levels, gap: benchmark ? 7 : 4, sides };
    const candidates = names.map((lines) => atHead(head, lines));
    const [found] = placeLabels([{ candidates }], { boxes: taken, segments: [] }, bounds);
    const { leader, ...label } = found ?? { leader: undefined };
    const top = leader?.to.y ?? 0;
    taken.push({ left: x - CLEAR, right: x + CLEAR, top: top - CLEAR, bottom: 0 });
    if (found) taken.push(grown(labelBox(found), 4, 1));
    const named = found
      ? { ...(label as SceneLabel), ...(benchmark ? { place: benchmark.place } : {}) }
      : null;
    return { x, top, label: named, ...(benchmark ? { benchmark } : {}) };
  });
}

const benchmarkWishes = ({ benchmarks, text }: RowsSpec, x: RowScale['x']): readonly Wish[] =>
  benchmarks.flatMap((observation) => {
    const place = text.dataset.place.get(observation.placeCode);
    if (!place) return [];
    const name = `${placeName(place.code, text)} ${valueText(observation, text)}`;
    const run = { ...plainRun(name), tone: { place: place.colour } };
    return [{ x: x(observation.value), names: [[[run]]], benchmark: { observation, place } }];
  });

/** A standard on a gridline stands beside it, so that both are seen. */
const standardWishes = (
  { standards }: RowsSpec,
  x: RowScale['x'],
  gridlines: readonly number[],
): readonly Wish[] =>
  standards.map(({ standard: { value }, words, short }: ReferenceLine) => ({
    x: x(value) + (gridlines.includes(value) ? BESIDE_GRID : 0),
    names: [words, short].map((name) => [[plainRun(name, 'ink2')]]),
  }));

/**
 * The lines in the picture, interrupted where words stand, and the dots of benchmarks.
 * @param labels everything written in the picture
 */
export function headLayer(
  lines: readonly HeadLine[],
  plot: Box,
  labels: readonly SceneLabel[],
  indicatorId: string,
): { readonly rules: readonly SceneRule[]; readonly marks: readonly SceneMark[] } {
  const gaps = labels.map((label) => grown(labelBox(label), 2, 1));
  return {
    rules: lines.flatMap(({ x, top, benchmark }) => {
      const whole = { from: { x, y: plot.top + top }, to: { x, y: plot.bottom } };
      const near = benchmark && benchmark.observation.indicatorId !== indicatorId;
      const look = benchmark
        ? { tone: 'ink3' as const, width: 1.25, place: benchmark.place, ...(near ? { dash: [4, 3] } : {}) }
        : { tone: 'ink2' as const, width: 1, key: 'standard' as const };
      return freeParts(whole, gaps).map((part): SceneRule => ({ ...part, ...look }));
    }),
    marks: lines.flatMap(({ x, top, label, benchmark }): readonly SceneMark[] => {
      if (!benchmark) return [];
      const at = { x, y: plot.top + top };
      const words = label ? labelBox({ ...label, at: { x: label.at.x, y: plot.top + label.at.y } }) : null;
      const dot = grown({ left: x, right: x, top: at.y, bottom: at.y }, 6, 9);
      const box = words
        ? { ...dot, left: Math.min(dot.left, words.left), right: Math.max(dot.right, words.right) }
        : dot;
      return [{ ...benchmark, also: [], at, shapes: [DOT], radius: DOT.r, box, keys: ['benchmark'] }];
    }),
  };
}
