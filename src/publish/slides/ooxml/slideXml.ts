import { tag } from '@/graphics/paint/svgText';
import { cutText } from '@/lib/shortenedText';
import { textWidth, wrapText } from '@/lib/textWidth';
import { footWords } from '../../footWords';
import { emu, HEAD, NAMES } from '../../ooxml/xml';
import type { Reader } from '../../taken';
import { ROOMS, type Room } from '../room';
import { hex } from '../seriesOf';
import type { Slide } from '../slide';
import { AS, holder, SIZES, tree } from './master';
import { tableXml } from './tableXml';
import { openingBar, openingPlace, textXml } from './textXml';
import { outline, paragraph, paragraphs, type Run, SPACES, transform } from './xml';

/** Ids of the relations of a slide. */
export const RELATIONS = { layout: 'rId1', notes: 'rId2', address: 'rId3', chart: 'rId4' };

/** PowerPoint writes a little wider than is reckoned here. */
const SAFE = 1.05;

/** A slide: its words in the places of the layout, its chart or table between them. */
export function slideXml(slide: Slide, reader: Reader): string {
  const { wording } = reader;
  const { language } = wording;
  const words = (['title', 'subtitle', 'caveat'] as const).flatMap((part, at) => {
    const text = slide[part].replaceAll(/[\n\r\t ]+/g, ' ').trim();
    if (text === '' && part !== 'title') return [];
    const { sizes, room } = openingPlace(slide, part) ?? { sizes: SIZES[part], room: ROOMS[part] };
    const size = fittingSize(text, sizes, room, part === 'title');
    const own =
      room === ROOMS[part] ? {} : { room, anchor: part === 'title' ? ('b' as const) : ('t' as const) };
    return [
      holder({ id: at + 2, name: part, as: AS[part], ...own, text: paragraphs(text, { size, language }) }),
    ];
  });
  const shapes = [...words, bodyXml(slide, language), rule(), sourceShape(slide, reader), openingBar(slide)];
  return `${HEAD}<p:sld ${SPACES}>${tree(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The first size that a text fits its room in. */
function fittingSize(text: string, sizes: readonly number[], room: Room, bold: boolean): number {
  const fits = (size: number) =>
    wrapText(text, size * (bold ? 1.08 : 1.04), room.width).length * size * 1.25 <= room.height;
  return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}

function bodyXml({ body, alt, title }: Slide, language: Run['language']): string {
  if (body.kind === 'text') return textXml(body, language);
  const isTable = body.kind === 'table';
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id: 6, name: isTable ? 'Table' : 'Chart', descr: alt || title }),
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>',
    ),
    transform(ROOMS.body, 'p:xfrm'),
    tag(
      'a:graphic',
      {},
      isTable
        ? tag(
            'a:graphicData',
            { uri: NAMES.a.replace('main', 'table') },
            tableXml(body, ROOMS.body, language),
          )
        : tag(
            'a:graphicData',
            { uri: NAMES.c },
            tag('c:chart', { 'xmlns:c': NAMES.c, 'r:id': RELATIONS.chart }),
          ),
    ),
  );
}

/** The thin line over the source. */
function rule(): string {
  const { left, top, width } = ROOMS.source;
  return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="7" name="Rule"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="${emu(left)}" y="${emu(top - 4)}"/><a:ext cx="${emu(width)}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${outline(hex('line'), 1)}</p:spPr></p:cxnSp>`;
}

/** Who published it; then the version of the data, the day, and where it is seen. */
function sourceShape(slide: Slide, { wording, seen }: Reader): string {
  const { ui, terms, language } = wording;
  const { source } = slide;
  const run: Run = { language, size: SIZES.source };
  const edition = footWords({ wording, seen });
  const { address: lives = seen.address } = slide;
  const first =
    source === '' ? '' : cutText(ui.sources + terms.colon + source, SIZES.source * SAFE, ROOMS.source.width);
  const room = ROOMS.source.width - textWidth(edition, SIZES.source) - 40;
  const address = cutText(lives, SIZES.source * SAFE, room);
  return holder({
    id: 8,
    name: 'source',
    as: AS.source,
    text: [
      ...(first === '' ? [] : [paragraph([[first, run]])]),
      paragraph([
        [edition + terms.space, run],
        [address, { ...run, link: RELATIONS.address }],
      ]),
    ].join(''),
  });
}
