import { type CSSProperties, useMemo, useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { figureScene } from '@/graphics/figureScene';
import { COMPACT } from '@/graphics/time/timeSpec';
import type { Figure } from '@/narrative/figure';
import { InteractivePicture } from '@/picture/InteractivePicture';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import styles from './figure.module.css';
import { sliderRoom, YearSlider } from './YearSlider';

interface TrendFigureProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
  /** Height of the picture in a frame, which has no slider. */
  readonly height?: number;
}

/** Under this width a frame keeps last values only. */
const SPARSE = 390;
const HEIGHT = { wide: 318, compact: 272 };

/** Lines over years; below them the years that have figures, and a slider that chooses among them. */
export function TrendFigure({ dataset, figure, height }: TrendFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const framed = height !== undefined;
  const plotHeight = height ?? HEIGHT[width < COMPACT ? 'compact' : 'wide'];
  const drawn = useMemo(() => {
    if (width === 0) return null;
    const size = { width, height: plotHeight, sparse: framed && width < SPARSE };
    return { figure, ...figureScene(figure, size) };
  }, [figure, width, plotHeight, framed]);
  const settled = useAfterPaint(drawn, drawn);
  const below = drawn?.xOf && !framed ? sliderRoom(drawn.figure, width, drawn.xOf) : 0;
  const room = { '--room': `${plotHeight + below}px` } as CSSProperties;
  return (
    <div ref={box} className={styles.box} style={room}>
      {drawn && <InteractivePicture figure={drawn.figure} scene={drawn.scene} />}
      {settled?.xOf && !framed && (
        <YearSlider dataset={dataset} figure={settled.figure} xOf={settled.xOf} width={width} />
      )}
      {settled && settled.unwritten.length > 0 && (
        <p className={styles.unwritten}>{figure.text.wording.ui.unwritten(settled.unwritten.length)}</p>
      )}
    </div>
  );
}
