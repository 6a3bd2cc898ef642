import { escapeXml, tag } from '@/graphics/paint/svgText';
import { emu, NAMES } from '../../ooxml/xml';
import type { Room } from '../room';

/** The namespaces of a part of a presentation. */
export const SPACES = `xmlns:a="${NAMES.a}" xmlns:r="${NAMES.r}" xmlns:p="${NAMES.p}"`;

/** Where a shape stands. */
export const transform = ({ left, top, width, height }: Room, name = 'a:xfrm'): string =>
  tag(
    name,
    {},
    tag('a:off', { x: emu(left), y: emu(top) }),
    tag('a:ext', { cx: emu(width), cy: emu(height) }),
  );

export const solid = (colour: string): string => tag('a:solidFill', {}, tag('a:srgbClr', { val: colour }));

/** A line: its colour, its width in points, whether it is dashed; none without a colour. */
export const outline = (colour: string | null, width = 1, dash = ''): string =>
  colour === null
    ? tag('a:ln', {}, '<a:noFill/>')
    : tag(
        'a:ln',
        { w: emu(width), cap: 'rnd' },
        solid(colour),
        ...(dash === '' ? [] : [tag('a:prstDash', { val: dash })]),
        '<a:round/>',
      );

/** How a text is set: size in points. */
export interface Run {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly language: 'zh' | 'en';
  /** Id of the relation to an address that it leads to. */
  readonly link?: string;
}

/** A text as paragraphs, one a line. */
export const paragraphs = (text: string, run: Run, align?: 'r'): string =>
  text
    .split(/\r?\n/)
    .map((line) => paragraph([[line, run]], align))
    .join('');

/** A paragraph of texts that are set in different ways. */
export const paragraph = (runs: readonly (readonly [string, Run])[], align?: 'r'): string =>
  tag(
    'a:p',
    {},
    ...(align ? [tag('a:pPr', { algn: align })] : []),
    ...runs.filter(([text]) => text !== '').map(([text, run]) => runXml(text, run)),
  );

function runXml(text: string, { size, bold, colour, language, link }: Run): string {
  const look = {
    lang: language === 'zh' ? 'zh-CN' : 'en-US',
    altLang: language === 'zh' ? 'en-US' : 'zh-CN',
    ...(size === undefined ? {} : { sz: Math.round(size * 100) }),
    ...(bold ? { b: 1 } : {}),
    dirty: 0,
  };
  const inner = [colour ? solid(colour) : '', link ? tag('a:hlinkClick', { 'r:id': link }) : ''];
  return tag('a:r', {}, tag('a:rPr', look, ...inner), tag('a:t', {}, escapeXml(text)));
}
