import { AXIS_SIZE } from '@/graphics/axis/axis';
import { labelBox } from '@/graphics/label/labelText';
import { type Box, isInside, overlap } from '@/graphics/scene/box';
import type { Scene, SceneLabel, SceneText } from '@/graphics/scene/scene';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { textWidth } from '@/lib/textWidth';

/** The words of a label as they are read. */
export const wordsOf = ({ lines }: SceneLabel): string =>
  lines
    .flat()
    .map(({ text }) => text)
    .join(' ');

function frameBox({ at, align, text }: SceneText): Box {
  const width = textWidth(text, AXIS_SIZE);
  const left = align === 'left' ? at.x : align === 'right' ? at.x - width : at.x - width / 2;
  return { left, right: left + width, top: at.y - AXIS_SIZE / 2, bottom: at.y + AXIS_SIZE / 2 };
}

/** Words of a picture that cover something, are cut off or touch one another, each said in a line. */
export function sceneFaults(scene: Scene): readonly string[] {
  const { labels, marks, bars, signs, texts, width, height } = scene;
  const picture: Box = { left: 0, top: 0, right: width, bottom: height };
  const ink = [...marks, ...bars, ...signs].flatMap(({ shapes, at }) => inkBoxes(shapes, at));
  const words = [
    ...labels.map((label) => ({ said: wordsOf(label), box: labelBox(label), frame: false })),
    ...texts.map((text) => ({ said: text.text, box: frameBox(text), frame: true })),
  ];
  return words.flatMap(({ said, box, frame }, at) => [
    ...(isInside(box, picture) ? [] : [`${said} is cut`]),
    ...(!frame && ink.some((other) => overlap(box, other)) ? [`${said} covers a mark`] : []),
    ...words
      .slice(at + 1)
      .flatMap((other) => (overlap(box, other.box) ? [`${said} touches ${other.said}`] : [])),
  ]);
}
