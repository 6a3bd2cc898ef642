import { tag } from '@/graphics/paint/svgText';
import { HEAD, NAMES } from '../../ooxml/xml';
import { hex } from '../../slides/seriesOf';

/** Fonts that Office has in either script; what stands in for them elsewhere is in the table of fonts. */
const FONTS = { latin: 'Arial', han: 'Microsoft YaHei' };

interface Look {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** A token of the palette. */
  readonly colour?: string;
  /** Points before and after. */
  readonly before?: number;
  readonly after?: number;
  /** Height of a line, by that of the font. */
  readonly leading?: number;
  /** Height of a line in points, so that both scripts stand on one line. */
  readonly line?: number;
  readonly withNext?: boolean;
  readonly align?: 'right' | 'center';
  /** Points by which all lines but the first stand in. */
  readonly hanging?: number;
  readonly bar?: boolean;
  readonly level?: number;
  /** Points from the left at which a tab ends a line. */
  readonly tab?: number;
}

interface Style extends Look {
  readonly id: string;
  /** The name by which Word knows it. */
  readonly name: string;
}

const STYLES: readonly Style[] = [
  {
    id: 'Heading1',
    name: 'heading 1',
    size: 17,
    bold: true,
    colour: 'ink1',
    after: 4,
    leading: 1.2,
    withNext: true,
    level: 0,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    size: 13,
    bold: true,
    colour: 'ink1',
    before: 16,
    after: 4,
    leading: 1.2,
    withNext: true,
    level: 1,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    size: 11,
    bold: true,
    colour: 'ink1',
    before: 10,
    after: 3,
    withNext: true,
    level: 2,
  },
  { id: 'Finding', name: 'Finding', size: 11, bold: true, colour: 'ink1', after: 4, withNext: true },
  { id: 'Subtitle', name: 'Subtitle', size: 10, colour: 'ink2', after: 8 },
  { id: 'Caveat', name: 'Caveat', size: 10, colour: 'ink1', before: 2, after: 8, bar: true },
  { id: 'Picture', name: 'Picture', before: 4, after: 2, leading: 1, withNext: true },
  { id: 'Caption', name: 'caption', size: 9, bold: true, colour: 'ink1', before: 2, after: 4 },
  {
    id: 'TableCaption',
    name: 'Table caption',
    size: 9,
    bold: true,
    colour: 'ink1',
    before: 6,
    after: 4,
    withNext: true,
  },
  { id: 'GridPicture', name: 'Small picture', before: 4, after: 2, leading: 1 },
  { id: 'Note', name: 'Note', size: 8.5, colour: 'ink2', line: 13 },
  { id: 'Small', name: 'Small', size: 9, colour: 'ink2', after: 7 },
  { id: 'Source', name: 'Source', size: 9, colour: 'ink1', after: 3, hanging: 26 },
  { id: 'Cell', name: 'Cell', size: 9, colour: 'ink1', line: 13 },
  { id: 'CellNumber', name: 'Cell number', size: 9, colour: 'ink1', line: 13, align: 'right' },
  {
    id: 'CellPart',
    name: 'Cell part',
    size: 9,
    bold: true,
    colour: 'ink1',
    before: 3,
    line: 13,
    withNext: true,
  },
  { id: 'Head', name: 'Cell head', size: 9, bold: true, colour: 'ink2', line: 13, withNext: true },
  {
    id: 'HeadNumber',
    name: 'Cell head number',
    size: 9,
    bold: true,
    colour: 'ink2',
    line: 13,
    align: 'right',
  },
  { id: 'Footer', name: 'footer', size: 8, colour: 'ink3', tab: 482 },
];

const twips = (points: number): number => Math.round(points * 20);

/** The look of paragraphs, in the order that the format asks for. */
function paragraphLook({
  withNext,
  bar,
  tab,
  before = 0,
  after = 0,
  leading = 1.25,
  line,
  hanging,
  align,
  level,
}: Look): string {
  return tag(
    'w:pPr',
    {},
    withNext ? '<w:keepNext/><w:keepLines/>' : '',
    bar
      ? tag(
          'w:pBdr',
          {},
          tag('w:left', { 'w:val': 'single', 'w:sz': 18, 'w:space': 8, 'w:color': hex('warnline') }),
        )
      : '',
    tab ? tag('w:tabs', {}, tag('w:tab', { 'w:val': 'right', 'w:pos': twips(tab) })) : '',
    '<w:wordWrap w:val="0"/>',
    tag('w:spacing', {
      'w:before': twips(before),
      'w:after': twips(after),
      'w:line': line ? twips(line) : Math.round(leading * 240),
      'w:lineRule': line ? 'exact' : 'auto',
    }),
    hanging
      ? tag('w:ind', { 'w:left': twips(hanging), 'w:hanging': twips(hanging) })
      : bar
        ? '<w:ind w:left="180"/>'
        : '',
    align ? tag('w:jc', { 'w:val': align }) : '',
    level === undefined ? '' : tag('w:outlineLvl', { 'w:val': level }),
  );
}

const textLook = ({ size, bold, colour }: Look): string =>
  tag(
    'w:rPr',
    {},
    bold ? '<w:b/><w:bCs/>' : '',
    colour ? tag('w:color', { 'w:val': hex(colour) }) : '',
    size ? `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>` : '',
  );

/** The styles of a document: those of Word by their names, so that its own looks can be put in their place. */
export function stylesXml(): string {
  const fonts = tag('w:rFonts', {
    'w:ascii': FONTS.latin,
    'w:hAnsi': FONTS.latin,
    'w:eastAsia': FONTS.han,
    'w:cs': FONTS.latin,
  });
  const own = STYLES.map((style) =>
    tag(
      'w:style',
      {
        'w:type': 'paragraph',
        ...(/^[A-Z]/.test(style.name) && style.name !== 'Subtitle' ? { 'w:customStyle': 1 } : {}),
        'w:styleId': style.id,
      },
      tag('w:name', { 'w:val': style.name }),
      '<w:basedOn w:val="Normal"/>',
      style.level === undefined ? '' : '<w:next w:val="Normal"/>',
      '<w:qFormat/>',
      paragraphLook(style),
      textLook(style),
    ),
  );
  return (
    HEAD +
    tag(
      'w:styles',
      { 'xmlns:w': NAMES.w },
      tag(
        'w:docDefaults',
        {},
        tag(
          'w:rPrDefault',
          {},
          tag(
            'w:rPr',
            {},
            fonts,
            '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
          ),
        ),
        '<w:pPrDefault/>',
      ),
      tag(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        '<w:name w:val="Normal"/><w:qFormat/>',
        paragraphLook({ after: 6 }),
      ),
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
      `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="${hex('focus')}"/><w:u w:val="single"/></w:rPr></w:style>`,
      ...own,
    )
  );
}

/** What stands in for the fonts where they are not at hand. */
export const fontTableXml = (): string =>
  HEAD +
  tag(
    'w:fonts',
    { 'xmlns:w': NAMES.w },
    font(FONTS.latin, 'Liberation Sans', '00'),
    font(FONTS.han, '微软雅黑,PingFang SC,Noto Sans CJK SC,宋体', '86'),
  );

const font = (name: string, others: string, charset: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="${charset}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;
