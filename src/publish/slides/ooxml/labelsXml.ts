import { tag } from '@/graphics/paint/svgText';
import { hex } from '../seriesOf';
import type { ChartSeries, PointLabel } from '../slide';
import { chartText, ONE_LINE, WORDS } from './chartLook';

/** The labels of a series; other points have none. */
export function labelsXml(
  series: ChartSeries,
  aside: number,
  placeOf: (label: PointLabel) => string,
): string {
  const own = series.labels.map((label) => labelXml(label, series, placeOf(label), aside));
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
  place: string,
  aside: number,
): string {
  const moved = named && place === 'r' && Math.abs(aside) > 0.001;
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
    chartText(
      named ? WORDS.name : WORDS.value,
      place === 'outEnd' ? hex('ink1') : series.ink,
      named,
      ONE_LINE,
    ),
    tag('c:dLblPos', { val: place }),
    shown(true, named),
    ...(named ? ['<c:separator> </c:separator>'] : []),
  );
}

const shown = (value: boolean, name: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="0"/><c:showSerName val="${Number(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
