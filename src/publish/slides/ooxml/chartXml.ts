import { escapeXml, tag } from '@/graphics/paint/svgText';
import { columnLetters } from '../../files/xlsx/sheetXml';
import { HEAD, NAMES } from '../../ooxml/xml';
import type { Room } from '../room';
import { hex } from '../seriesOf';
import type { ChartBody, ChartSeries } from '../slide';
import { chartText, dotsXml, lineXml, markXml, ONE_LINE, pale, WORDS } from './chartLook';
import { labelPlaces } from './labelPlaces';
import { labelsXml } from './labelsXml';
import { plotOf } from './plot';
import { outline, solid } from './xml';

const AXES = { category: 111111111, value: 222222222 };

/** A chart as PowerPoint keeps it, with the cells of its workbook that its figures stand in. */
export function chartXml(body: ChartBody, room: Room): string {
  const plot = plotOf(body, room);
  const places = labelPlaces(body, plot, room);
  const series = body.series.map((one, at) =>
    seriesXml(
      body,
      one,
      at,
      labelsXml(one, plot.aside.get(one) ?? 0, (label) => places.get(label) ?? 'outEnd'),
    ),
  );
  const axes = tag('c:axId', { val: AXES.category }) + tag('c:axId', { val: AXES.value });
  const drawn =
    body.kind === 'line'
      ? tag(
          'c:lineChart',
          {},
          '<c:grouping val="standard"/><c:varyColors val="0"/>',
          ...series,
          '<c:marker val="1"/>',
          axes,
        )
      : tag(
          'c:barChart',
          {},
          '<c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
          ...series,
          `<c:gapWidth val="${body.series.length > 1 ? 40 : 45}"/><c:overlap val="0"/>`,
          axes,
        );
  const sized = (name: string, value: number) => tag(`c:${name}`, { val: Number(value.toFixed(4)) });
  const layout = tag(
    'c:layout',
    {},
    tag(
      'c:manualLayout',
      {},
      '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
      sized('x', plot.left),
      sized('y', plot.top),
      sized('w', plot.width),
      sized('h', plot.height),
    ),
  );
  return (
    HEAD +
    tag(
      'c:chartSpace',
      { 'xmlns:c': NAMES.c, 'xmlns:a': NAMES.a, 'xmlns:r': NAMES.r },
      '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
      tag(
        'c:chart',
        {},
        '<c:autoTitleDeleted val="1"/>',
        tag('c:plotArea', {}, layout, drawn, categoryAxis(body), valueAxis(body)),
        plot.legend ? legendXml(body) : '',
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>',
      ),
      '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
      chartText(WORDS.axis, hex('ink2')),
      '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
    )
  );
}

function seriesXml({ kind, categories }: ChartBody, one: ChartSeries, at: number, labels: string): string {
  const column = columnLetters(at + 1);
  const last = categories.length + 1;
  const numbers = one.values.flatMap((value, point) =>
    value === null ? [] : [tag('c:pt', { idx: point }, tag('c:v', {}, String(value)))],
  );
  const look =
    kind === 'line'
      ? tag('c:spPr', {}, lineXml(one)) + markXml(one) + dotsXml(one)
      : tag('c:spPr', {}, barFill(one, one.colour)) +
        '<c:invertIfNegative val="0"/>' +
        (one.colours ?? [])
          .map((colour, point) =>
            one.values[point] === null
              ? ''
              : `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${barFill(one, colour)}</c:spPr></c:dPt>`,
          )
          .join('');
  return tag(
    'c:ser',
    {},
    tag('c:idx', { val: at }),
    tag('c:order', { val: at }),
    tag('c:tx', {}, strings(`Sheet1!$${column}$1`, [one.name])),
    look,
    labels,
    tag('c:cat', {}, strings(`Sheet1!$A$2:$A$${last}`, categories)),
    tag(
      'c:val',
      {},
      tag(
        'c:numRef',
        {},
        tag('c:f', {}, `Sheet1!$${column}$2:$${column}$${last}`),
        tag(
          'c:numCache',
          {},
          '<c:formatCode>General</c:formatCode>',
          tag('c:ptCount', { val: one.values.length }),
          ...numbers,
        ),
      ),
    ),
    ...(kind === 'line' ? ['<c:smooth val="0"/>'] : []),
  );
}

/** Bars of results are full, those of aims, plans and whatever stands beside hollow. */
const barFill = ({ style }: ChartSeries, colour: string): string =>
  style === 'line' ? solid(colour) + outline(null) : solid(pale(colour)) + outline(colour, 1.5);

const strings = (cells: string, texts: readonly string[]): string =>
  tag(
    'c:strRef',
    {},
    tag('c:f', {}, cells),
    tag(
      'c:strCache',
      {},
      tag('c:ptCount', { val: texts.length }),
      ...texts.map((text, at) => tag('c:pt', { idx: at }, tag('c:v', {}, escapeXml(text)))),
    ),
  );

/** Words of years stand so far apart that they need not turn. */
const MOST_YEARS = 13;

/** Words of an axis are smaller where there are many, for programs that leave none out. */
const axisWords = (kind: ChartBody['kind'], count: number): number => {
  if (kind === 'bar') return count > 14 ? 9 : 12;
  return count > 32 ? 7 : count > 20 ? 9 : WORDS.axis;
};

function categoryAxis({ kind, categories }: ChartBody): string {
  const every = kind === 'line' ? Math.ceil(categories.length / MOST_YEARS) : 1;
  return tag(
    'c:catAx',
    {},
    tag('c:axId', { val: AXES.category }),
    tag('c:scaling', {}, tag('c:orientation', { val: kind === 'line' ? 'minMax' : 'maxMin' })),
    '<c:delete val="0"/>',
    tag('c:axPos', { val: kind === 'line' ? 'b' : 'l' }),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    tag('c:spPr', {}, outline(hex('tick'), 1)),
    chartText(axisWords(kind, categories.length), hex('ink1'), false, ONE_LINE),
    tag('c:crossAx', { val: AXES.value }),
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
    ...(every > 1 ? [`<c:tickLblSkip val="${every}"/>`] : kind === 'bar' ? ['<c:tickLblSkip val="1"/>'] : []),
    '<c:noMultiLvlLbl val="1"/>',
  );
}

function valueAxis({ kind, axis }: ChartBody): string {
  return tag(
    'c:valAx',
    {},
    tag('c:axId', { val: AXES.value }),
    tag(
      'c:scaling',
      {},
      '<c:orientation val="minMax"/>',
      tag('c:max', { val: axis.max }),
      tag('c:min', { val: axis.min }),
    ),
    '<c:delete val="0"/>',
    tag('c:axPos', { val: kind === 'line' ? 'l' : 'b' }),
    tag('c:majorGridlines', {}, tag('c:spPr', {}, outline(hex('grid'), 0.75))),
    tag('c:numFmt', { formatCode: axis.code, sourceLinked: 0 }),
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${kind === 'line' ? 'nextTo' : 'high'}"/>`,
    tag('c:spPr', {}, outline(null)),
    chartText(WORDS.axis, hex('ink3')),
    tag('c:crossAx', { val: AXES.category }),
    `<c:crosses val="${kind === 'line' ? 'min' : 'autoZero'}"/><c:crossBetween val="between"/>`,
    tag('c:majorUnit', { val: axis.step }),
  );
}

/** What has no name beside it. */
function legendXml({ kind, series }: ChartBody): string {
  const hidden = series.flatMap(({ labels }, at) =>
    kind === 'line' && labels.some(({ named }) => named)
      ? [`<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`]
      : [],
  );
  return tag(
    'c:legend',
    {},
    '<c:legendPos val="b"/>',
    ...hidden,
    '<c:overlay val="0"/>',
    chartText(WORDS.axis, hex('ink2')),
  );
}
