import type { Observation } from '@/domain/observation';
import { drawn } from '../paint/drawn';
import { shapeElement } from '../paint/elements';
import { PAGE_INK } from '../paint/ink';
import type { Shape } from '../scene/shape';
import { type MarkAxis, mark } from './markShapes';

/** Shapes as SVG elements; `ink` is the CSS colour of the place, the surface comes from the page. */
export function Shapes({ shapes, ink, surface }: { shapes: readonly Shape[]; ink: string; surface: string }) {
  const colours = { ...PAGE_INK, mark: () => ink, surface };
  return shapes.map((shape, at) => drawn(shapeElement(shape, '', colours), at));
}

interface MarkProps {
  readonly observation: Observation;
  readonly axis: MarkAxis;
  readonly colour: string;
  readonly surface?: string;
  readonly width?: number;
  readonly height?: number;
}

/** One mark as a small picture, for key, table, tooltip and panel. Its meaning stands beside it in words. */
export function Mark({
  observation,
  axis,
  colour,
  surface = 'var(--surface)',
  width = 46,
  height = 30,
}: MarkProps) {
  const lift = axis.value === 'up' ? liftOf(observation) : 0;
  const left = observation.period.kind === 'years' ? 12 : 0;
  const view = `${-width / 2 - left / 2} ${-height / 2 - lift} ${width} ${height}`;
  return (
    <svg width={width} height={height} viewBox={view} aria-hidden="true" focusable="false">
      <Shapes shapes={mark(observation, axis)} ink={colour} surface={surface} />
    </svg>
  );
}

function liftOf({ bound }: Observation): number {
  if (bound === 'exact') return 0;
  return bound === 'at_most' ? -6.5 : 6.5;
}
