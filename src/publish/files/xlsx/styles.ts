import { FORMULA } from '@/lib/formula';
/** The looks that cells of a workbook have, by their numbers in it. */
export interface Styles {
  /** A number with so many digits after the point. */
  readonly decimals: (count: number) => number;
  /** A text; one that begins like a formula stays a text when it is edited. */
  readonly text: (text: string, wrapped: boolean) => number;
  readonly strong: (right: boolean) => number;
}

/** The digits after the point that a spreadsheet keeps. */
const MOST = 15;
const LOOKS = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="top"/></xf>',
  strong:
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment vertical="top"/></xf>',
  strongRight:
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf>',
  quoted:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"><alignment vertical="top"/></xf>',
  wrapped:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  quotedWrapped:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
};
const names = Object.keys(LOOKS) as (keyof typeof LOOKS)[];
const numberOf = (name: keyof typeof LOOKS) => names.indexOf(name);

export const STYLES: Styles = {
  decimals: (count) => names.length + Math.min(MOST, count),
  text: (text, wrapped) =>
    numberOf(FORMULA.test(text) ? (wrapped ? 'quotedWrapped' : 'quoted') : wrapped ? 'wrapped' : 'plain'),
  strong: (right) => numberOf(right ? 'strongRight' : 'strong'),
};

/** Formats of numbers of one's own begin here. */
const OWN_FORMAT = 164;

/** The styles of a workbook as XML: the looks above, then numbers with none to fifteen digits after the point. */
export function stylesXml(): string {
  const counts = Array.from({ length: MOST + 1 }, (_, count) => count);
  const formats = counts.map(
    (count) =>
      `<numFmt numFmtId="${OWN_FORMAT + count}" formatCode="0${count > 0 ? `.${'0'.repeat(count)}` : ''}"/>`,
  );
  const numbers = counts.map(
    (count) =>
      `<xf numFmtId="${OWN_FORMAT + count}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="top"/></xf>`,
  );
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${names.length + numbers.length}">${names.map((name) => LOOKS[name]).join('')}${numbers.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
