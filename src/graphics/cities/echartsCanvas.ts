import {
  CustomChart,
  type CustomSeriesOption,
  LineChart,
  type LineSeriesOption,
  LinesChart,
  type LinesSeriesOption,
  ScatterChart,
  type ScatterSeriesOption,
} from 'echarts/charts';
import {
  type DataZoomComponentOption,
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  GridComponent,
  type GridComponentOption,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([
  LineChart,
  LinesChart,
  ScatterChart,
  CustomChart,
  GridComponent,
  DataZoomInsideComponent,
  DataZoomSliderComponent,
  CanvasRenderer,
]);

export type CitiesSeries = LineSeriesOption | LinesSeriesOption | ScatterSeriesOption | CustomSeriesOption;
export type CitiesOption = echarts.ComposeOption<
  CitiesSeries | GridComponentOption | DataZoomComponentOption
>;

export { echarts };
