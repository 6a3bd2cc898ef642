import { tag } from '@/graphics/paint/svgText';
import { HEAD, NAMES } from '../../ooxml/xml';
import { ROOMS, type Room } from '../room';
import { hex } from '../seriesOf';
import { SPACES, solid, transform } from './xml';

/** Sizes of the words of a slide, in points; a title takes the first that it fits in. */
export const SIZES = {
  title: [28, 24, 20, 17, 14, 12],
  subtitle: [14, 12, 10],
  caveat: [12, 11, 10, 9],
  source: 10,
};

const FONTS = { latin: 'Arial', chinese: 'Microsoft YaHei' };
const INK = { title: 'ink1', subtitle: 'ink2', caveat: 'ink2', source: 'ink3' };

/** The colours of the cities, and fonts that Office and WPS have. */
export function themeXml(name: string): string {
  const srgb = (slot: string, token: string) => tag(`a:${slot}`, {}, tag('a:srgbClr', { val: hex(token) }));
  const accents = ['nc', 'gz', 'fz', 'jm', 'c5', 'c6'].map((token, at) => srgb(`accent${at + 1}`, token));
  const fonts = (which: string) =>
    tag(
      `a:${which}Font`,
      {},
      tag('a:latin', { typeface: FONTS.latin }),
      tag('a:ea', { typeface: FONTS.chinese }),
      tag('a:cs', { typeface: '' }),
      tag('a:font', { script: 'Hans', typeface: FONTS.chinese }),
    );
  const scheme = solid('000000').replace('<a:srgbClr val="000000"/>', '<a:schemeClr val="phClr"/>');
  const line = tag('a:ln', { w: 9525 }, scheme);
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    HEAD +
    tag(
      'a:theme',
      { 'xmlns:a': NAMES.a, name },
      tag(
        'a:themeElements',
        {},
        tag(
          'a:clrScheme',
          { name },
          srgb('dk1', 'ink1'),
          srgb('lt1', 'surface'),
          srgb('dk2', 'ink2'),
          srgb('lt2', 'sunk'),
          ...accents,
          srgb('hlink', 'focus'),
          srgb('folHlink', 'focus'),
        ),
        tag('a:fontScheme', { name }, fonts('major'), fonts('minor')),
        tag(
          'a:fmtScheme',
          { name },
          tag('a:fillStyleLst', {}, scheme, scheme, scheme),
          tag('a:lnStyleLst', {}, line, line, line),
          tag('a:effectStyleLst', {}, effect, effect, effect),
          tag('a:bgFillStyleLst', {}, scheme, scheme, scheme),
        ),
      ),
    )
  );
}

const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** Shapes as the content of a slide. */
export const tree = (shapes: readonly string[], background = ''): string =>
  tag('p:cSld', {}, background, tag('p:spTree', {}, GROUP, ...shapes));

interface Holder {
  readonly id: number;
  readonly name: string;
  /** Its attributes as a placeholder. */
  readonly as: Readonly<Record<string, string | number>>;
  readonly room?: Room;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly style?: string;
  /** Paragraphs. */
  readonly text: string;
}

/** A shape that takes its place and look from the layout, unless it says its own. */
export const holder = ({ id, name, as, room, anchor, style = '', text }: Holder): string =>
  tag(
    'p:sp',
    {},
    tag(
      'p:nvSpPr',
      {},
      tag('p:cNvPr', { id, name }),
      tag('p:cNvSpPr', {}, '<a:spLocks noGrp="1"/>'),
      tag('p:nvPr', {}, tag('p:ph', as)),
    ),
    room
      ? tag('p:spPr', {}, transform(room), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>')
      : '<p:spPr/>',
    tag(
      'p:txBody',
      {},
      anchor
        ? tag('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, '<a:normAutofit/>')
        : '<a:bodyPr/>',
      style === '' ? '<a:lstStyle/>' : tag('a:lstStyle', {}, style),
      text,
    ),
  );

/** What each part of a slide is in its layout. */
export const AS = {
  title: { type: 'title' },
  subtitle: { type: 'body', sz: 'quarter', idx: 10 },
  caveat: { type: 'body', sz: 'quarter', idx: 11 },
  source: { type: 'body', sz: 'quarter', idx: 12 },
} as const;

const EMPTY = '<a:p><a:endParaRPr lang="zh-CN"/></a:p>';

const level = (size: number, token: string, bold = false): string =>
  tag(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: 'l' },
    '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>',
    tag(
      'a:defRPr',
      { sz: size * 100, b: bold ? 1 : 0 },
      solid(hex(token)),
      '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
    ),
  );

/** The master: white, a title over a body. */
export const masterXml = (): string =>
  HEAD +
  `<p:sldMaster ${SPACES}>` +
  tree(
    [
      holder({ id: 2, name: 'Title', as: AS.title, room: ROOMS.title, anchor: 'b', text: EMPTY }),
      holder({
        id: 3,
        name: 'Body',
        as: { type: 'body', idx: 1 },
        room: ROOMS.body,
        anchor: 't',
        text: EMPTY,
      }),
    ],
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
  ) +
  CLEAR +
  '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>' +
  tag(
    'p:txStyles',
    {},
    tag('p:titleStyle', {}, level(SIZES.title[0] ?? 28, INK.title, true)),
    tag('p:bodyStyle', {}, level(SIZES.subtitle[0] ?? 14, INK.subtitle)),
    tag('p:otherStyle', {}, level(14, INK.title)),
  ) +
  '</p:sldMaster>';

const CLEAR =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** The one layout: finding, what it is of, chart or table, caveat, source. */
export function layoutXml(name: string): string {
  const words = (['subtitle', 'caveat', 'source'] as const).map((part, at) =>
    holder({
      id: at + 3,
      name: part,
      as: AS[part],
      room: ROOMS[part],
      anchor: part === 'caveat' ? 'ctr' : 't',
      style: level(part === 'source' ? SIZES.source : (SIZES[part][0] ?? 12), INK[part]),
      text: EMPTY,
    }),
  );
  const title = holder({ id: 2, name: 'Title', as: AS.title, room: ROOMS.title, anchor: 'b', text: EMPTY });
  return `${HEAD}<p:sldLayout ${SPACES} preserve="1" userDrawn="1">${tree([title, ...words]).replace('<p:cSld>', `<p:cSld name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

const NOTE_ROOMS = {
  slide: { left: 84, top: 56, width: 372, height: 209 },
  words: { left: 54, top: 290, width: 432, height: 380 },
};

const picture = (room: boolean): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${room ? ' idx="2"' : ''}/></p:nvPr></p:nvSpPr>${
    room
      ? `<p:spPr>${transform(NOTE_ROOMS.slide)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
      : '<p:spPr/>'
  }</p:sp>`;

/** The master of the notes. */
export const notesMasterXml = (): string =>
  `${HEAD}<p:notesMaster ${SPACES}>${tree([
    picture(true),
    holder({
      id: 3,
      name: 'Notes',
      as: { type: 'body', sz: 'quarter', idx: 3 },
      room: NOTE_ROOMS.words,
      anchor: 't',
      text: EMPTY,
    }),
  ])}${CLEAR}${tag('p:notesStyle', {}, level(11, INK.title))}</p:notesMaster>`;

/** The notes of a slide. */
export const notesXml = (text: string): string =>
  `${HEAD}<p:notes ${SPACES}>${tree([
    picture(false),
    holder({ id: 3, name: 'Notes', as: { type: 'body', idx: 1 }, text }),
  ])}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
