import type { Observation } from '@/domain/observation';
import { type ChartText, placeName, valueText } from '@/narrative/chartText';
import { overlap } from '../label/placeLabels';
import type { Box, SceneLabel } from '../scene/scene';
import { grown, labelBox } from './labelBox';

/** A province or the country on top of a panel: its hairline's place, the level of its dot, its name and value. */
export interface BenchmarkLine {
  readonly observation: Observation;
  readonly colour: string;
  readonly x: number;
  /** Pixels above the plot where the dot stands and the hairline begins. */
  readonly rise: number;
  readonly label: SceneLabel;
}

const LEVEL = 15;
const DOT = 4;
const WORDS = 13;

/** Where a name stands over its dot: in the middle, to one side of it, or clear of it. */
const SIDES = [
  { align: 'center', nudge: 0, cost: 0 },
  { align: 'right', nudge: 6, cost: 1 },
  { align: 'left', nudge: -6, cost: 1 },
  { align: 'right', nudge: -2, cost: 2 },
  { align: 'left', nudge: 2, cost: 2 },
] as const;

interface Choice {
  readonly side: (typeof SIDES)[number];
  readonly level: number;
}

interface Placement {
  readonly lines: readonly BenchmarkLine[];
  readonly cost: number;
}

/**
 * Chooses, for the few benchmarks of a panel, on which side of its hairline and on which level each name stands, so
 * that no name covers another name or a hairline. Heights count from the top of the plot, upwards negative.
 * @param width of the picture; names stay inside it
 * @param uprights lines of another kind, which names had better avoid
 */
export function benchmarkLines(
  benchmarks: readonly Observation[],
  xOf: (value: number) => number,
  text: ChartText,
  width: number,
  uprights: readonly number[] = [],
): readonly BenchmarkLine[] {
  const choices = benchmarks.flatMap((_, level) => SIDES.map((side): Choice => ({ side, level })));
  const options = benchmarks.map((one) =>
    choices
      .map((choice) => {
        const line = lineOf(one, choice, xOf, text);
        return { line, cost: choice.level * 10 + choice.side.cost + crossed(line, uprights) };
      })
      .filter(({ line }) => within(labelBox(line.label), width)),
  );
  const extend = (found: readonly Placement[], at: number): readonly Placement[] => {
    const next = options[at];
    if (!next) return found;
    const grownBy = found.flatMap(({ lines, cost }) =>
      next
        .filter(({ line }) => lines.every((other) => areFree(line, other)))
        .map((option): Placement => ({ lines: [...lines, option.line], cost: cost + option.cost })),
    );
    return extend(grownBy, at + 1);
  };
  const placements = extend([{ lines: [], cost: 0 }], 0);
  return placements.reduce((best, one) => (one.cost < best.cost ? one : best), placements[0] ?? EMPTY).lines;
}

const EMPTY: Placement = { lines: [], cost: 0 };

function lineOf(
  observation: Observation,
  { side: { align, nudge }, level }: Choice,
  xOf: (value: number) => number,
  text: ChartText,
): BenchmarkLine {
  const colour = text.dataset.place.get(observation.placeCode)?.colour ?? 'cn';
  const x = xOf(observation.value);
  const rise = DOT + level * LEVEL;
  const words = `${placeName(observation.placeCode, text)} ${valueText(observation, text)}`;
  const label: SceneLabel = {
    at: { x: x + nudge, y: -rise - WORDS + 2 },
    align,
    lines: [[{ text: words, size: 11, bold: false, tone: { place: colour } }]],
    halo: true,
  };
  return { observation, colour, x, rise, label };
}

/** A name that a line runs behind interrupts it: worse than another side, better than another level. */
function crossed({ label }: BenchmarkLine, uprights: readonly number[]): number {
  const { left, right } = grown(labelBox(label), 2, 0);
  return uprights.filter((x) => left < x && x < right).length * 6;
}

const within = (box: Box, width: number): boolean => box.left >= 0 && box.right <= width;

const rodOf = ({ x, rise }: BenchmarkLine): Box => ({
  left: x - 4.5,
  right: x + 4.5,
  top: -rise - 4.5,
  bottom: 0,
});

function areFree(a: BenchmarkLine, b: BenchmarkLine): boolean {
  const [boxA, boxB] = [labelBox(a.label), labelBox(b.label)];
  return !overlap(grown(boxA, 4, 0), boxB) && !overlap(boxA, rodOf(b)) && !overlap(boxB, rodOf(a));
}
