import { linearScale } from '@/graphics/scale/linearScale';
import { type Box, grown, overlap, type Point } from '@/graphics/scene/box';
import { textWidth } from '@/lib/textWidth';
import type { Room } from '../room';
import type { ChartBody, ChartSeries, PointLabel } from '../slide';
import type { Plot } from './plot';

export type LabelPlace = 'r' | 't' | 'b' | 'l';

const HEIGHT = 18;
const OFF = 7;
/** Room that a number takes, in points; its digits are not known before PowerPoint prints them. */
const NUMBER = 40;

/**
 * Where the labels of a line chart stand so that they do not cover each other: names of lines at the right of their last
 * point, other numbers over it, under it, or beside it, wherever room is first found.
 */
export function labelPlaces(
  { kind, series, categories, axis }: ChartBody,
  plot: Plot,
  room: Room,
): ReadonlyMap<PointLabel, LabelPlace> {
  const places = new Map<PointLabel, LabelPlace>();
  if (kind === 'bar') return places;
  const slot = (plot.width * room.width) / categories.length;
  const taken: Box[] = [];
  const all = series.flatMap((one) => one.labels.map((label) => ({ one, label })));
  const ordered = [...all.filter(({ label }) => label.named), ...all.filter(({ label }) => !label.named)];
  const level = linearScale(
    [axis.min, axis.max],
    [(plot.top + plot.height) * room.height, plot.top * room.height],
  );
  const at = (one: ChartSeries, point: number) => ({
    x: plot.left * room.width + (point + 0.5) * slot,
    y: level(one.values[point] ?? axis.min),
  });
  for (const one of series)
    for (const [point, value] of one.values.entries()) if (value !== null) taken.push(around(at(one, point)));
  for (const { one, label } of ordered) {
    const words = (/^"([^"]*)"/.exec(label.code)?.[1] ?? '') + (label.named ? one.name : '');
    const width = textWidth(words, 12, label.named) + NUMBER;
    const point = at(one, label.at);
    const lifted = { x: point.x, y: point.y + (label.named ? (plot.aside.get(one) ?? 0) * room.height : 0) };
    const isLast = label.at === categories.length - 1;
    const wished: readonly LabelPlace[] = label.named
      ? isLast
        ? ['r']
        : ['r', 't', 'b', 'l']
      : ['t', 'b', 'r', 'l'];
    const found = wished.find((place) => {
      const box = boxOf(place, lifted, width);
      return taken.every((other) => !overlap(box, other));
    });
    const place = found ?? wished[0] ?? 't';
    places.set(label, place);
    taken.push(boxOf(place, lifted, width));
  }
  return places;
}

const around = ({ x, y }: Point): Box => grown({ left: x, right: x, top: y, bottom: y }, 4, 4);

function boxOf(place: LabelPlace, { x, y }: Point, width: number): Box {
  const middle = { left: x - width / 2, right: x + width / 2, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
  if (place === 't') return { ...middle, top: y - OFF - HEIGHT, bottom: y - OFF };
  if (place === 'b') return { ...middle, top: y + OFF, bottom: y + OFF + HEIGHT };
  return place === 'r'
    ? { ...middle, left: x + OFF, right: x + OFF + width }
    : { ...middle, left: x - OFF - width, right: x - OFF };
}
