import { type PointerEvent, type ReactNode, useCallback, useRef, useState } from 'react';
import { CitiesChart } from '@/graphics/cities/CitiesChart';
import type { YearWindow } from '@/graphics/cities/citiesLinesPlot';
import type { CitiesPlot } from '@/graphics/cities/citiesPlot';
import type { CitiesOption } from '@/graphics/cities/echartsCanvas';
import { citiesWithin, nearestFigure, type PlacedFigure } from '@/graphics/cities/placedFigures';
import type { Box, Point } from '@/graphics/scene/box';
import tipStyles from '@/picture/tip.module.css';
import styles from './picture.module.css';

interface CitiesPictureProps {
  readonly option: CitiesOption;
  readonly plot: CitiesPlot;
  readonly alt: string;
  readonly placed: readonly PlacedFigure[];
  /** What a pixel to the side counts when the nearest figure is looked for. */
  readonly across?: number;
  readonly onZoom?: (window: YearWindow) => void;
  readonly onPick: (cityCode: string) => void;
  /** The reader drew a frame: the cities in it. */
  readonly onFrame: (cityCodes: readonly string[]) => void;
  /** What stands behind the canvas. */
  readonly behind?: ReactNode;
  /** Marks over the picture, in its pixels. */
  readonly over: (pointed: PlacedFigure | null) => ReactNode;
  readonly tip: (pointed: PlacedFigure) => ReactNode;
}

const REACH = 16;
/** A drag shorter than this is a click. */
const CLICK = 5;
const TIP = { width: 236, gap: 14 };

/** A picture of all cities: the canvas, and over it what answers the pointer. */
export function CitiesPicture(props: CitiesPictureProps) {
  const { option, plot, alt, placed, across = 1, onZoom, onPick, onFrame, behind, over, tip } = props;
  const root = useRef<HTMLDivElement>(null);
  const painted = useRef(0);
  const [pointed, setPointed] = useState<PlacedFigure | null>(null);
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point } | null>(null);
  const markPainted = useCallback(() => {
    painted.current += 1;
    root.current?.setAttribute('data-chart-ready', String(painted.current));
  }, []);
  const at = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    const enlarged = box.width / plot.width || 1;
    return { x: (event.clientX - box.left) / enlarged, y: (event.clientY - box.top) / enlarged };
  };
  const find = (point: Point) =>
    isInside(plot.box, point) ? nearestFigure(placed, point, REACH, across) : null;
  const move = (event: PointerEvent) => {
    const point = at(event);
    if (drag) setDrag({ ...drag, to: point });
    setPointed(drag ? null : find(point));
  };
  const press = (event: PointerEvent) => {
    const point = at(event);
    if (event.button === 0 && isInside(plot.box, point)) setDrag({ from: point, to: point });
  };
  const release = (event: PointerEvent) => {
    if (!drag) return;
    const point = at(event);
    setDrag(null);
    if (Math.hypot(point.x - drag.from.x, point.y - drag.from.y) < CLICK) {
      const found = find(point);
      setPointed(found);
      if (found) onPick(found.code);
    } else if (event.pointerType !== 'touch') onFrame(citiesWithin(placed, boxOf(drag.from, point)));
  };
  const leave = () => {
    setPointed(null);
    setDrag(null);
  };
  const frame = drag && boxOf(drag.from, drag.to);
  return (
    <div
      ref={root}
      className={styles.picture}
      style={{ height: plot.height }}
      onPointerMove={move}
      onPointerDown={press}
      onPointerUp={release}
      onPointerLeave={leave}
      onPointerCancel={leave}
    >
      {behind}
      <div role="img" aria-label={alt}>
        <CitiesChart
          option={option}
          width={plot.width}
          height={plot.height}
          onPainted={markPainted}
          {...(onZoom ? { onZoom } : {})}
        />
      </div>
      <svg className={styles.over} width={plot.width} height={plot.height} aria-hidden="true">
        {over(pointed)}
        {frame && (
          <rect
            className={styles.frame}
            x={frame.left}
            y={frame.top}
            width={frame.right - frame.left}
            height={frame.bottom - frame.top}
          />
        )}
      </svg>
      {pointed && (
        <div className={tipStyles.tip} style={tipPlace(pointed.at, plot)} aria-hidden="true">
          {tip(pointed)}
        </div>
      )}
    </div>
  );
}

const isInside = (box: Box, { x, y }: Point): boolean =>
  x >= box.left - REACH && x <= box.right + REACH && y >= box.top - REACH && y <= box.bottom;

const boxOf = (a: Point, b: Point): Box => ({
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
});

/** Beside the figure pointed at, on the side with more room. */
function tipPlace({ x, y }: Point, { width, height }: CitiesPlot) {
  const beside = x > width / 2 ? x - TIP.width - TIP.gap : x + TIP.gap;
  const left = Math.max(0, Math.min(width - TIP.width, beside));
  return {
    left,
    width: TIP.width,
    ...(y > height / 2 ? { bottom: height - y + TIP.gap } : { top: y + TIP.gap }),
  };
}
