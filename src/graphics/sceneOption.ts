import type { CustomSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { FONT_FAMILY, markColour, type Palette } from './palette';
import type { Scene, SceneAxis } from './scene';
import { type DrawnElement, decorElements, inkElements, markElements, signElement } from './sceneElements';

export type ChartOption = ComposeOption<LineSeriesOption | CustomSeriesOption | GridComponentOption>;

/** `whole`: the picture by itself, for a file. `data`: without what `SceneGround` and `SceneInk` draw on the page. */
export type PaintedParts = 'whole' | 'data';

/**
 * A scene as an ECharts option: axes and symbol-less lines by ECharts, marks by a custom series above them at their
 * values, bands beneath and labels on top by custom series in pixels. On the page the frame and the labels are React's:
 * they seldom change, and ECharts would lay all of them out again at every change.
 */
export function sceneOption(scene: Scene, palette: Palette, parts: PaintedParts = 'whole'): ChartOption {
  const { plot } = scene;
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: FONT_FAMILY },
    grid: {
      left: plot.left,
      top: plot.top,
      width: plot.right - plot.left,
      height: plot.bottom - plot.top,
      outerBoundsMode: 'none',
    },
    xAxis: axisOption(scene.x, palette, false),
    yAxis: axisOption(scene.y, palette, true),
    series: [
      ...(parts === 'whole' ? [elementsSeries('decor', -1, decorElements(scene, palette))] : []),
      ...scene.lines.map(
        (line): LineSeriesOption => ({
          type: 'line',
          id: line.id,
          data: line.points.map(([x, y]) => [x, y ?? '-']),
          showSymbol: false,
          silent: true,
          z: 2,
          lineStyle: {
            color: line.quiet ? palette.ghost : markColour(palette, line.colour),
            width: line.width,
            ...(line.dashed ? { type: [4, 3] } : {}),
          },
        }),
      ),
      ...(scene.bars.length > 0 ? [elementsSeries('bars', 3, barElements(scene, palette))] : []),
      marksSeries(scene, palette),
      ...(parts === 'whole' ? [elementsSeries('ink', 6, inkElements(scene, palette))] : []),
    ],
  };
}

type RenderItem = Exclude<NonNullable<CustomSeriesOption['renderItem']>, string>;
type Rendered = ReturnType<RenderItem>;

const barElements = (scene: Scene, palette: Palette): readonly DrawnElement[] =>
  scene.bars.map((bar) => signElement(bar, palette));

const group = (children: readonly DrawnElement[], x = 0, y = 0): Rendered =>
  ({ type: 'group', x, y, children: [...children] }) as unknown as Rendered;

function elementsSeries(id: string, z: number, children: readonly DrawnElement[]): CustomSeriesOption {
  return {
    type: 'custom',
    id,
    coordinateSystem: 'none',
    silent: true,
    z,
    data: [0],
    renderItem: () => group(children),
  };
}

function marksSeries(scene: Scene, palette: Palette): CustomSeriesOption {
  return {
    type: 'custom',
    id: 'marks',
    silent: true,
    clip: false,
    z: 4,
    data: scene.marks.map(({ value }) => [...value]),
    renderItem: (parameters, api) => {
      const mark = scene.marks[parameters.dataIndex];
      if (!mark) return null;
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const elements = markElements(mark, palette);
      const [only] = elements;
      return elements.length === 1 && only
        ? ({ ...only, x, y } as unknown as Rendered)
        : group(elements, x, y);
    },
  };
}

function axisOption(axis: SceneAxis, palette: Palette, vertical: boolean) {
  return {
    type: 'value' as const,
    min: axis.min,
    max: axis.max,
    interval: axis.step,
    axisLine: {
      show: !axis.grid && axis.texts.size > 0 && !vertical,
      onZero: false,
      lineStyle: { color: palette.ghost, width: 1 },
    },
    axisTick: { show: false },
    splitLine: { show: axis.grid, lineStyle: { color: palette.grid, width: 1 } },
    axisLabel: { show: false },
  };
}
