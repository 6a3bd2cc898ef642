import { useMemo, useRef } from 'react';
import type { ThemeName } from '@/graphics/palette';
import { trendScene } from '@/graphics/trend/trendScene';
import type { Figure } from '@/narrative/figure';
import { useAfterPaint } from '@/ui/useAfterPaint';
import { useElementWidth } from '@/ui/useElementWidth';
import { CoverageStrip } from './CoverageStrip';
import styles from './figure.module.css';
import { Plot } from './Plot';
import { usePlotHeight } from './usePlotHeight';

interface TrendFigureProps {
  readonly figure: Figure;
  readonly theme: ThemeName;
  /** Fixed height of the plot; by default it follows the window. */
  readonly height?: number;
  readonly strip?: boolean;
}

const COMPACT = 560;

/** Under this width an embed keeps last values only. */
const SPARSE = 390;

/** Height that the strip will take, so that nothing moves when it arrives. */
const STRIP = 128;

/** Lines over years with the coverage strip beneath, aligned year by year. */
export function TrendFigure({ figure, theme, height, strip = true }: TrendFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const windowHeight = usePlotHeight(width < COMPACT, figure.notes.length);
  const plotHeight = height ?? windowHeight;
  const scene = useMemo(() => {
    if (width === 0) return null;
    const compact = width < COMPACT;
    const gutter = strip && !compact ? (figure.text.language === 'zh' ? 66 : 96) : 0;
    return trendScene(figure.selection, figure.text, {
      width,
      height: plotHeight,
      gutter,
      compact,
      sparse: !strip && width < SPARSE,
    });
  }, [figure, width, plotHeight, strip]);
  const drawn = useMemo(() => scene && { figure, scene }, [figure, scene]);
  const settled = useAfterPaint(drawn, drawn);
  return (
    <div
      ref={box}
      className={styles.box}
      style={{ minHeight: plotHeight + (strip && width >= COMPACT ? STRIP : 0) }}
    >
      {scene && <Plot figure={figure} scene={scene} theme={theme} kind="trend" />}
      {settled && strip && width >= COMPACT && (
        <CoverageStrip dataset={figure.text.dataset} figure={settled.figure} scene={settled.scene} />
      )}
    </div>
  );
}
