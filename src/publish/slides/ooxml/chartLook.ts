import { tag } from '@/graphics/paint/svgText';
import type { ChartSeries, SeriesStyle } from '../slide';
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
