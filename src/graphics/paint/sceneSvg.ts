import type { Scene, SceneLine } from '../scene/scene';
import { areaElement, glyphElement, labelElements, lineElement, ruleElements, textElement } from './elements';
import type { Ink } from './ink';
import type { SvgElement } from './svgElement';

/** Dashes by the token of a place. */
type Dashes = Readonly<Record<string, readonly number[]>>;

/**
 * A whole scene in the order in which it is painted, from the ground up.
 * @param dashes of the lines of places, where colours do not tell them apart; what is dashed already stays so
 */
export const sceneElements = (scene: Scene, ink: Ink, dashes: Dashes = {}): readonly SvgElement[] => [
  ...scene.areas.map((area) => areaElement(area, ink)),
  ...ruleElements(scene.rules, ink),
  ...scene.lines.map((line) => toldByDashes(lineElement(line, ink), line, dashes)),
  ...[...scene.bars, ...scene.marks].map((mark) => glyphElement(mark, ink)),
  ...scene.texts.map((text) => textElement(text, ink)),
  ...scene.signs.map((sign) => glyphElement(sign, ink)),
  ...scene.labels.flatMap((label) => labelElements(label, ink)),
];

function toldByDashes(drawn: SvgElement, { place, dashed, quiet }: SceneLine, dashes: Dashes): SvgElement {
  const dash = dashed || quiet ? undefined : dashes[place.colour];
  if (!dash) return drawn;
  return { ...drawn, attributes: { ...drawn.attributes, strokeDasharray: dash.join(' ') } };
}
