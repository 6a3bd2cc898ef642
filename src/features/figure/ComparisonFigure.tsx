import { useMemo, useRef } from 'react';
import { figureScene } from '@/graphics/figureScene';
import type { Figure } from '@/narrative/figure';
import { InteractivePicture } from '@/picture/InteractivePicture';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import styles from './figure.module.css';

/** Places side by side, bars from zero. */
export function ComparisonFigure({ figure }: { readonly figure: Figure }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const scene = useMemo(
    () => (width === 0 ? null : figureScene(figure, { width, height: 0 }).scene),
    [figure, width],
  );
  return (
    <div ref={box} className={styles.box}>
      {scene && <InteractivePicture figure={figure} scene={scene} />}
    </div>
  );
}
