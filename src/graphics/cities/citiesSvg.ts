import { SVGRenderer } from 'echarts/renderers';
import { type CitiesOption, echarts } from './echartsCanvas';
import { withPlainTexts } from './plainTexts';

echarts.use([SVGRenderer]);

/** A picture of all cities as SVG of a size in pixels, for a file. */
export function citiesSvg(
  option: CitiesOption,
  size: { readonly width: number; readonly height: number },
): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption({ ...option, animation: false });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return withPlainTexts(svg);
}
