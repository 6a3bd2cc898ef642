import type { Picture } from '../../document/document';

/** Points of paper as pixels of a page: words of pictures, 8.3 points high on paper, are 13 pixels high. */
const TIMES = 13 / 8.3;

/**
 * A picture as part of a page: as wide as its place lets it be, its ids unlike those of all other pictures. It says what
 * it shows by its label; a title inside would be a tip over the whole of it.
 * @param mark what its ids begin with
 */
export function inlineSvg({ svg, width, height, points }: Picture, mark: string): string {
  const shown = Math.round(points * TIMES);
  const opened = svg.replace(/^<svg\b[^>]*>/, (tag) =>
    tag
      .replace(/ (?:xmlns|width|height|xml:lang)="[^"]*"/g, '')
      .replace(/^<svg/, `<svg width="${shown}" height="${Math.round((shown * height) / width)}"`),
  );
  const bare = opened.replace(/^(<svg\b[^>]*>)<title>[^<]*<\/title><desc>[^<]*<\/desc>/, '$1');
  return withOwnIds(withoutStyles(bare), mark);
}

/** What reacts to a pointer in the page is still in a file. */
const withoutStyles = (svg: string): string =>
  svg.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '').replace(/ class="[^"]*"/g, '');

/** Every id and what leads to it, with a mark before it; ids that nothing leads to go. */
function withOwnIds(svg: string, mark: string): string {
  const used = new Set(
    [...svg.matchAll(/url\(#([^)]+)\)|\s(?:xlink:)?href="#([^"]+)"/g)].map(([, one, other]) => one ?? other),
  );
  return svg
    .replace(/ id="([^"]*)"/g, (_, id: string) => (used.has(id) ? ` id="${mark}-${id}"` : ''))
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${mark}-${id})`)
    .replace(
      /(\s(?:xlink:)?href=")#([^"]+)"/g,
      (_, before: string, id: string) => `${before}#${mark}-${id}"`,
    );
}
