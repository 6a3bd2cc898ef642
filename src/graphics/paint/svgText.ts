import type { SvgElement } from './svgElement';

type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters and halves of characters: XML has no place for them, not even escaped. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text made safe for an element or an attribute of XML. */
export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** An element as text; attributes are escaped, children are taken as they are. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const opening = `<${name}${written.join('')}`;
  return children.length > 0 ? `${opening}>${children.join('')}</${name}>` : `${opening}/>`;
}

/** How a block of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'end';
}

/** Lines of text under one another; `top` is the upper edge of the first line. */
export function textLines(lines: readonly string[], x: number, top: number, style: TextStyle): string {
  const baseline = top + style.leading / 2 + style.size * 0.36;
  return lines
    .map((line, at) =>
      tag(
        'text',
        {
          x,
          y: Math.round((baseline + at * style.leading) * 100) / 100,
          'font-size': style.size,
          fill: style.fill,
          ...(style.bold ? { 'font-weight': 700 } : {}),
          ...(style.anchor === 'end' ? { 'text-anchor': 'end' } : {}),
        },
        escapeXml(line),
      ),
    )
    .join('');
}

/** Elements of a picture as the text of a file; attributes take their names of SVG. */
export const elementsText = (elements: readonly (SvgElement | string)[]): string =>
  elements
    .map((element) =>
      typeof element === 'string'
        ? escapeXml(element)
        : tag(
            element.tag,
            Object.fromEntries(
              Object.entries(element.attributes).flatMap(([name, value]) =>
                value === undefined ? [] : [[dashed(name), value]],
              ),
            ),
            ...(element.children ? [elementsText(element.children)] : []),
          ),
    )
    .join('');

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
