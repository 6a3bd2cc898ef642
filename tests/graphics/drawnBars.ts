import { isDoubtful, type Observation } from '@/domain/observation';
import { shareOfYear } from '@/domain/timePeriod';
import type { Scene } from '@/graphics/scene/scene';
import type { Shape } from '@/graphics/scene/shape';
import type { Figure } from '@/narrative/figure';

/** What a reader sees of a bar, read off its shapes alone. */
export interface BarLook {
  readonly fill: 'solid' | 'hatched' | 'empty';
  /** Filled share of the thickness, in hundredths; 0 where nothing is filled. */
  readonly filled: number;
  /** Whether its end is open, with an arrow. */
  readonly open: boolean;
}

/** Each bar of a picture of places side by side; none in a trend. */
export function drawnBars(figure: Figure, { bars }: Scene): ReadonlyMap<Observation, BarLook> {
  const mains = figure.comparison?.rows.flatMap(({ main }) => (main ? [main] : [])) ?? [];
  return new Map(
    mains.flatMap((main, at) => {
      const bar = bars[at];
      return bar ? [[main, lookOf(bar.shapes)] as const] : [];
    }),
  );
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

function lookOf(shapes: readonly Shape[]): BarLook {
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
