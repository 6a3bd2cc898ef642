import { escapeXml, tag } from '@/graphics/paint/svgText';
import type { Wording } from '@/wording/wording';

/** How a text is set: by a style of characters, or bold. */
interface RunLook {
  readonly style?: string;
  readonly bold?: boolean;
}

type Language = Wording['language'];

/** A text as a run; its line ends and tabs are those of the document. In Chinese, marks of both scripts are those of Chinese. */
export function run(text: string, language: Language, { style, bold }: RunLook = {}): string {
  const look = [
    style ? tag('w:rStyle', { 'w:val': style }) : '',
    language === 'zh' ? '<w:rFonts w:hint="eastAsia"/>' : '',
    bold ? '<w:b/><w:bCs/>' : '',
  ].join('');
  const inner = text
    .split(/(\r?\n|\t)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : /^\r?\n$/.test(part)
          ? '<w:br/>'
          : tag('w:t', { 'xml:space': 'preserve' }, escapeXml(part)),
    );
  return tag('w:r', {}, ...(look === '' ? [] : [tag('w:rPr', {}, look)]), ...inner);
}

/** A paragraph of a style. */
export const paragraph = (style: string, ...runs: readonly string[]): string =>
  tag('w:p', {}, tag('w:pPr', {}, tag('w:pStyle', { 'w:val': style })), ...runs);

/** A number that the program counts or the page has. */
export const field = (instruction: string, shown: string, language: Language): string =>
  tag('w:fldSimple', { 'w:instr': ` ${instruction} ` }, run(shown, language));

/** A text that leads to an address, by the id of its relation. */
export const link = (id: string, text: string, language: Language): string =>
  tag('w:hyperlink', { 'r:id': id, 'w:history': 1 }, run(text, language, { style: 'Hyperlink' }));
