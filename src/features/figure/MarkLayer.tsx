import { useMemo, useRef, useState } from 'react';
import type { Figure } from '@/charts/figure';
import { Shapes } from '@/charts/Mark';
import { observationName } from '@/charts/observationName';
import type { Scene, SceneMark } from '@/charts/scene';
import { type Observation, yearOf } from '@/domain/observation';
import { usePointPlace } from '@/view/useForwardPlace';
import { useChangeView, useOpenFigure, useViewFields, useWording } from '@/view/ViewContext';
import styles from './figure.module.css';
import { figuresOf, type PlacedFigure } from './placedFigures';
import { Tooltip } from './Tooltip';

interface MarkLayerProps {
  readonly figure: Figure;
  readonly scene: Scene;
  readonly kind: 'trend' | 'comparison';
}

/**
 * A transparent button over every figure of a picture: pointing shows it in words, a click or Enter opens its source,
 * arrow keys walk from figure to figure. Only one of them is a tab stop. A bar stands for its place: choosing it brings
 * the place forward too, and choosing it again lets both go.
 */
export function MarkLayer({ figure, scene, kind }: MarkLayerProps) {
  const { observationId, focusPlace, embed } = useViewFields('observationId', 'focusPlace', 'embed');
  const open = useOpenFigure();
  const change = useChangeView();
  const { ui } = useWording();
  const point = usePointPlace();
  const show = (observation: Observation | null) => {
    setPointed(observation?.id ?? null);
    point(observation?.placeCode ?? '');
  };
  const layer = useRef<HTMLFieldSetElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const figures = useMemo(() => figuresOf(figure, scene), [figure, scene]);
  const chosen = figures.find((placed) => placed.observation.id === observationId);
  const shown = figures.find((placed) => placed.observation.id === pointed);
  const stop = chosen ?? figures[0];

  const choose = ({ observation: { id, placeCode }, mark }: PlacedFigure) => {
    if (mark || embed) return open(id);
    const again = id === observationId && placeCode === focusPlace;
    change(again ? { observationId: '', focusPlace: '' } : { observationId: id, focusPlace: placeCode });
  };
  const walk = (event: React.KeyboardEvent, at: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? figures.length - 1 : step ? at + step : -1;
    const next = figures[to];
    if (event.key === 'Escape') show(null);
    if (!next) return;
    event.preventDefault();
    layer.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(next.observation.id)}"]`)?.focus();
  };
  return (
    <fieldset
      ref={layer}
      className={styles.layer}
      aria-label={ui.figureList}
      aria-description={ui.figureListHelp}
    >
      {chosen && <ChosenMark placed={chosen} scene={scene} kind={kind} />}
      {figures.map((placed, at) => (
        <button
          key={placed.observation.id}
          type="button"
          data-figure={placed.observation.id}
          className={styles.hit}
          tabIndex={placed === stop ? 0 : -1}
          style={{
            left: placed.box.left,
            top: placed.box.top,
            width: placed.box.right - placed.box.left,
            height: placed.box.bottom - placed.box.top,
          }}
          aria-label={ui.openFigure(
            observationName(
              placed.observation,
              figure.text,
              figure.comparability.departures.get(placed.observation.id) ?? [],
            ),
          )}
          aria-pressed={placed === chosen}
          onClick={() => choose(placed)}
          onKeyDown={(event) => walk(event, at)}
          onFocus={() => show(placed.observation)}
          onBlur={() => show(null)}
          onPointerEnter={() => show(placed.observation)}
          onPointerLeave={() => show(null)}
        />
      ))}
      {shown && <Tooltip placed={shown} figure={figure} scene={scene} />}
    </fieldset>
  );
}

function ChosenMark({ placed, scene, kind }: { placed: PlacedFigure; scene: Scene; kind: string }) {
  const mark: SceneMark | undefined = placed.mark;
  const { plot } = scene;
  const year = yearOf(placed.observation);
  const tag = kind === 'trend' && mark;
  return (
    <svg className={styles.chosen} width={scene.width} height={scene.height} aria-hidden="true">
      {tag && (
        <>
          <line
            x1={mark.at.x}
            x2={mark.at.x}
            y1={plot.top}
            y2={plot.bottom}
            stroke="var(--ink3)"
            strokeDasharray="1.5 3"
          />
          <rect x={mark.at.x - 17} y={plot.bottom + 3} width={34} height={19} rx={3} fill="var(--sel)" />
          <text
            x={mark.at.x}
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
      {mark && (
        <g transform={`translate(${mark.at.x} ${mark.at.y}) scale(1.2)`}>
          <Shapes shapes={mark.shapes} ink={`var(--${mark.colour})`} surface="var(--surface)" />
        </g>
      )}
      {!mark && (
        <rect
          x={placed.box.left}
          y={placed.box.top + 4}
          width={placed.box.right - placed.box.left}
          height={placed.box.bottom - placed.box.top - 8}
          fill="none"
          stroke="var(--sel)"
          strokeWidth={1.5}
          strokeDasharray="1.5 3"
        />
      )}
    </svg>
  );
}
