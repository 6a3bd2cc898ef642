import type { Dataset } from '@/domain/dataset';
import { NATURES } from '@/domain/observation';
import { describeFigure } from '@/graphics/describeFigure';
import { paletteOf } from '@/graphics/paint/palette';
import { escapeXml, tag } from '@/graphics/paint/svgText';
import { runningPlaces } from '@/narrative/altText';
import type { Figure } from '@/narrative/figure';
import { withoutGiants } from '@/query/selection/dwarfingContext';
import { select } from '@/query/selection/selection';
import { chartPiece } from './chartPiece';

const SIZE = { width: 760, height: 380 };

const STYLES =
  'body{max-width:760px;margin:24px auto;padding:0 16px;font:15px/1.7 system-ui,sans-serif;color:#1c1c1c;background:#fff}' +
  'h1{font-size:24px;line-height:1.4}svg{max-width:100%;height:auto}footer{font-size:13px;color:#555}';

/**
 * A small page of an indicator in Chinese: what a link to it shows of itself, its trend, its words and sources, and the
 * way into the app, which opens by itself.
 * @param address of the indicator in the app, from the page
 * @param opener address of the script that opens the app, from the page
 * @returns HTML; null where the indicator has no figures
 */
export function indicatorPage(
  dataset: Dataset,
  indicatorId: string,
  address: string,
  opener: string,
): string | null {
  const figure = trendOf(dataset, indicatorId);
  if (!figure || figure.observations.length === 0) return null;
  const { ui, terms } = figure.text.wording;
  const title = `${figure.title} · ${ui.appName}`;
  const places = runningPlaces(figure.found, figure.text).join(terms.semicolon);
  const description = `${figure.title}${terms.colon}${places}${terms.stop}${figure.sentence}`;
  const palette = paletteOf('light');
  const { svg, height } = chartPiece(figure, palette, SIZE.width, SIZE.height);
  const picture = tag(
    'svg',
    { ...SIZE, height, viewBox: `0 0 ${SIZE.width} ${height}`, role: 'img', 'aria-label': figure.alt },
    svg,
  );
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    tag('meta', { [key]: name, content });
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"/>',
    meta('name', 'viewport', 'width=device-width, initial-scale=1'),
    tag('title', {}, escapeXml(title)),
    meta('name', 'description', description),
    tag('link', { rel: 'canonical', href: './' }),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:locale', 'zh_CN'),
    meta('property', 'og:site_name', ui.appName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', 'summary'),
    tag('link', { rel: 'icon', href: '../../favicon.svg', type: 'image/svg+xml' }),
    tag('style', {}, STYLES),
    `<noscript>${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${address}` })}</noscript>`,
    tag('script', { src: opener, defer: '' }, ''),
    '</head><body>',
    tag('h1', {}, escapeXml(figure.title)),
    ...[figure.subtitle, figure.sentence, ...figure.notes]
      .filter(Boolean)
      .map((text) => tag('p', {}, escapeXml(text))),
    picture,
    tag('p', {}, tag('a', { href: address }, escapeXml(ui.fullView))),
    tag('footer', {}, escapeXml(ui.sources + terms.colon + figure.source)),
    '</body></html>\n',
  ].join('');
}

function trendOf(dataset: Dataset, indicatorId: string): Figure | null {
  const placeCodes = dataset.places.map(({ code }) => code);
  const found = select(dataset, {
    indicatorId,
    placeCodes,
    natures: NATURES,
    fromYear: null,
    toYear: null,
    withFamily: false,
  });
  if (!found) return null;
  const { selection, tooLarge } = withoutGiants(found);
  const origin = { removals: [], derived: null, found, tooLarge };
  return describeFigure(dataset, selection, { kind: 'trend' }, 'zh', origin);
}
