import { frameTexts } from './frameTexts';
import { FONT_FAMILY, markColour, type Palette, textColour } from './palette';
import type { Scene, SceneLabel, SceneMark, SceneSign, TextRun } from './scene';
import type { Paint, Shape } from './shape';

/** What a custom series of ECharts draws; its own type is a union too wide to build from parts. */
export interface DrawnElement {
  readonly type: 'path' | 'circle' | 'rect' | 'line' | 'text' | 'group';
  readonly x?: number;
  readonly y?: number;
  readonly shape?: Readonly<Record<string, number | string>>;
  readonly style?: Readonly<Record<string, unknown>>;
  readonly children?: readonly DrawnElement[];
}

/** What lies beneath the lines: plan bands, rules, threads between figures with nothing between them. */
export function decorElements(scene: Scene, palette: Palette): DrawnElement[] {
  const { plot } = scene;
  const bands = scene.bands
    .filter((band) => band.shaded)
    .map(
      (band): DrawnElement => ({
        type: 'rect',
        shape: { x: band.from, y: 0, width: band.to - band.from, height: plot.bottom },
        style: { fill: palette.band },
      }),
    );
  const rules = scene.rules.map(
    (rule): DrawnElement => lineElement(rule.from, rule.to, palette[rule.tone], rule.width),
  );
  const threads = scene.threads.map((thread): DrawnElement => {
    const element = lineElement(thread.from, thread.to, markColour(palette, thread.colour), 1.5);
    return { ...element, style: { ...element.style, lineDash: [0.1, 5], lineCap: 'round' } };
  });
  return [...bands, ...rules, ...threads];
}

/** What lies above the marks: texts of the frame, signs, labels. */
export function inkElements(scene: Scene, palette: Palette): DrawnElement[] {
  return [
    ...frameTexts(scene).map(({ x, y, text, align }) =>
      textElement(x, y, text, 11, palette.ink3, align, false),
    ),
    ...scene.signs.map((sign) => signElement(sign, palette)),
    ...scene.labels.flatMap((label) => labelElements(label, palette)),
  ];
}

/** The shapes of a mark as elements around its centre. */
export function markElements(mark: Pick<SceneMark, 'shapes' | 'colour'>, palette: Palette): DrawnElement[] {
  return mark.shapes.map((shape) => shapeElement(shape, markColour(palette, mark.colour), palette.surface));
}

/** Shapes at a point of the picture. */
export function signElement(sign: SceneSign, palette: Palette): DrawnElement {
  return { type: 'group', x: sign.at.x, y: sign.at.y, children: markElements(sign, palette) };
}

function shapeElement(shape: Shape, ink: string, surface: string): DrawnElement {
  const paint = (value: Paint) => (value === 'ink' ? ink : value === 'surface' ? surface : 'none');
  const style = {
    fill: paint(shape.fill),
    stroke: paint(shape.stroke),
    lineWidth: shape.width,
    lineJoin: 'round',
    lineCap: 'round',
    ...(shape.dash ? { lineDash: [...shape.dash] } : {}),
  };
  return shape.kind === 'circle'
    ? { type: 'circle', shape: { cx: 0, cy: 0, r: shape.r }, style }
    : { type: 'path', shape: { pathData: shape.d }, style };
}

function labelElements(label: SceneLabel, palette: Palette): DrawnElement[] {
  const halo = { stroke: palette.surface, lineWidth: 3.5, lineJoin: 'round' };
  const middle = (label.lines.length - 1) / 2;
  return label.lines.map((runs, at) => {
    const styles = runs.map((run, index) => [`r${index}`, runStyle(run, palette, index > 0)] as const);
    return {
      type: 'text',
      x: label.at.x,
      y: label.at.y + (at - middle) * 15,
      style: {
        text: runs.map((run, index) => `{r${index}|${run.text}}`).join(''),
        rich: Object.fromEntries(
          styles.map(([name, style]) => [name, label.halo ? { ...style, ...halo } : style]),
        ),
        align: label.align,
        verticalAlign: 'middle',
      },
    };
  });
}

function runStyle(run: TextRun, palette: Palette, follows: boolean) {
  const fill = typeof run.tone === 'string' ? palette[run.tone] : textColour(palette, run.tone.place);
  const font = { fontSize: run.size, fontWeight: run.bold ? 700 : 400, fontFamily: FONT_FAMILY };
  return { fill, ...font, ...(follows ? { padding: [0, 0, 0, RUN_GAP] } : {}) };
}

function textElement(
  x: number,
  y: number,
  text: string,
  size: number,
  fill: string,
  align: string,
  bold: boolean,
): DrawnElement {
  return {
    type: 'text',
    x,
    y,
    style: { text, fill, font: fontOf(size, bold), align, verticalAlign: 'middle' },
  };
}

function lineElement(
  from: { x: number; y: number },
  to: { x: number; y: number },
  stroke: string,
  width: number,
): DrawnElement {
  return {
    type: 'line',
    shape: { x1: from.x, y1: from.y, x2: to.x, y2: to.y },
    style: { stroke, lineWidth: width, fill: 'none' },
  };
}

/** Pixels between two runs of a label. */
export const RUN_GAP = 5;

const fontOf = (size: number, bold: boolean): string => `${bold ? 700 : 400} ${size}px ${FONT_FAMILY}`;
