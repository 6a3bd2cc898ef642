import { maxOf } from '@/lib/extent';
import type { StripLane } from '@/query/panel/strip';
import { laneLabels } from './laneLabels';
import { dotShape, type LaneMark, ownColour } from './stripMarks';
import { offScale, type StripFrame, type StripLayer } from './stripSpec';
import { swarm } from './swarm';

const RADIUS = { named: 7.4, other: 4.6 };
/** Least half height of the block of the middle half. */
const HALF = 22;
const ROOM = { title: 22, names: 28, below: 26 };

/** The cities of a province as a swarm over their middle half and median. */
export function laneLayer(lane: StripLane, frame: StripFrame, top: number): StripLayer {
  const { spec, range, scale, narrow } = frame;
  const dots = lane.figures
    .filter(({ value }) => !offScale(range, value))
    .map((figure) => {
      const city = spec.named.find(({ code }) => code === figure.cityCode);
      return { figure, city, x: scale(figure.value), radius: city ? RADIUS.named : RADIUS.other };
    });
  const offsets = swarm(dots);
  const reach = dots.map(({ radius }, at) => Math.abs(offsets[at] ?? 0) + radius + 2);
  const half = Math.ceil(maxOf([HALF, ...reach]));
  const names = top + (narrow ? ROOM.title : 0) + ROOM.names / 2 - 1;
  const place = { top, names, half, middle: names + ROOM.names / 2 + half };
  const marks = dots.map(({ figure, city, x, radius }, at): LaneMark => {
    return { figure, city, radius, at: { x, y: place.middle + (offsets[at] ?? 0) } };
  });
  const { median, middleHalf } = lane.distribution;
  const x = (value: number) => scale(Math.min(range.max, Math.max(range.min, value)));
  const block = { top: place.middle - half, bottom: place.middle + half };
  return {
    bottom: block.bottom + ROOM.below,
    areas: middleHalf
      ? [
          {
            points: [
              { x: x(middleHalf.lower.value), y: block.top },
              { x: x(middleHalf.upper.value), y: block.top },
              { x: x(middleHalf.upper.value), y: block.bottom },
              { x: x(middleHalf.lower.value), y: block.bottom },
            ],
            tone: 'bandfill',
          },
        ]
      : [],
    rules: [
      {
        from: { x: x(median.value), y: block.top },
        to: { x: x(median.value), y: block.bottom },
        tone: 'cn',
        width: 1.6,
      },
    ],
    lines: [],
    signs: [...marks]
      .sort((a, b) => a.radius - b.radius)
      .map(({ figure, city, radius, at }) => ({
        at,
        place: { code: figure.cityCode, colour: city ? ownColour(city) : 'tick' },
        shapes: [dotShape(radius, city ? 2 : 1)],
      })),
    labels: laneLabels(lane, frame, marks, place),
    dots: marks.map(({ figure, radius, at }) => ({
      id: `${figure.cityCode} ${figure.year}`,
      code: figure.cityCode,
      year: figure.year,
      at,
      radius,
    })),
  };
}
