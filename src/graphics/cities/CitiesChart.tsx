import EChartsReactCore from 'echarts-for-react/esm/core';
import { memo, useMemo, type WheelEvent } from 'react';
import type { YearWindow } from './citiesLinesPlot';
import { type CitiesOption, echarts } from './echartsCanvas';
import { usePaperCopy } from './usePaperCopy';

interface CitiesChartProps {
  readonly option: CitiesOption;
  readonly width: number;
  readonly height: number;
  /** The reader moved the slider of years. */
  readonly onZoom?: (window: YearWindow) => void;
  readonly onPainted: () => void;
}

type Chart = ReturnType<typeof echarts.init>;

const REPLACE = ['series'];

/**
 * The component at the size that is given, without the trial instance that it measures its element with; as sharp where
 * the page is enlarged.
 */
class DirectEChart extends EChartsReactCore {
  override async initEchartsInstance() {
    const { ele, props } = this;
    const enlarged = ele.getBoundingClientRect().width / ele.clientWidth || 1;
    const opts = props.opts as Parameters<typeof echarts.init>[2];
    return echarts.init(ele, undefined, { ...opts, devicePixelRatio: window.devicePixelRatio * enlarged });
  }
}

/** The only door to ECharts: draws an option on a canvas of a fixed size. */
export const CitiesChart = memo(function CitiesChart({
  option,
  width,
  height,
  onZoom,
  onPainted,
}: CitiesChartProps) {
  const opts = useMemo(() => ({ renderer: 'canvas' as const, width, height }), [width, height]);
  const style = useMemo(() => ({ width, height }), [width, height]);
  const events = useMemo(
    () => ({
      finished: onPainted,
      datazoom: (_: unknown, chart: Chart) => {
        const window = zoomOf(chart);
        if (window) onZoom?.(window);
      },
    }),
    [onPainted, onZoom],
  );
  const { box, place } = usePaperCopy();
  return (
    <>
      <div ref={box} onWheelCapture={leaveToPage}>
        <DirectEChart
          echarts={echarts}
          option={option}
          opts={opts}
          style={style}
          replaceMerge={REPLACE}
          autoResize={false}
          onEvents={events}
          onChartReady={onPainted}
        />
      </div>
      <div ref={place} />
    </>
  );
});

/** ECharts keeps every turn of the wheel from the page, those too that it does not zoom by. */
const leaveToPage = (event: WheelEvent) => {
  if (!event.ctrlKey) event.stopPropagation();
};

function zoomOf(chart: Chart): YearWindow | null {
  const { dataZoom } = chart.getOption() as {
    readonly dataZoom?: readonly { startValue?: unknown; endValue?: unknown }[];
  };
  const { startValue, endValue } = dataZoom?.[0] ?? {};
  return typeof startValue === 'number' && typeof endValue === 'number'
    ? { from: Math.round(startValue), to: Math.round(endValue) }
    : null;
}
