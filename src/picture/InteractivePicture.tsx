import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Shapes } from '@/graphics/glyph/Mark';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import type { Scene, SceneMark } from '@/graphics/scene/scene';
import type { Figure } from '@/narrative/figure';
import { observationName } from '@/narrative/observationName';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { HitLayer } from '@/ui/layers/HitLayer';
import { useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import { useViewFields, useWording } from '@/view/ViewContext';
import { PictureTooltip } from './PictureTooltip';
import styles from './picture.module.css';
import { usePressMark } from './usePressMark';

interface InteractivePictureProps {
  readonly figure: Figure;
  readonly scene: Scene;
}

/**
 * A picture with a transparent button over every figure: pointing shows it in words and brings its place forward, a
 * click or Enter opens its source, arrow keys walk from figure to figure. The buttons follow once the picture is seen.
 * `data-chart-ready` counts the paintings in the browser: none where the page is drawn ahead.
 */
export function InteractivePicture({ figure, scene }: InteractivePictureProps) {
  const root = useRef<HTMLDivElement>(null);
  const painted = useRef(0);
  const drawn = useMemo(() => ({ figure, scene }), [figure, scene]);
  const settled = useAfterPaint(drawn, null, null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene is a new painting
  useLayoutEffect(() => {
    painted.current += 1;
    root.current?.setAttribute('data-chart-ready', String(painted.current));
  }, [scene]);
  return (
    <div ref={root} className={styles.picture} style={{ height: scene.height }} data-chart-ready="0">
      <div role="img" aria-label={figure.alt}>
        <ForwardScene scene={scene} />
      </div>
      {settled && <MarkButtons figure={settled.figure} scene={settled.scene} />}
    </div>
  );
}

/** The scene with the place that every picture brings forward: only this part follows the pointer. */
export function ForwardScene({ scene }: { readonly scene: Scene }) {
  const forward = useForwardPlace();
  const drawn = useMemo(
    () => new Set([...scene.marks, ...scene.bars, ...scene.lines].map(({ place }) => place.code)),
    [scene],
  );
  return <ScenePicture scene={scene} forward={drawn.has(forward) ? forward : ''} />;
}

function MarkButtons({ figure, scene }: InteractivePictureProps) {
  const { observationId } = useViewFields('observationId');
  const press = usePressMark(figure);
  const point = usePointPlace();
  const { ui } = useWording();
  const [pointed, setPointed] = useState<string | null>(null);
  const marks = useMemo(() => inReadingOrder(figure, scene).flatMap(eachFigure), [figure, scene]);
  const markOf = (id: string | null) => marks.find(({ observation }) => observation.id === id);
  const shown = markOf(pointed);
  const chosen = markOf(observationId);
  const hits = useMemo(
    () =>
      marks.map(({ observation, box }) => {
        const differences = figure.comparability.differences.get(observation.id) ?? [];
        return {
          id: observation.id,
          name: ui.openFigure(observationName(observation, figure.text, differences)),
          box,
        };
      }),
    [marks, figure, ui],
  );
  return (
    <HitLayer
      label={ui.figureList}
      description={ui.figureListHelp}
      hits={hits}
      chosenId={chosen?.observation.id ?? ''}
      onPoint={(id) => {
        setPointed(id);
        point(markOf(id)?.observation.placeCode ?? '');
      }}
      onPress={(id) => {
        const mark = markOf(id);
        if (mark) press(mark);
      }}
      under={chosen && <ChosenMark mark={chosen} scene={scene} />}
      over={shown && <PictureTooltip mark={shown} figure={figure} scene={scene} />}
    />
  );
}

/** A mark for every figure that it stands for, each with its part of the area to point at. */
function eachFigure(mark: SceneMark): readonly SceneMark[] {
  const { observation, also, box } = mark;
  const each = (box.right - box.left) / (also.length + 1);
  return [observation, ...also].map((one, at) => ({
    ...mark,
    observation: one,
    box: { ...box, left: box.left + at * each, right: box.left + (at + 1) * each },
  }));
}

/** Along time left to right and places in their fixed order; rows from the top down, what stands above them last. */
function inReadingOrder({ picture, selection }: Figure, { marks, bars, plot }: Scene): readonly SceneMark[] {
  const order = new Map(selection.places.map(({ code }, at) => [code, at]));
  const rank = ({ place }: SceneMark) => order.get(place.code) ?? 0;
  const above = ({ at }: SceneMark) => Number(at.y < plot.top);
  const all = [...marks, ...bars];
  return picture.kind === 'trend'
    ? all.sort((a, b) => a.observation.period.endYear - b.observation.period.endYear || rank(a) - rank(b))
    : all.sort((a, b) => above(a) - above(b) || a.box.top - b.box.top || a.box.left - b.box.left);
}

/** The chosen figure: its mark larger, or a frame round its bar; over years its year marked on the axis too. */
function ChosenMark({ mark, scene }: { readonly mark: SceneMark; readonly scene: Scene }) {
  const { width, height, plot, texts, bars } = scene;
  const { at, box, place, shapes, observation } = mark;
  const year = String(observation.period.endYear);
  const onYears =
    texts.some(({ align, at: { y } }) => align === 'center' && y > plot.bottom) && bars.length === 0;
  const isYear = onYears && texts.some(({ text }) => /^\d{4}$/.test(text));
  return (
    <svg className={styles.chosen} width={width} height={height} aria-hidden="true">
      {isYear && (
        <>
          <line
            x1={at.x}
            x2={at.x}
            y1={plot.top}
            y2={plot.bottom}
            stroke="var(--ink3)"
            strokeDasharray="1.5 3"
          />
          <rect x={at.x - 17} y={plot.bottom + 3} width={34} height={19} rx={3} fill="var(--sel)" />
          <text
            x={at.x}
            y={plot.bottom + 16.5}
            textAnchor="middle"
            fontSize={11}
            fontWeight={700}
            fill="var(--selink)"
          >
            {year}
          </text>
        </>
      )}
      {bars.some(({ shapes: drawn }) => drawn === shapes) ? (
        <rect
          x={box.left - 1}
          y={box.top + 1}
          width={box.right - box.left + 2}
          height={box.bottom - box.top - 2}
          fill="none"
          stroke="var(--sel)"
          strokeWidth={1.5}
          strokeDasharray="1.5 3"
        />
      ) : (
        <g transform={`translate(${at.x} ${at.y}) scale(1.2)`}>
          <Shapes shapes={shapes} ink={`var(--${place.colour})`} surface="var(--surface)" />
        </g>
      )}
    </svg>
  );
}
