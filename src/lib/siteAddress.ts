/**
 * Where the app stands, as links and citations say it, before what a view adds. A file on a disk is told by its name, as
 * its folder is its reader's own business, unless it names the site that it was made for.
 */
export function siteAddress(): string {
  const { site } = document.documentElement.dataset;
  const { protocol, pathname, href } = window.location;
  if (site) return site;
  return protocol === 'file:'
    ? decodeURIComponent(pathname.split('/').at(-1) ?? '')
    : href.replace(/[?#].*$/, '');
}

/** Whether what is handed on leads to a site: to the files beside the page, and into frames of other pages. */
export const hasSite = (): boolean => /^https?:/.test(siteAddress());
