import type { BoundaryChange, PanelColumn, PanelFigure } from '@/domain/panel';
import type { UnitKind } from '@/domain/unit';
import { leapScale, leapsIn } from '../series/leaps';
import { roundingStep } from './level';

/** The year before a leap, and the year of it. */
export type PanelLeap = readonly [from: PanelFigure, to: PanelFigure];

/** The leaps of the sound figures of a city; of anything but counts and ratios there are none. */
export function panelLeaps(
  { figures, measure }: PanelColumn,
  changes: readonly BoundaryChange[],
  cityCode: string,
  kind: UnitKind,
): readonly PanelLeap[] {
  const scale = leapScale(kind);
  if (scale === null) return [];
  const chain = [...(figures.get(cityCode)?.values() ?? [])]
    .filter(({ doubtful }) => !doubtful)
    .sort((a, b) => a.year - b.year);
  const broken = new Set(changes.filter((one) => one.cityCode === cityCode).map(({ year }) => year));
  return leapsIn(chain, (figure) => ({
    year: figure.year,
    value: figure.value * scale,
    step: roundingStep(measure, figure) * scale,
    isBroken: broken.has(figure.year),
  }));
}
