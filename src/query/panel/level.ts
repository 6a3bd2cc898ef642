import type { PanelFigure, PanelMeasure } from '@/domain/panel';

type Printed = Pick<PanelFigure, 'value' | 'resolution'>;

/**
 * Whether two figures cannot be told apart as printed: they are equal, or less than one step of the coarser apart. One
 * whole step apart is apart: rounded to 46万 and 47万 the second is the larger.
 */
export function isLevel(a: Printed, b: Printed): boolean {
  return a.value === b.value || Math.abs(a.value - b.value) < Math.max(a.resolution, b.resolution);
}

/** Units of things that are counted one by one: printed to the last one they are not rounded. */
const COUNTED: ReadonlySet<string> = new Set(['person', 'institution']);

/** The step that a figure is rounded to, in its unit; 0: counted to the last one, not rounded. */
export function roundingStep({ unitId }: PanelMeasure, { resolution }: Printed): number {
  return resolution === 1 && COUNTED.has(unitId) ? 0 : resolution;
}
