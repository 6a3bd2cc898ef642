import { useMemo, useState } from 'react';
import { type Observation, yearOf } from '@/domain/observation';
import { Shapes } from '@/graphics/glyph/Mark';
import type { Scene, SceneMark } from '@/graphics/scene/scene';
import type { Figure } from '@/narrative/figure';
import { observationName } from '@/narrative/observationName';
import { HitLayer } from '@/ui/HitLayer';
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
  const [pointed, setPointed] = useState<string | null>(null);
  const figures = useMemo(() => figuresOf(figure, scene), [figure, scene]);
  const chosen = figures.find((placed) => placed.observation.id === observationId);
  const shown = figures.find((placed) => placed.observation.id === pointed);

  const choose = ({ observation: { id, placeCode }, mark }: PlacedFigure) => {
    if (mark || embed) return open(id);
    const again = id === observationId && placeCode === focusPlace;
    change(again ? { observationId: '', focusPlace: '' } : { observationId: id, focusPlace: placeCode });
  };
  const hits = useMemo(
    () =>
      figures.map(({ observation, box }) => {
        const differences = figure.comparability.differences.get(observation.id) ?? [];
        const name = ui.openFigure(observationName(observation, figure.text, differences));
        return { id: observation.id, name, box };
      }),
    [figures, figure, ui],
  );
  const placedOf = (id: string | null) => figures.find(({ observation }) => observation.id === id);
  return (
    <HitLayer
      label={ui.figureList}
      description={ui.figureListHelp}
      hits={hits}
      chosenId={observationId}
      onPoint={(id) => show(placedOf(id)?.observation ?? null)}
      onPress={(id) => {
        const placed = placedOf(id);
        if (placed) choose(placed);
      }}
      under={chosen && <ChosenMark placed={chosen} scene={scene} kind={kind} />}
      over={shown && <Tooltip placed={shown} figure={figure} scene={scene} />}
    />
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
