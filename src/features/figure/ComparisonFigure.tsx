import { useMemo, useRef } from 'react';
import { comparisonScene } from '@/graphics/comparison/comparisonScene';
import type { ThemeName } from '@/graphics/palette';
import type { Figure } from '@/narrative/figure';
import type { ComparisonYear } from '@/query/comparisonRows';
import { useElementWidth } from '@/ui/useElementWidth';
import styles from './figure.module.css';
import { Plot } from './Plot';

interface ComparisonFigureProps {
  readonly figure: Figure;
  readonly theme: ThemeName;
  readonly year: ComparisonYear;
}

/** Places side by side, bars from zero. */
export function ComparisonFigure({ figure, theme, year }: ComparisonFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const scene = useMemo(() => {
    if (width === 0 || !figure.comparison) return null;
    return comparisonScene(figure.selection, figure.comparison, year, figure.text, {
      width,
      compact: width < 560,
    });
  }, [figure, width, year]);
  return (
    <div ref={box} className={styles.box}>
      {scene && <Plot figure={figure} scene={scene} theme={theme} kind="comparison" />}
    </div>
  );
}
