import { spread } from '@/graphics/label/spread';
import { linearScale } from '@/graphics/scale/linearScale';
import { textWidth } from '@/lib/textWidth';
import type { Room } from '../room';
import type { ChartBody, ChartSeries } from '../slide';
import { WORDS } from './chartLook';

/** The plot of a chart as parts of it, and by how much names at the right edge step aside for each other. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend: boolean;
  /** Parts of the height of the chart, by series. */
  readonly aside: ReadonlyMap<ChartSeries, number>;
}

const APART = 17;
const LEGEND = { row: 20, entry: 44 };

/** Where the plot of a chart stands in a room. */
export function plotOf({ kind, series, categories, axis }: ChartBody, room: Room): Plot {
  const named = series.filter(({ labels }) => labels.some((label) => label.named));
  const others = series.filter((one) => !named.includes(one));
  const legend = kind === 'line' ? others.length > 0 : series.length > 1;
  const told = (kind === 'line' ? others : series).map(
    ({ name }) => textWidth(name, WORDS.axis) + LEGEND.entry,
  );
  const rows = Math.ceil(told.reduce((sum, width) => sum + width, 0) / (room.width * 0.92));
  const foot = legend ? Math.min(5, rows) * LEGEND.row + 6 : 0;
  const names = named.map(({ name }) => textWidth(name, WORDS.name, true) + 60);
  const left = kind === 'line' ? 52 : 8 + Math.max(40, ...categories.map((one) => textWidth(one, 12)));
  const right = kind === 'line' ? Math.min(240, Math.max(24, ...names)) : 70;
  const [top, bottom] = [12, 26 + foot];
  const height = room.height - top - bottom;
  const y = linearScale([axis.min, axis.max], [top + height, top]);
  const levelOf = (one: ChartSeries) =>
    y(one.values[one.labels.find((label) => label.named)?.at ?? 0] ?? axis.min);
  const moved = spread(named.map(levelOf), 6, room.height - bottom, APART);
  return {
    left: left / room.width,
    top: top / room.height,
    width: (room.width - left - right) / room.width,
    height: height / room.height,
    legend,
    aside: new Map(named.map((one, at) => [one, ((moved[at] ?? 0) - levelOf(one)) / room.height])),
  };
}
