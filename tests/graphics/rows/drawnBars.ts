import { isDoubtful, type Observation } from '@/domain/observation';
import { shareOfYear } from '@/domain/timePeriod';
import type { Shape } from '@/graphics/scene/shape';

/** What a reader sees of a bar, read off its shapes alone. */
export interface BarLook {
  readonly fill: 'solid' | 'hatched' | 'empty';
  /** Filled share of the thickness, in hundredths; 0 where nothing is filled. */
  readonly filled: number;
  /** Whether its end is open, with an arrow. */
  readonly open: boolean;
}

/** How a bar must look for what its figure is. */
export function expectedBar(observation: Observation): BarLook {
  const { nature, bound, period } = observation;
  const sound = nature === 'actual' && !isDoubtful(observation);
  const share = period.kind === 'years' ? 1 : shareOfYear(period);
  return {
    fill: sound ? 'solid' : nature === 'plan' ? 'hatched' : 'empty',
    filled: sound ? Math.round(share * 100) : 0,
    open: bound === 'at_least' || bound === 'more_than',
  };
}

/** What a reader sees of the shapes of a bar. */
export function lookOf(shapes: readonly Shape[]): BarLook {
  const paths = shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : []));
  const solid = paths.find(({ fill }) => fill === 'ink');
  const outline = paths.find(({ fill, d }) => fill === 'none' && d.includes('H') && d.includes('V'));
  const hatched = paths.some(({ d, stroke }) => stroke === 'ink' && (d.match(/M/g)?.length ?? 0) > 3);
  const thickness = outline ? heightOf(outline.d) + outline.width : 0;
  return {
    fill: solid ? 'solid' : hatched ? 'hatched' : 'empty',
    filled: solid && thickness > 0 ? Math.round((heightOf(solid.d) / thickness) * 100) : 0,
    open: outline ? !outline.d.endsWith('Z') : false,
  };
}

function heightOf(d: string): number {
  const rows = [...d.matchAll(/(?:M[-\d.]+,|V)(-?[\d.]+)/g)].map(([, y]) => Number(y));
  return Math.max(...rows) - Math.min(...rows);
}
