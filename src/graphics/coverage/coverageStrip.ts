import { isDoubtful, type Nature, type Observation, yearOf } from '@/domain/observation';
import type { YearExtent } from '@/query/selection';
import { px, type Shape, strokes } from '../scene/shape';

export interface StripSize {
  readonly width: number;
  readonly height: number;
  /** Provinces and the country: smaller marks. */
  readonly context: boolean;
}

const PAD = 5;
/** Pixels that a figure and an aim of one year stand apart, so that both are seen. */
const ASIDE = 3.4;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly nature: Nature;
  readonly half: 'left' | 'right' | null;
  readonly ring: 'none' | 'solid' | 'dotted';
  readonly doubtful: boolean;
}

/** Where a year stands on a strip, in pixels from its left. */
export function stripX(year: number, years: YearExtent, width: number): number {
  const share = years.to > years.from ? (year - years.from) / (years.to - years.from) : 0.5;
  return PAD + share * (width - 2 * PAD);
}

/**
 * Which years some figures of one place stand for, as a few shapes from the strip's left top corner: full dots observed,
 * dotted circles in doubt, hollow diamonds targets, hollow squares plans, half dots parts of a year, rings a part of the
 * place. Figures of one kind and year share a mark, a sound one before a doubtful; bounds and values are not drawn.
 */
export function coverageStrip(
  observations: readonly Observation[],
  years: YearExtent,
  { width, height, context }: StripSize,
): readonly Shape[] {
  const spots = spotsOf(observations, years, width, height / 2);
  const dot = context ? 1.5 : 2.1;
  const aim = context ? 2.7 : 3.3;
  const whole = spots.filter(({ nature, half }) => nature === 'actual' && half === null);
  const full = whole.filter(({ doubtful }) => !doubtful);
  const halves = spots.filter(({ nature, half }) => nature === 'actual' && half !== null);
  const rings = (kind: Spot['ring']) => spots.filter(({ ring }) => ring === kind);
  const shapes: readonly (Shape | null)[] = [
    ringed(rings('solid'), aim + 1.9),
    dotted(ringed(rings('dotted'), aim + 1.9)),
    full.length > 0
      ? strokes(
          full.map(({ x, y }) => [[x, y] as const, [x, y] as const]),
          dot * 2,
        )
      : null,
    dotted(
      outlines(
        whole.filter(({ doubtful }) => doubtful),
        aim - 0.3,
        circle,
        1,
      ),
    ),
    outlines(halves, aim - 0.5, circle, 1.1),
    outlines(
      spots.filter(({ nature }) => nature === 'target'),
      aim,
      diamond,
      1.2,
    ),
    outlines(
      spots.filter(({ nature }) => nature === 'plan'),
      aim * 0.78,
      square,
      1.2,
    ),
    filled(spots, aim - 0.5),
  ];
  return shapes.flatMap((shape) => (shape ? [shape] : []));
}

function spotsOf(
  observations: readonly Observation[],
  years: YearExtent,
  width: number,
  middle: number,
): readonly Spot[] {
  const isAim = ({ nature }: Observation) => nature !== 'actual';
  const aimed = new Set(observations.filter(isAim).map(yearOf));
  const seen = new Set(observations.filter((one) => !isAim(one)).map(yearOf));
  const spots = new Map<string, Spot>();
  for (const observation of observations) {
    const year = yearOf(observation);
    const { period, nature, scope } = observation;
    const part = period.kind === 'half' || period.kind === 'part';
    const half = part ? (period.startMonth >= 7 ? 'right' : 'left') : null;
    const ring = scope === 'whole' ? 'none' : scope === 'unspecified' ? 'dotted' : 'solid';
    const aside = aimed.has(year) && seen.has(year) ? (isAim(observation) ? -ASIDE : ASIDE) : 0;
    const at = { x: px(stripX(year, years, width)), y: px(middle + aside) };
    const key = `${year} ${nature} ${half} ${ring}`;
    const doubtful = isDoubtful(observation) && (spots.get(key)?.doubtful ?? true);
    spots.set(key, { ...at, nature, half, ring, doubtful });
  }
  return [...spots.values()];
}

type Outline = (x: number, y: number, r: number) => string;

const circle: Outline = (x, y, r) =>
  `M${px(x - r)},${y}A${px(r)},${px(r)} 0 1 0 ${px(x + r)},${y}A${px(r)},${px(r)} 0 1 0 ${px(x - r)},${y}Z`;

const diamond: Outline = (x, y, r) =>
  `M${x},${px(y - r)}L${px(x + r)},${y}L${x},${px(y + r)}L${px(x - r)},${y}Z`;

const square: Outline = (x, y, r) => `M${px(x - r)},${px(y - r)}H${px(x + r)}V${px(y + r)}H${px(x - r)}Z`;

function outlines(spots: readonly Spot[], r: number, outline: Outline, width: number): Shape | null {
  if (spots.length === 0) return null;
  const d = spots.map(({ x, y }) => outline(x, y, r)).join('');
  return { kind: 'path', d, fill: 'surface', stroke: 'ink', width };
}

/** A ring round each mark; one long ring round marks too near for rings of their own. */
function ringed(spots: readonly Spot[], r: number): Shape | null {
  if (spots.length === 0) return null;
  const runs: Spot[][] = [];
  for (const spot of [...spots].sort((a, b) => a.x - b.x)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.y === spot.y && spot.x - last.x < 2 * r + 1) run.push(spot);
    else runs.push([spot]);
  }
  const d = runs.map((run) => {
    const [from, to, y] = [run[0]?.x ?? 0, run.at(-1)?.x ?? 0, run[0]?.y ?? 0];
    const arc = `A${px(r)},${px(r)} 0 0 1`;
    return `M${from},${px(y - r)}H${to}${arc} ${to},${px(y + r)}H${from}${arc} ${from},${px(y - r)}Z`;
  });
  return { kind: 'path', d: d.join(''), fill: 'surface', stroke: 'ink', width: 1 };
}

const dotted = (shape: Shape | null): Shape | null => shape && { ...shape, dash: [1.2, 2] };

/** The filled halves of part-year marks: the left of a first half, the right of a second. */
function filled(spots: readonly Spot[], r: number): Shape | null {
  const parts = spots.filter(({ half }) => half !== null);
  if (parts.length === 0) return null;
  const d = parts.map(({ x, y, half, nature }) => {
    const side = half === 'left' ? -r : r;
    if (nature === 'target') return `M${x},${px(y - r)}L${px(x + side)},${y}L${x},${px(y + r)}Z`;
    if (nature === 'plan')
      return `M${x},${px(y - r * 0.78)}H${px(x + side * 0.78)}V${px(y + r * 0.78)}H${x}Z`;
    return `M${x},${px(y - r)}A${px(r)},${px(r)} 0 0 ${half === 'left' ? 0 : 1} ${x},${px(y + r)}Z`;
  });
  return { kind: 'path', d: d.join(''), fill: 'ink', stroke: 'none', width: 0 };
}
