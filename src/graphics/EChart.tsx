import EChartsReactCore from 'echarts-for-react/esm/core';
import { memo, useCallback, useMemo, useRef } from 'react';
import { echarts } from './echarts';
import type { ChartOption } from './sceneOption';

interface EChartProps {
  readonly option: ChartOption;
  readonly width: number;
  readonly height: number;
  /** Changes with the type of chart: nothing of the old one is kept then. */
  readonly kind: string;
  readonly onPainted?: (count: number) => void;
}

const REPLACE = ['series'];

/**
 * The component without its first, trial instance, which it draws and throws away to learn the size of its element:
 * the size is always given here, and the trial costs a frame and a start of ECharts before the first chart.
 */
class DirectEChart extends EChartsReactCore {
  override async initEchartsInstance() {
    return echarts.init(this.ele, undefined, this.props.opts as Parameters<typeof echarts.init>[2]);
  }
}

/** The only door to ECharts on the page: draws an option as SVG at a fixed size. */
export const EChart = memo(function EChart({ option, width, height, kind, onPainted }: EChartProps) {
  const painted = useRef(0);
  const latest = useRef(onPainted);
  latest.current = onPainted;
  const count = useCallback(() => {
    painted.current += 1;
    latest.current?.(painted.current);
  }, []);
  const events = useMemo(() => ({ finished: count }), [count]);
  const opts = useMemo(() => ({ renderer: 'svg' as const, width, height }), [width, height]);
  const style = useMemo(() => ({ width, height }), [width, height]);
  return (
    <DirectEChart
      key={kind}
      echarts={echarts}
      option={option}
      opts={opts}
      style={style}
      replaceMerge={REPLACE}
      autoResize={false}
      onEvents={events}
      onChartReady={count}
    />
  );
});
