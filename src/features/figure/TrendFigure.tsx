import { useMemo, useRef } from 'react';
import { figureScene } from '@/graphics/figureScene';
import { COMPACT } from '@/graphics/time/timeSpec';
import type { Figure } from '@/narrative/figure';
import { InteractivePicture } from '@/picture/InteractivePicture';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import { CoverageStrip } from './CoverageStrip';
import styles from './figure.module.css';
import { usePlotHeight } from './usePlotHeight';

interface TrendFigureProps {
  readonly figure: Figure;
  /** Fixed height of the plot; by default it follows the window. */
  readonly height?: number;
  readonly strip?: boolean;
}

/** Under this width an embed keeps last values only. */
const SPARSE = 390;

/** Height that the strip will take, so that nothing moves when it arrives. */
const STRIP = 128;

/** Lines over years with the coverage strip beneath, aligned year by year. */
export function TrendFigure({ figure, height, strip = true }: TrendFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const windowHeight = usePlotHeight(width < COMPACT, figure.notes.length);
  const plotHeight = height ?? windowHeight;
  const drawn = useMemo(() => {
    if (width === 0) return null;
    const gutter = strip && width >= COMPACT ? (figure.text.language === 'zh' ? 66 : 96) : 0;
    const room = { width, height: plotHeight, gutter, sparse: !strip && width < SPARSE };
    return { figure, ...figureScene(figure, room) };
  }, [figure, width, plotHeight, strip]);
  const settled = useAfterPaint(drawn, drawn);
  return (
    <div
      ref={box}
      className={styles.box}
      style={{ minHeight: plotHeight + (strip && width >= COMPACT ? STRIP : 0) }}
    >
      {drawn && <InteractivePicture figure={drawn.figure} scene={drawn.scene} />}
      {settled?.xOf && strip && width >= COMPACT && (
        <CoverageStrip
          dataset={figure.text.dataset}
          figure={settled.figure}
          xOf={settled.xOf}
          width={settled.scene.width}
        />
      )}
      {settled && <Unwritten figure={settled.figure} count={settled.unwritten.length} />}
    </div>
  );
}

/** Figures whose words found no place, so that nobody takes the picture for all there is. */
function Unwritten({ figure, count }: { readonly figure: Figure; readonly count: number }) {
  return count > 0 && <p className={styles.unwritten}>{figure.text.wording.ui.unwritten(count)}</p>;
}
