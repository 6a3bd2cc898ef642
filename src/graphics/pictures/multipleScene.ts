import { yearOf } from '@/domain/observation';
import { maxOf } from '@/lib/extent';
import { formatNumber } from '@/lib/numberFormat';
import { textWidth } from '@/lib/textWidth';
import { type ChartText, placeName, valueText } from '@/narrative/chartText';
import type { Multiple } from '@/query/compare/multiples';
import { type Series, seriesChain } from '@/query/series/series';
import { LABEL_SIZE } from '../label/labelText';
import { UPWARDS } from '../time/timeLayout';
import { type TimePicture, timePicture } from '../time/timeScene';
import { multipleLook } from '../time/timeSpec';
import type { MultipleScale, Naming } from './multipleFigure';

/** Room at the right for half a year's name; more where last values stand there. */
const LEAST_ROOM = 17;
/** Share of the width that names and values at the right may take. */
const END_SHARE = 0.38;
const PAD = 12;

/** A small trend: two or three gridlines, first and last year, last values, the other places faint behind. */
export function multipleScene(
  { selection, backdrop }: Multiple,
  scale: MultipleScale,
  text: ChartText,
  size: { readonly width: number; readonly height: number },
  naming: Naming,
): Pick<TimePicture, 'scene' | 'unwritten'> {
  const { years, values, shared } = scale;
  const arrows = shared || selection.observations.some(({ bound }) => UPWARDS.includes(bound));
  const room = roomAtRight(selection.series, scale, text, size.width, naming);
  const look = multipleLook(naming, arrows, room);
  return timePicture({ selection, text, size, look, years, values, shared, backdrop });
}

/**
 * What last values need beyond the plot where they stand near its right edge: names too, if that leaves a picture.
 * Pictures of places get the same room, so that their years stand under one another.
 */
function roomAtRight(
  series: readonly Series[],
  { years, values }: MultipleScale,
  text: ChartText,
  width: number,
  naming: Naming,
): number {
  if (naming === 'inTitle')
    return Math.ceil(textWidth(formatNumber(values.high, text.display), LABEL_SIZE, true)) + 22;
  const edge = years.to - Math.max(1, (years.to - years.from) * 0.2);
  const widths = series.flatMap((one) => {
    const last = seriesChain(one).at(-1) ?? one.observations.at(-1);
    if (!last || yearOf(last) < edge) return [];
    const value = valueText(last, text);
    const name = placeName(one.place.code, text);
    return [
      { full: textWidth(`${name} ${value}`, LABEL_SIZE, true), short: textWidth(value, LABEL_SIZE, true) },
    ];
  });
  const most = width * END_SHARE;
  const full = maxOf([0, ...widths.map((one) => one.full)]);
  const wanted = full + PAD <= most ? full : maxOf([0, ...widths.map((one) => one.short)]);
  return Math.max(LEAST_ROOM, Math.min(Math.ceil(wanted) + PAD, most));
}
