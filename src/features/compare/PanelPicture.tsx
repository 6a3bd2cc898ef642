import { type ReactNode, useMemo, useState } from 'react';
import { type DotPlot, dotPlot } from '@/graphics/dots/dotScene';
import { Shapes } from '@/graphics/glyph/Mark';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import type { Scene } from '@/graphics/scene/scene';
import type { Figure } from '@/narrative/figure';
import { observationName } from '@/narrative/observationName';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { HitLayer } from '@/ui/HitLayer';
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
 * opens its source and brings its place forward, the same again lets it go.
 */
export function PanelPicture({ figure, panel, width, renderTooltip }: PanelPictureProps) {
  const { observationId } = useViewFields('observationId');
  const press = usePressFigure();
  const point = usePointPlace();
  const { ui } = useWording();
  const [pointed, setPointed] = useState<string | null>(null);
  const plot = useMemo(() => dotPlot(panel, figure.text, width), [panel, figure, width]);
  const placed = useMemo(() => placedFigures(plot), [plot]);
  const chosen = placed.find(({ observation }) => observation.id === observationId);
  const shown = placed.find(({ observation }) => observation.id === pointed);
  const hits = useMemo(
    () =>
      placed.map(({ observation, box }) => {
        const differences = figure.comparability.differences.get(observation.id) ?? [];
        const name = ui.openFigure(observationName(observation, figure.text, differences));
        return { id: observation.id, name, box };
      }),
    [placed, figure, ui],
  );
  const observationOf = (id: string | null) =>
    placed.find(({ observation }) => observation.id === id)?.observation;
  return (
    <div className={styles.picture} style={{ height: plot.scene.height }}>
      <CityBands plot={plot} width={width} />
      <div role="img" aria-label={figure.alt} className={styles.scene}>
        <ForwardScene panel={panel} scene={plot.scene} />
      </div>
      <HitLayer
        label={ui.figureList}
        description={ui.figureListHelp}
        hits={hits}
        chosenId={observationId}
        onPoint={(id) => {
          setPointed(id);
          point(observationOf(id)?.placeCode ?? '');
        }}
        onPress={(id) => {
          const observation = observationOf(id);
          if (observation) press(observation);
        }}
        under={chosen && <ChosenFigure placed={chosen} scene={plot.scene} />}
        over={shown && renderTooltip(shown, figure, plot.scene)}
      />
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
