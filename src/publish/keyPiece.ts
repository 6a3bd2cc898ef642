import { barShapes } from '@/graphics/glyph/barShapes';
import type { KeyEntry } from '@/graphics/glyph/key';
import { mark } from '@/graphics/glyph/markShapes';
import { shapeElement } from '@/graphics/paint/elements';
import { fileInk, type Ink } from '@/graphics/paint/ink';
import type { SvgElement } from '@/graphics/paint/svgElement';
import { elementsText, tag, textLines } from '@/graphics/paint/svgText';
import { maxOf } from '@/lib/extent';
import { textWidth } from '@/lib/textWidth';
import type { Wording } from '@/wording/wording';
import { fine, innerOf, type Setting } from './picture/setting';
import { wrapped } from './picture/wrapped';
import { type Piece, translated } from './svgDocument';

/** Pixels of a sample as it is drawn for a screen, and the size of words beside it there. */
const SAMPLE = { width: 44, height: 26, words: 13, lift: 6.5, back: 6 };
/** Room between two entries, in ems. */
const APART = 1.2;

/** The marks that a picture uses, each in words, in as many rows as they need; nothing where all marks are plain. */
export function keyPiece(entries: readonly KeyEntry[], { ui }: Wording, setting: Setting): Piece {
  if (entries.every(({ name }) => name === 'actual')) return { svg: '', height: 0 };
  const size = setting.type.small;
  const inner = innerOf(setting);
  const times = size / SAMPLE.words;
  const sample = SAMPLE.width * times;
  const ink = fileInk(setting.look.palette);
  const style = { size, leading: fine(size * 1.35), fill: setting.look.palette.ink2 };
  let [x, y, row] = [0, 0, 0];
  const drawn = entries.map((entry) => {
    const words = ui.key[entry.name];
    const lines = wrapped(words, size, inner - sample - size * 0.4);
    const wide = sample + size * 0.4 + maxOf(lines.map((line) => textWidth(line, size)));
    const height = Math.max(SAMPLE.height * times, lines.length * style.leading);
    if (x > 0 && x + wide > inner) [x, y, row] = [0, y + row, 0];
    const svg =
      tag(
        'g',
        { transform: `translate(${fine(x + sample / 2)} ${fine(y + height / 2)}) scale(${fine(times)})` },
        elementsText(sampleOf(entry, ink)),
      ) +
      translated(
        x + sample + size * 0.4,
        y + (height - lines.length * style.leading) / 2,
        textLines(lines, 0, 0, style),
      );
    x += wide + APART * size;
    row = Math.max(row, height);
    return svg;
  });
  return { svg: drawn.join(''), height: fine(y + row + size * 0.7) };
}

const MIDDLE = 'ink2';

function sampleOf(entry: KeyEntry, ink: Ink): readonly SvgElement[] {
  if ('link' in entry) {
    const turned = entry.value === 'right' ? { transform: 'rotate(90)' } : {};
    return [{ tag: 'g', attributes: turned, children: linkOf(entry.link, ink) }];
  }
  const { observation, axis, bar } = entry;
  if (bar)
    return [
      {
        tag: 'g',
        attributes: { transform: 'translate(-14 0)' },
        children: barShapes(observation, 22, 12, axis.stub).map((shape) => shapeElement(shape, MIDDLE, ink)),
      },
    ];
  const lift =
    observation.bound === 'exact' || axis.value !== 'up' ? 0 : observation.bound === 'at_most' ? -1 : 1;
  const back = observation.period.kind === 'years' ? SAMPLE.back : 0;
  return [
    {
      tag: 'g',
      attributes: { transform: `translate(${back} ${lift * SAMPLE.lift})` },
      children: mark(observation, axis).map((shape) => shapeElement(shape, MIDDLE, ink)),
    },
  ];
}

function linkOf(link: Extract<KeyEntry, { link: unknown }>['link'], ink: Ink): readonly SvgElement[] {
  const path = (d: string, tone: string, strokeWidth: number): SvgElement => ({
    tag: 'path',
    attributes: { d, fill: 'none', stroke: ink.mark(tone), strokeWidth },
  });
  if (link === 'standard') return [path('M-18,0H18', MIDDLE, 1)];
  if (link === 'broken') return [path('M-18,0H-8M8,0H18M-5,6L-1,-6M1,6L5,-6', MIDDLE, 1.6)];
  return [path('M-18,0H18', 'ink3', 1.75), { tag: 'circle', attributes: { r: 2.6, fill: ink.mark('ink3') } }];
}
