import { tag } from '@/graphics/paint/svgText';
import { OPENING, type Room, TEXT, TEXT_ROOM } from '../room';
import { hex } from '../seriesOf';
import type { Slide, TextBody } from '../slide';
import { paragraphs, type Run, solid, transform } from './xml';

/** Sizes of the words that open a deck; a title takes the first that it fits in. */
const OPENING_SIZES = { title: [40, 34, 28, 24, 20, 17, 14], subtitle: [16, 14, 12] };

/** Where the words of the first slide of a deck stand, and their sizes; null: as on any other. */
export function openingPlace(
  { body }: Slide,
  part: 'title' | 'subtitle' | 'caveat',
): { readonly sizes: readonly number[]; readonly room: Room } | null {
  if (body.kind !== 'text' || !body.opens || part === 'caveat') return null;
  return { sizes: OPENING_SIZES[part], room: OPENING[part] };
}

/** The short bar between the title of a deck and what it holds; nothing on any other slide. */
export function openingBar({ body }: Slide): string {
  if (body.kind !== 'text' || !body.opens) return '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Bar"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(OPENING.bar)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solid(hex('ink1'))}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

/** Words as a box of paragraphs. */
export function textXml({ lines, size, opens }: TextBody, language: Run['language']): string {
  const room = opens ? OPENING.text : TEXT_ROOM;
  const run: Run = { size, language, colour: hex(opens ? 'ink2' : 'ink1') };
  const spaced = lines
    .map((line) => paragraphs(line, run))
    .join('')
    .replaceAll(
      '<a:p>',
      `<a:p><a:pPr><a:lnSpc><a:spcPct val="${TEXT.leading * 1e5}"/></a:lnSpc><a:spcAft><a:spcPts val="${Math.round(TEXT.after * size * 100)}"/></a:spcAft></a:pPr>`,
    );
  return tag(
    'p:sp',
    {},
    '<p:nvSpPr><p:cNvPr id="6" name="Text"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>',
    tag('p:spPr', {}, transform(room), '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'),
    tag(
      'p:txBody',
      {},
      '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>',
      spaced || '<a:p/>',
    ),
  );
}
