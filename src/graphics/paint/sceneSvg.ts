import type { Scene } from '../scene/scene';
import { areaElement, glyphElement, labelElements, lineElement, ruleElements, textElement } from './elements';
import type { Ink } from './ink';
import type { SvgElement } from './svgElement';

/** A whole scene in the order in which it is painted, from the ground up. */
export const sceneElements = (scene: Scene, ink: Ink): readonly SvgElement[] => [
  ...scene.areas.map((area) => areaElement(area, ink)),
  ...ruleElements(scene.rules, ink),
  ...scene.lines.map((line) => lineElement(line, ink)),
  ...[...scene.bars, ...scene.marks].map((mark) => glyphElement(mark, ink)),
  ...scene.texts.map((text) => textElement(text, ink)),
  ...scene.signs.map((sign) => glyphElement(sign, ink)),
  ...scene.labels.flatMap((label) => labelElements(label, ink)),
];
