/** A page that is drawn ahead: what stands in it, and what the head of its file says besides that of every page. */
export interface DrawnPage {
  readonly markup: string;
  /** Style rules that the markup needs. */
  readonly styles: string;
  /** Names of style sheets of the page, from the top of the app. */
  readonly sheets: readonly string[];
}

/** What the file of a page has of its own where it is not the opening one. */
export interface PageOfItsOwn {
  /** What the address of its view says, without a question mark. */
  readonly search: string;
  readonly head: string;
  /** The way from its folder to the top of the app. */
  readonly top: string;
}

const ROOT = '<div id="root"></div>';

/**
 * What stands before a page drawn ahead and after it. Where the address asks for another page, a browser would build this
 * one for nothing, and start no script of the app before it has: there it is written off as a comment, which ends with
 * the empty one behind it.
 */
const UNLESS_ELSEWHERE =
  "<script>'elsewhere' in document.documentElement.dataset&&document.write('<!-'+'-')</script>";
const END_OF_COMMENT = '<!-- -->';

/**
 * Puts a drawn page into the HTML that every page of the app has in common.
 * @throws Error where that HTML lacks a place for a part of it
 */
export function inShell(shell: string, { markup, styles, sheets }: DrawnPage, own?: PageOfItsOwn): string {
  const links = sheets.map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`).join('');
  if (markup.includes('-->'))
    throw new Error('A page drawn ahead holds a comment, which would end it too soon');
  const drawn = `${UNLESS_ELSEWHERE}<div data-prerendered>${markup}</div>${END_OF_COMMENT}`;
  const page = [
    [ROOT, ROOT.replace('><', `>${drawn}<`)],
    ['</head>', `${links}<style data-ahead>${styles}</style></head>`],
  ].reduce(replaceOnce, encodingFirst(shell));
  return own ? ofItsOwn(page, own) : page;
}

function ofItsOwn(page: string, { search, head, top }: PageOfItsOwn): string {
  const bare = page.replace(/<title>.*?<\/title>\s*/s, '').replace(/<meta name="description".*?>\s*/s, '');
  return [
    ['<html ', `<html data-opens="${search.replaceAll('&', '&amp;')}" `],
    ['</head>', `${head}</head>`],
  ]
    .reduce(replaceOnce, bare)
    .replaceAll('"./', `"${top}`)
    .replaceAll('href="?', `href="${top}?`);
}

const ENCODING = '<meta charset="utf-8" />';

/**
 * A page whose encoding nobody mistakes: a disk says none, a host may say a wrong one, and a browser looks for the
 * page's own in its first kilobyte. The mark at the beginning goes before what a host says.
 */
const encodingFirst = (shell: string): string =>
  `\uFEFF${[
    [ENCODING, ''],
    ['<head>', `<head>${ENCODING}`],
  ].reduce(replaceOnce, shell)}`;

function replaceOnce(text: string, [wanted = '', instead = '']: readonly string[]): string {
  const at = text.indexOf(wanted);
  if (at < 0) throw new Error(`index.html has no ${wanted}: a page drawn ahead has no place in it`);
  return text.slice(0, at) + instead + text.slice(at + wanted.length);
}
