import { memo } from 'react';
import { frameTexts } from './frameTexts';
import { Shapes } from './Mark';
import type { Scene, SceneLabel, TextRun } from './scene';
import { RUN_GAP } from './sceneElements';
import styles from './sceneLayers.module.css';

const LINE_HEIGHT = 15;
const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

/** Items with their place as key: texts have no other identity, and elements used again in order make a change cheap. */
const inOrder = <Item,>(items: readonly Item[]) => items.map((item, place) => ({ item, place }));

/** What lies beneath a picture on the page. */
export const SceneGround = memo(function SceneGround({ scene }: { readonly scene: Scene }) {
  return (
    <svg className={styles.layer} width={scene.width} height={scene.height} aria-hidden="true">
      <GroundShapes scene={scene} />
    </svg>
  );
});

interface SceneShapesProps {
  readonly scene: Scene;
  /** How much of a place's colour is seen, by its token; all of it by default. */
  readonly opacity?: (colour: string) => number | undefined;
}

interface InkShapesProps extends SceneShapesProps {
  /** The same for words; as marks by default. */
  readonly wordOpacity?: SceneShapesProps['opacity'];
}

const OPAQUE = () => undefined;

/** Plan bands, rules, threads. Colours are the page's CSS variables. */
export function GroundShapes({ scene, opacity = OPAQUE }: SceneShapesProps) {
  return (
    <>
      {scene.bands
        .filter((band) => band.shaded)
        .map((band) => (
          <rect
            key={band.from}
            x={band.from}
            y={0}
            width={band.to - band.from}
            height={scene.plot.bottom}
            fill="var(--band)"
          />
        ))}
      {scene.rules.map(({ from, to, tone, width }) => (
        <line
          key={`${from.x} ${from.y}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={`var(--${tone})`}
          strokeWidth={width}
        />
      ))}
      {scene.threads.map(({ from, to, colour }) => (
        <line
          key={`${colour} ${from.x} ${from.y}`}
          className={styles.thread}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={`var(--${colour})`}
          opacity={opacity(colour)}
        />
      ))}
    </>
  );
}

/** What lies above a picture on the page. */
export const SceneInk = memo(function SceneInk({ scene }: { readonly scene: Scene }) {
  return (
    <svg className={styles.layer} width={scene.width} height={scene.height} aria-hidden="true">
      <InkShapes scene={scene} />
    </svg>
  );
});

/** Texts of the frame, signs, labels. */
export function InkShapes({ scene, opacity = OPAQUE, wordOpacity = opacity }: InkShapesProps) {
  return (
    <>
      <FrameTexts scene={scene} />
      {scene.signs.map(({ at, colour, shapes }) => (
        <g
          key={`${colour} ${at.x} ${at.y}`}
          transform={`translate(${at.x} ${at.y})`}
          opacity={opacity(colour)}
        >
          <Shapes shapes={shapes} ink={`var(--${colour})`} surface="var(--surface)" />
        </g>
      ))}
      {inOrder(scene.labels).map(({ item, place }) => (
        <Label key={place} label={item} opacity={wordOpacity(placeOf(item))} />
      ))}
    </>
  );
}

const FrameTexts = memo(function FrameTexts({ scene }: { readonly scene: Scene }) {
  return inOrder(frameTexts(scene)).map(({ item: { x, y, text, align }, place }) => (
    <text key={place} className={styles.frame} x={x} y={y} textAnchor={ANCHOR[align]}>
      {text}
    </text>
  ));
});

/** The place that a label speaks of; empty for words of the frame. */
const placeOf = ({ lines }: SceneLabel): string => {
  const tones = lines.flat().map(({ tone }) => tone);
  return tones.reduce<string>((found, tone) => (typeof tone === 'string' ? found : tone.place), '');
};

interface LabelProps {
  readonly label: SceneLabel;
  readonly opacity: number | undefined;
}

const Label = memo(function Label({ label: { at, align, lines, halo }, opacity }: LabelProps) {
  const middle = (lines.length - 1) / 2;
  return inOrder(lines).map(({ item: runs, place: row }) => (
    <text
      key={row}
      className={halo ? styles.haloed : styles.label}
      x={at.x}
      y={at.y + (row - middle) * LINE_HEIGHT}
      textAnchor={ANCHOR[align]}
      opacity={opacity}
    >
      {inOrder(runs).map(({ item: run, place }) => (
        <tspan
          key={place}
          dx={place > 0 ? RUN_GAP : undefined}
          fill={fillOf(run)}
          fontSize={run.size}
          fontWeight={run.bold ? 700 : 400}
        >
          {run.text}
        </tspan>
      ))}
    </text>
  ));
});

const fillOf = ({ tone }: TextRun): string => `var(--${typeof tone === 'string' ? tone : `${tone.place}t`})`;
