import { useMemo, useRef } from 'react';
import { figureScene } from '@/graphics/figureScene';
import type { Figure } from '@/narrative/figure';
import { InteractivePicture } from '@/picture/InteractivePicture';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import styles from './figure.module.css';

/** How close rows may stand, the loosest first. */
const DENSITIES = [0, 0.25, 0.5, 0.75, 1];

interface ComparisonFigureProps {
  readonly figure: Figure;
  /** Height of the picture in a frame: rows stand close where they need more. */
  readonly height?: number;
}

/** Places side by side, bars from zero. */
export function ComparisonFigure({ figure, height = Number.POSITIVE_INFINITY }: ComparisonFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const scene = useMemo(() => {
    if (width === 0) return null;
    for (const dense of DENSITIES) {
      const { scene } = figureScene(figure, { width, height: 0, dense });
      if (scene.height <= height || dense === 1) return scene;
    }
    return null;
  }, [figure, width, height]);
  return (
    <div ref={box} className={styles.box}>
      {scene && <InteractivePicture figure={figure} scene={scene} />}
    </div>
  );
}
