import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { frameTexts } from '@/graphics/frameTexts';
import { overlap } from '@/graphics/label/placeLabels';
import { type MultipleFigure, multipleFigure } from '@/graphics/multiples/multipleFigure';
import type { Naming } from '@/graphics/multiples/multipleLabels';
import type { SharedScale } from '@/graphics/multiples/multipleLayout';
import { multipleScene } from '@/graphics/multiples/multipleScene';
import type { Scene } from '@/graphics/scene/scene';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { textWidth } from '@/lib/textWidth';
import type { Multiple } from '@/query/multiples';
import { labelBox } from '../labelBox';

export interface Drawing {
  readonly naming?: Naming;
  readonly width?: number;
  readonly shared?: SharedScale | null;
}

/** A small multiple of a dataset in words and to the pixel; null without figures. */
export function drawnMultiple(
  dataset: Dataset,
  multiple: Multiple,
  language: Language,
  { naming = 'atLines', width = 265, shared = null }: Drawing = {},
): { readonly figure: MultipleFigure; readonly scene: Scene } | null {
  const figure = multipleFigure(dataset, multiple, naming, shared, language);
  if (!figure) return null;
  const scene = multipleScene(multiple, figure.scale, figure.text, { width, height: 138 }, naming);
  return { figure, scene };
}

/** Words of a picture that cover something, are cut off or touch one another. */
export function sceneFaults({ labels, marks, signs, width, height, ...scene }: Scene): readonly string[] {
  const words = (at: number) =>
    labels[at]?.lines
      .flat()
      .map(({ text }) => text)
      .join(' ') ?? '';
  const taken = [...marks, ...signs].flatMap(({ shapes, at }) => inkBoxes(shapes, at));
  const frame = frameTexts({ labels, marks, signs, width, height, ...scene }).map(({ x, y, text, align }) => {
    const wide = textWidth(text, 11);
    const left = align === 'right' ? x - wide : x - wide / 2;
    return { left, right: left + wide, top: y - 6, bottom: y + 6 };
  });
  const boxes = labels.map(labelBox);
  return [
    ...boxes.flatMap((box, at) => {
      const covered = [...taken, ...frame, ...boxes.slice(at + 1)].some((other) => overlap(box, other));
      const cut = box.left < 0 || box.right > width || box.top < 0 || box.bottom > height;
      return [...(covered ? [`${words(at)} covers`] : []), ...(cut ? [`${words(at)} is cut`] : [])];
    }),
    ...frame.flatMap((box, at) => {
      const cut = box.left < -0.5 || box.right > width || box.bottom > height;
      const crowded = frame.slice(at + 1).some((other) => overlap(box, other));
      return [...(cut ? [`frame text ${at} is cut`] : []), ...(crowded ? [`frame text ${at} touches`] : [])];
    }),
  ];
}
