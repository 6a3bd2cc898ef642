const OWN_PAGE = /^i\/([^/]+)\/(?:index\.html)?$/;

/**
 * The query by which the app shows what an indicator's own page shows.
 * @param top the path of the app, with a final slash
 * @returns with its question mark; null for any other address
 */
export function ownPageSearch(url: URL, top: string): string | null {
  const path = url.pathname.startsWith(top) ? url.pathname.slice(top.length) : '';
  const [, indicator] = OWN_PAGE.exec(path) ?? [];
  return indicator ? `?i=${indicator}${url.search.replace('?', '&')}` : null;
}
