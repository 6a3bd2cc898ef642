import type { Dataset } from '@/domain/dataset';
import { NATURES } from '@/domain/observation';
import { describeFigure } from '@/graphics/describeFigure';
import { escapeXml, tag } from '@/graphics/paint/svgText';
import { runningPlaces } from '@/narrative/altText';
import type { Figure } from '@/narrative/figure';
import { withoutGiants } from '@/query/selection/dwarfingContext';
import { select } from '@/query/selection/selection';

/**
 * What a link to the page of an indicator shows of it, in Chinese, as elements for the head of the page: its title, what
 * its figures say, and the address that it goes by.
 * @returns HTML; null where the indicator has no figures
 */
export function linkPreview(dataset: Dataset, indicatorId: string): string | null {
  const figure = trendOf(dataset, indicatorId);
  if (!figure || figure.observations.length === 0) return null;
  const { ui, terms } = figure.text.wording;
  const title = `${figure.title} · ${ui.appName}`;
  const places = runningPlaces(figure.found, figure.text).join(terms.semicolon);
  const description = `${figure.title}${terms.colon}${places}${terms.stop}${figure.sentence}`;
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    tag('meta', { [key]: name, content });
  return [
    tag('title', {}, escapeXml(title)),
    meta('name', 'description', description),
    tag('link', { rel: 'canonical', href: './' }),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:locale', 'zh_CN'),
    meta('property', 'og:site_name', ui.appName),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', 'summary'),
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
