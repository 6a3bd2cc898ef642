import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { type DotPlot, dotPlot } from '@/charts/dots/dotScene';
import type { Figure } from '@/charts/figure';
import { Shapes } from '@/charts/Mark';
import { observationName } from '@/charts/observationName';
import { ScenePicture } from '@/charts/ScenePicture';
import type { Scene } from '@/charts/scene';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { useForwardPlace, usePointPlace } from '@/view/useForwardPlace';
import { useViewFields, useWording } from '@/view/ViewContext';
import { CityBands } from './CityBands';
import styles from './compare.module.css';
import type { PlacedFigure } from './placedFigure';
import { usePressFigure } from './usePressFigure';

interface PanelPictureProps {
  readonly figure: Figure;
  readonly panel: ComparePanel;
  readonly width: number;
  readonly renderTooltip: (placed: PlacedFigure, figure: Figure, scene: Scene) => ReactNode;
}

/**
 * The picture of a panel, with a transparent button over every figure: pointing shows it in words, a click or Enter
 * opens its source and brings its place forward, the same again lets it go, arrow keys walk from figure to figure. Only one of them is a tab stop.
 */
export function PanelPicture({ figure, panel, width, renderTooltip }: PanelPictureProps) {
  const { observationId } = useViewFields('observationId');
  const press = usePressFigure();
  const point = usePointPlace();
  const { ui } = useWording();
  const layer = useRef<HTMLFieldSetElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const plot = useMemo(() => dotPlot(panel, figure.text, width), [panel, figure, width]);
  const placed = useMemo(() => placedFigures(plot), [plot]);
  const chosen = placed.find(({ observation }) => observation.id === observationId);
  const shown = placed.find(({ observation }) => observation.id === pointed);
  const stop = chosen ?? placed[0];

  const walk = (event: KeyboardEvent, at: number) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? placed.length - 1 : step ? at + step : -1;
    const next = placed[to];
    if (event.key === 'Escape') setPointed(null);
    if (!next) return;
    event.preventDefault();
    layer.current?.querySelector<HTMLElement>(`[data-figure="${CSS.escape(next.observation.id)}"]`)?.focus();
  };
  const enter = ({ observation }: PlacedFigure) => {
    setPointed(observation.id);
    point(observation.placeCode);
  };
  const leave = () => {
    setPointed(null);
    point('');
  };
  return (
    <div className={styles.picture} style={{ height: plot.scene.height }}>
      <CityBands plot={plot} width={width} />
      <div role="img" aria-label={figure.alt} className={styles.scene}>
        <ForwardScene panel={panel} scene={plot.scene} />
      </div>
      <fieldset
        ref={layer}
        className={styles.layer}
        aria-label={ui.figureList}
        aria-description={ui.figureListHelp}
      >
        {chosen && <ChosenFigure placed={chosen} scene={plot.scene} />}
        {placed.map((one, at) => (
          <button
            key={one.observation.id}
            type="button"
            data-figure={one.observation.id}
            className={styles.hit}
            tabIndex={one === stop ? 0 : -1}
            style={{
              left: one.box.left,
              top: one.box.top,
              width: one.box.right - one.box.left,
              height: one.box.bottom - one.box.top,
            }}
            aria-label={ui.openFigure(observationName(one.observation, figure.text))}
            aria-pressed={one === chosen}
            onClick={() => press(one.observation)}
            onKeyDown={(event) => walk(event, at)}
            onFocus={() => enter(one)}
            onBlur={leave}
            onPointerEnter={() => enter(one)}
            onPointerLeave={leave}
          />
        ))}
        {shown && renderTooltip(shown, figure, plot.scene)}
      </fieldset>
    </div>
  );
}

/** The scene with the place that every panel brings forward: only this part follows the pointer. */
function ForwardScene({ panel, scene }: { panel: ComparePanel; scene: Scene }) {
  const forward = useForwardPlace();
  const place = panel.selection.places.find(({ code }) => code === forward);
  return <ScenePicture scene={scene} forward={place?.colour ?? ''} readable />;
}

function placedFigures({ scene, hits }: DotPlot): readonly PlacedFigure[] {
  const marks = new Map(scene.marks.map((mark) => [mark.observation, mark]));
  return hits.map(({ observation, box }): PlacedFigure => {
    const mark = marks.get(observation);
    return { observation, box, ...(mark ? { mark } : {}) };
  });
}

function ChosenFigure({ placed: { mark, box }, scene }: { placed: PlacedFigure; scene: Scene }) {
  return (
    <svg className={styles.chosen} width={scene.width} height={scene.height} aria-hidden="true">
      {mark ? (
        <g transform={`translate(${mark.at.x} ${mark.at.y}) scale(1.2)`}>
          <Shapes shapes={mark.shapes} ink={`var(--${mark.colour})`} surface="var(--surface)" />
        </g>
      ) : (
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
      )}
    </svg>
  );
}
