import { maxOf, minOf } from '@/lib/extent';
import type { YearExtent } from '@/query/selection/selection';
import { linearScale } from '../scale/linearScale';
import { type Owner, type Scene, type SceneSign, sceneOf } from '../scene/scene';

/** The figures of a city over years, in runs that a line joins. */
export interface CityLine {
  readonly place: Owner;
  readonly runs: readonly (readonly { readonly year: number; readonly value: number }[])[];
  /** Set apart by dashes from a line of the same colour. */
  readonly dashed: boolean;
}

/** A scale that several pictures share. */
export interface CityScale {
  readonly range: readonly [number, number];
  /** Where a dashed line runs that figures are set against; null: nowhere. */
  readonly level: number | null;
}

const EDGE = 6;

/**
 * A small line, or two on one scale: from the lowest to the highest of them, a dot at the last year.
 * @param scale what other pictures are drawn to as well
 * @returns null where no line has two figures
 */
export function cityLineScene(
  lines: readonly CityLine[],
  years: YearExtent,
  size: Pick<Scene, 'width' | 'height'>,
  scale?: CityScale,
): Scene | null {
  const figures = lines.flatMap(({ runs }) => runs.flat());
  if (lines.every(({ runs }) => runs.flat().length < 2)) return null;
  const values = figures.map(({ value }) => value);
  const plot = { left: EDGE, top: EDGE, right: size.width - EDGE, bottom: size.height - EDGE };
  const x = linearScale([years.from, years.to], [plot.left, plot.right]);
  const y = linearScale(scale?.range ?? [minOf(values), maxOf(values)], [plot.bottom, plot.top]);
  const level = scale && scale.level !== null ? y(scale.level) : null;
  const points = ({ runs }: CityLine) =>
    runs.map((run) => run.map(({ year, value }) => ({ x: x(year), y: y(value) })));
  return sceneOf(
    { ...size, plot },
    {
      rules:
        level === null
          ? []
          : [
              {
                from: { x: 0, y: level },
                to: { x: size.width, y: level },
                tone: 'ghost',
                width: 1,
                dash: [2, 3],
              },
            ],
      lines: lines.map((one) => ({
        id: one.place.code,
        place: one.place,
        width: 2.25,
        dashed: one.dashed,
        runs: points(one).filter((run) => run.length > 1),
      })),
      signs: lines.flatMap((one) => {
        const runs = points(one);
        const last = runs.at(-1)?.at(-1);
        const lone = runs.filter((run) => run.length === 1).flat();
        return [
          ...lone.filter((at) => at !== last).map((at) => dotSign(at, one.place, 1.6, false)),
          ...(last ? [dotSign(last, one.place, 4.2, one.dashed)] : []),
        ];
      }),
    },
  );
}

/** A dot in the colour of a place; hollow where another of that colour is solid. */
export const dotSign = (at: SceneSign['at'], place: Owner, r: number, hollow: boolean): SceneSign => ({
  at,
  place,
  shapes: hollow
    ? [{ kind: 'circle', r: r - 0.6, fill: 'surface', stroke: 'ink', width: 1.8 }]
    : [{ kind: 'circle', r, fill: 'ink', stroke: 'surface', width: r > 3 ? 1.6 : 0 }],
});
