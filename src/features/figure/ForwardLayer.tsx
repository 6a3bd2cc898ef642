import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import type { Scene } from '@/graphics/scene/scene';
import { minOf } from '@/lib/extent';
import { useForwardPlace } from '@/view/useForwardPlace';
import styles from './forward.module.css';

/** The place that is pointed at or chosen, drawn again over a wash that lets the others step back. */
export function ForwardLayer({ dataset, scene }: { readonly dataset: Dataset; readonly scene: Scene }) {
  const placeCode = useForwardPlace();
  const colour = dataset.place.get(placeCode)?.colour ?? '';
  const own = useMemo(() => (colour === '' ? null : sceneOfPlace(scene, colour)), [scene, colour]);
  return (
    <div className={styles.layer} data-forward={own ? colour : undefined} aria-hidden="true">
      <div
        className={styles.wash}
        style={{ left: washStart(scene), height: scene.plot.bottom, opacity: own ? 0.66 : 0 }}
      />
      {own && <ScenePicture scene={own} />}
    </div>
  );
}

/** Beside bars the wash covers what stands left of zero too, up to the names of the rows. */
function washStart({ plot, bars, labels }: Scene): number {
  if (bars.length === 0) return plot.left;
  const names = labels.filter(({ align }) => align === 'right').map(({ at }) => at.x);
  return Math.min(plot.left, minOf(names) + 6);
}

/** What of a scene belongs to one place, without frame and grid; null where the place is not in it. */
function sceneOfPlace(scene: Scene, colour: string): Scene | null {
  const of = <Item extends { readonly colour: string }>(items: readonly Item[]) =>
    items.filter((item) => item.colour === colour);
  const marks = of(scene.marks);
  const bars = of(scene.bars);
  if (marks.length === 0 && bars.length === 0) return null;
  return {
    ...scene,
    x: { ...scene.x, grid: false, texts: new Map() },
    y: { ...scene.y, grid: false, texts: new Map() },
    bands: [],
    rules: [],
    lines: of(scene.lines),
    threads: of(scene.threads),
    signs: of(scene.signs),
    bars,
    marks,
    labels: scene.labels.filter(({ lines }) =>
      lines.some((runs) => runs.some(({ tone }) => typeof tone !== 'string' && tone.place === colour)),
    ),
  };
}
