import { spread } from '@/graphics/label/spread';
import { tag } from '@/graphics/paint/svgText';
import { textWidth } from '@/lib/textWidth';
import type { Room } from '../room';
import { hex } from '../seriesOf';
import type { ChartBody, ChartSeries, PointLabel, SeriesStyle } from '../slide';
import { outline, solid } from './xml';

/** Sizes of the words of a chart, in points. */
export const WORDS = { axis: 11, name: 13, value: 11 };

/** How words of a chart are set. */
export const chartText = (size: number, colour: string, bold = false, box = ''): string =>
  `<c:txPr><a:bodyPr${box}/><a:lstStyle/><a:p><a:pPr>${tag(
    'a:defRPr',
    { sz: size * 100, b: bold ? 1 : 0 },
    solid(colour),
    '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>',
  )}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

/** Words that stand in one line, upright. */
export const ONE_LINE = ' rot="0" vert="horz" wrap="none"';

/** Marks that no line joins, by what they are: pale in an outline, since not every program draws hollow ones. */
const MARKS: Readonly<Partial<Record<SeriesStyle, { symbol: string; size: number }>>> = {
  target: { symbol: 'diamond', size: 10 },
  plan: { symbol: 'square', size: 8 },
  doubtful: { symbol: 'x', size: 7 },
  part: { symbol: 'triangle', size: 8 },
  other: { symbol: 'circle', size: 8 },
};

/** A colour with much white in it. */
export const pale = (colour: string): string =>
  [0, 2, 4]
    .map((at) => Math.round(255 - (255 - Number.parseInt(colour.slice(at, at + 2), 16)) * 0.35))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/** Whether a series is marks alone. */
export const isMarks = ({ style }: ChartSeries): boolean => MARKS[style] !== undefined;

/** The mark of a point of a series; its place in a line is none. */
export function markXml({ style, colour }: ChartSeries): string {
  const mark = MARKS[style];
  if (!mark) return '<c:marker><c:symbol val="none"/></c:marker>';
  return symbolXml(mark.symbol, mark.size, colour, pale(colour));
}

const symbolXml = (symbol: string, size: number, colour: string, fill = colour): string =>
  tag(
    'c:marker',
    {},
    tag('c:symbol', { val: symbol }),
    tag('c:size', { val: size }),
    tag('c:spPr', {}, solid(fill), outline(colour, 1.5)),
  );

/** The points of a line that bear a dot: those that no line reaches, and those with a label. */
export function dotsXml(series: ChartSeries): string {
  if (isMarks(series) || series.style === 'level') return '';
  const { values, labels, colour } = series;
  const labelled = new Set(labels.map(({ at }) => at));
  const isHeld = (at: number) => values[at] !== null && values[at] !== undefined;
  return values
    .map((_, at) => {
      const alone = isHeld(at) && !isHeld(at - 1) && !isHeld(at + 1);
      if (!isHeld(at) || (!alone && !labelled.has(at))) return '';
      return tag(
        'c:dPt',
        {},
        tag('c:idx', { val: at }),
        symbolXml('circle', 6, colour),
        '<c:bubble3D val="0"/>',
        tag('c:spPr', {}, lineXml(series)),
      );
    })
    .join('');
}

/** The line of a series. */
export function lineXml({ style, colour }: ChartSeries): string {
  if (MARKS[style]) return outline(null);
  if (style === 'level') return outline(colour, 1, 'dash');
  return style === 'dashed' ? outline(colour, 1.75, 'sysDash') : outline(colour, 2.5);
}

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
  const levelOf = (one: ChartSeries) => {
    const value = one.values[one.labels.find((label) => label.named)?.at ?? 0] ?? axis.min;
    return top + height * (1 - (value - axis.min) / (axis.max - axis.min || 1));
  };
  const ordered = [...named].sort((a, b) => levelOf(a) - levelOf(b));
  const moved = spread(ordered.map(levelOf), 6, room.height - bottom, APART);
  return {
    left: left / room.width,
    top: top / room.height,
    width: (room.width - left - right) / room.width,
    height: height / room.height,
    legend,
    aside: new Map(ordered.map((one, at) => [one, ((moved[at] ?? 0) - levelOf(one)) / room.height])),
  };
}

/** The labels of a series; other points have none. */
export function labelsXml(series: ChartSeries, kind: ChartBody['kind'], aside: number): string {
  const own = series.labels.map((label) => labelXml(label, series, kind, aside));
  return tag(
    'c:dLbls',
    {},
    ...own,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    shown(false, false),
  );
}

function labelXml(
  { at, code, named }: PointLabel,
  series: ChartSeries,
  kind: ChartBody['kind'],
  aside: number,
): string {
  const moved = named && Math.abs(aside) > 0.001;
  const place = kind === 'bar' ? 'outEnd' : named ? 'r' : 't';
  return tag(
    'c:dLbl',
    {},
    tag('c:idx', { val: at }),
    ...(moved
      ? [
          tag(
            'c:layout',
            {},
            tag('c:manualLayout', {}, tag('c:x', { val: 0 }), tag('c:y', { val: Number(aside.toFixed(4)) })),
          ),
        ]
      : []),
    tag('c:numFmt', { formatCode: code, sourceLinked: 0 }),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    chartText(named ? WORDS.name : WORDS.value, kind === 'bar' ? hex('ink1') : series.ink, named, ONE_LINE),
    tag('c:dLblPos', { val: place }),
    shown(true, named),
    ...(named ? ['<c:separator> </c:separator>'] : []),
  );
}

const shown = (value: boolean, name: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/><c:showSerName val="${Number(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
