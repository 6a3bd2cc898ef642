import { useMemo, useRef } from 'react';
import type { Figure } from '@/charts/figure';
import type { ThemeName } from '@/charts/palette';
import { trendScene } from '@/charts/trend/trendScene';
import { CoverageStrip } from './CoverageStrip';
import styles from './figure.module.css';
import { Plot } from './Plot';
import { useElementWidth } from './useElementWidth';
import { usePlotHeight } from './usePlotHeight';

interface TrendFigureProps {
  readonly figure: Figure;
  readonly theme: ThemeName;
  /** Fixed height of the plot; by default it follows the window. */
  readonly height?: number;
  readonly strip?: boolean;
}

const COMPACT = 560;

/** Lines over years with the coverage strip beneath, aligned year by year. */
export function TrendFigure({ figure, theme, height, strip = true }: TrendFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const windowHeight = usePlotHeight(width < COMPACT);
  const plotHeight = height ?? windowHeight;
  const scene = useMemo(() => {
    if (width === 0) return null;
    const compact = width < COMPACT;
    const gutter = strip && !compact ? (figure.text.language === 'zh' ? 66 : 96) : 0;
    return trendScene(figure.selection, figure.text, { width, height: plotHeight, gutter, compact });
  }, [figure, width, plotHeight, strip]);
  return (
    <div ref={box} className={styles.box} style={{ minHeight: plotHeight }}>
      {scene && <Plot figure={figure} scene={scene} theme={theme} kind="trend" />}
      {scene && strip && width >= COMPACT && (
        <CoverageStrip dataset={figure.text.dataset} figure={figure} scene={scene} />
      )}
    </div>
  );
}
