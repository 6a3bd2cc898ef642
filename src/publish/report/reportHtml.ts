import { escapeXml, tag } from '@/graphics/paint/svgText';
import { REPORT_FILE_WORDS } from '@/wording/controls/reportFileWords';
import type { Wording } from '@/wording/wording';
import type { Reader } from '../taken';
import { blocksHtml, CONTENTS, type Entry } from './html/blocksHtml';
import { reportStyles } from './html/reportStyles';
import type { ReportContent } from './reportContent';
import { reportDocument } from './reportDocument';

/** Nothing is fetched and nothing runs, whatever a text or a picture says. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** Headings up to which a page needs no table of contents. */
const FEW = 3;

/**
 * A report as one page of HTML that stands alone: no script, nothing to fetch, pictures in it, fit for a phone and A4.
 * @param onProgress told how many parts are done, of how many
 */
export async function reportHtml(
  content: ReportContent,
  reader: Reader,
  onProgress?: (done: number, of: number) => void,
): Promise<string> {
  const { wording } = reader;
  const written = await reportDocument(content, reader, {
    narrow: true,
    ...(onProgress ? { onPart: onProgress } : {}),
  });
  const { html, entries } = blocksHtml(written.blocks, wording);
  const head = [
    '<meta charset="utf-8"/>',
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    '<meta name="referrer" content="no-referrer"/>',
    '<meta name="color-scheme" content="light"/>',
    tag('meta', { name: 'generator', content: wording.ui.appName }),
    tag('title', {}, escapeXml(written.title)),
    tag('style', {}, reportStyles(wording.language)),
  ];
  const lang = wording.language === 'zh' ? 'zh-CN' : 'en';
  const main = html.replace(CONTENTS, () => contentsHtml(entries, wording));
  return `<!DOCTYPE html>\n${tag('html', { lang }, tag('head', {}, ...head), tag('body', {}, tag('main', {}, main)))}\n`;
}

function contentsHtml(entries: readonly Entry[], { language }: Wording): string {
  if (entries.length <= FEW) return '';
  const { contents } = REPORT_FILE_WORDS[language];
  const items = entries.map(({ id, text, chapter }, at) => {
    const below = !chapter && entries.slice(0, at).some((before) => before.chapter);
    const link = tag('a', { href: `#${id}`, dir: 'auto' }, escapeXml(text));
    return tag('li', below ? { class: 'below' } : {}, link);
  });
  return tag(
    'nav',
    { 'aria-label': contents },
    tag('p', { 'aria-hidden': 'true' }, contents),
    tag('ol', {}, ...items),
  );
}
