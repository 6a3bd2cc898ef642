import { markColour } from '@/graphics/paint/palette';
import { tag, textLines } from '@/graphics/paint/svgText';
import { textWidth } from '@/lib/textWidth';
import type { Seen } from '@/narrative/citation/reference';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from './citiesFile';
import { headPieces, noteStyle, type PictureWords, smallStyle } from './picture/headPieces';
import { fine, innerOf, type Setting, timesOfChart } from './picture/setting';
import { footPiece, type Piece, paragraph, type SetDocument, svgDocument } from './svgDocument';

/** Height of a picture by its width, where the paper leaves it free, and its least in pixels of a screen. */
const SHAPE = { wide: 0.53, narrow: 0.9, from: 560 };
const LOWEST = 240;

/** What a reader may write anew: a picture of all cities is headed by what it says. */
export const citiesWords = ({ text }: CitiesFile): PictureWords => ({
  title: text.finding === '' ? text.title : text.finding,
  subtitle: text.finding === '' ? '' : text.title,
});

/** A picture of all cities as one SVG document that stands alone, its words around it. */
export async function citiesDocument(
  file: CitiesFile,
  wording: Wording,
  setting: Setting,
  seen: Seen,
  own: PictureWords = citiesWords(file),
): Promise<SetDocument> {
  const { text, source } = file;
  const inner = innerOf(setting);
  const times = timesOfChart(setting);
  const small = smallStyle(setting);
  const quiet = { ...small, fill: setting.look.palette.ink3 };
  const words = {
    title: own.title,
    alt: text.alt,
    source,
    text: { language: wording.language, wording },
    seen,
  };
  const above = [
    ...headPieces(own, setting),
    paragraph(text.facts.join(wording.terms.space), inner, quiet, 0),
    paragraph(text.detail, inner, noteStyle(setting), 0),
    { svg: '', height: fine(setting.type.text * 0.6) },
  ];
  const below = [paragraph(text.caveat, inner, small, fine(setting.type.text * 0.7))];
  const shape = inner / times < SHAPE.from ? SHAPE.narrow : SHAPE.wide;
  const around = aroundPicture(file, setting);
  const taken = [...above, ...around.over, ...around.under, ...below, footPiece(words, setting, inner)];
  const free =
    setting.height === null
      ? inner * shape
      : setting.height - 2 * setting.margin - taken.reduce((sum, { height }) => sum + height, 0);
  const size = { width: inner / times, height: Math.max(LOWEST, Math.floor(free / times)) };
  const picture = await file.picture(setting.look, size, times);
  return svgDocument([...above, ...around.over, picture, ...around.under, ...below], words, setting);
}

/** What stands over and under a picture of all cities: the names of its axes, and its key. */
export function aroundPicture({ axes, key }: CitiesFile, setting: Setting) {
  const inner = innerOf(setting);
  const small = smallStyle(setting);
  return {
    over: [paragraph(axes.up, inner, small, 0)],
    under: [paragraph(axes.across, inner, small, setting.type.text * 0.3), keyPiece(key, setting)],
  };
}

/** The key in ems of its words. */
const DOT = { radius: 0.35, room: 1.2, apart: 1.4 };

function keyPiece(entries: CitiesFile['key'], setting: Setting): Piece {
  if (entries.length === 0) return { svg: '', height: 0 };
  const style = smallStyle(setting);
  const { size, leading } = style;
  const inner = innerOf(setting);
  let [x, y] = [0, 0];
  const svg = entries.flatMap(({ text, colour }) => {
    const room = colour ? DOT.room * size : 0;
    if (room === 0) {
      const words = paragraph(text, inner, style, 0);
      const placed = tag('g', { transform: `translate(0 ${fine(y)})` }, words.svg);
      y += words.height;
      return [placed];
    }
    if (x > 0 && x + room + textWidth(text, size) > inner) [x, y] = [0, y + leading];
    const dot = tag('circle', {
      cx: fine(x + DOT.radius * size),
      cy: fine(y + leading / 2),
      r: fine(DOT.radius * size),
      fill: markColour(setting.look.palette, colour ?? ''),
    });
    const words = textLines([text], fine(x + room), y, style);
    x += room + textWidth(text, size) + DOT.apart * size;
    return [dot, words];
  });
  return { svg: svg.join(''), height: fine(y + (x > 0 ? leading : 0) + size * 0.4) };
}
