import { echarts } from './echarts';
import type { ChartOption } from './sceneOption';

/**
 * Draws an option off-screen, without a page.
 * @returns the SVG as text, with ids counted from zero so that the same option gives the same text
 */
export function renderSvg(option: ChartOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  const ids = new Map<string, string>();
  return svg.replace(/zr\d+-[\w-]+/g, (id) => {
    const known = ids.get(id) ?? `z${ids.size}`;
    ids.set(id, known);
    return known;
  });
}
