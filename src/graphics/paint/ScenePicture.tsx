import { memo, type ReactNode } from 'react';
import type { Owner, Scene } from '../scene/scene';
import { drawn } from './drawn';
import { areaElement, glyphElement, labelElements, lineElement, ruleElements, textElement } from './elements';
import { PAGE_INK } from './ink';
import type { SvgElement } from './svgElement';

interface ScenePictureProps {
  readonly scene: Scene;
  /** Code of the place that is brought forward; the others fade. Empty: none. */
  readonly forward?: string;
}

/** Opacity of what belongs to a place that is not brought forward: of marks, and of words, which keep 3:1 and more. */
const FADED = { marks: 0.4, words: 0.64 };

/**
 * A whole scene as one SVG of the page. Colours are the page's CSS variables. The picture is named by what stands
 * around it. Bringing a place forward draws nothing anew but the opacity of the others.
 */
export const ScenePicture = memo(function ScenePicture({ scene, forward = '' }: ScenePictureProps) {
  const fades = ({ code }: Owner) => forward !== '' && forward !== code;
  return (
    <svg
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      aria-hidden="true"
      focusable="false"
      overflow="visible"
    >
      <Painted items={scene.areas} draw={areaElement} />
      <Frame scene={scene} />
      {scene.lines.map((line) => {
        const called = line.quiet === true && forward === line.place.code;
        return (
          <One
            key={line.id}
            item={line}
            draw={called ? calledLine : lineElement}
            faded={!line.quiet && fades(line.place)}
          />
        );
      })}
      {inOrder([...scene.bars, ...scene.marks], (mark, key) => (
        <One key={key} item={mark} draw={glyphElement} faded={fades(mark.place)} />
      ))}
      <Painted items={scene.texts} draw={textElement} />
      {inOrder(scene.signs, (sign, key) => (
        <One key={key} item={sign} draw={glyphElement} faded={fades(sign.place)} />
      ))}
      {inOrder(scene.labels, (label, key) => (
        <Label key={key} label={label} faded={label.place !== undefined && fades(label.place)} />
      ))}
    </svg>
  );
});

type Draw<Item> = (item: Item, ink: typeof PAGE_INK) => SvgElement;

const calledLine: Draw<Scene['lines'][number]> = (line, ink) => lineElement(line, ink, true);

/** Items by their place: texts have no other identity, and elements used again in order make a change cheap. */
const inOrder = <Item,>(items: readonly Item[], render: (item: Item, key: number) => ReactNode) =>
  items.map(render);

const Frame = memo(function Frame({ scene }: { readonly scene: Scene }) {
  return ruleElements(scene.rules, PAGE_INK).map((rule, key) => drawn(rule, key));
});

interface PaintedProps {
  readonly items: readonly unknown[];
  readonly draw: Draw<never>;
}

const Painted = memo(function Painted({ items, draw }: PaintedProps) {
  return items.map((item, key) => drawn(draw(item as never, PAGE_INK), key));
});

interface OneProps {
  readonly item: unknown;
  readonly draw: Draw<never>;
  readonly faded: boolean;
}

const One = memo(function One({ item, draw, faded }: OneProps) {
  return drawn(draw(item as never, PAGE_INK), undefined, faded ? FADED.marks : undefined);
});

const Label = memo(function Label({
  label,
  faded,
}: {
  readonly label: Scene['labels'][number];
  readonly faded: boolean;
}) {
  const opacity = faded ? FADED.words : undefined;
  return labelElements(label, PAGE_INK).map((element, key) => drawn(element, key, opacity));
});
