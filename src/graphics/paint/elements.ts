import { AXIS_SIZE } from '../axis/axis';
import type { Point, Segment } from '../scene/box';
import type {
  SceneArea,
  SceneLabel,
  SceneLine,
  SceneRule,
  SceneSign,
  SceneText,
  TextRun,
} from '../scene/scene';
import { px, type Shape } from '../scene/shape';
import { type Ink, paintOf, wordColour } from './ink';
import type { SvgElement } from './svgElement';

export const LINE_HEIGHT = 18;
/** Pixels between two runs of a label. */
export const RUN_GAP = 5;
const OUTLINE = 3.5;
/** From the middle of a line of text to its baseline, as a share of its size. */
const MIDDLE = 0.36;
const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

export const areaElement = ({ points, tone }: SceneArea, ink: Ink): SvgElement => ({
  tag: 'path',
  attributes: { d: `${runPath(points)}Z`, fill: ink.mark(tone) },
});

const runPath = (run: readonly Point[]): string =>
  run.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)},${px(y)}`).join('');

const pathOf = ({ from, to }: Segment): string => `M${px(from.x)},${px(from.y)}L${px(to.x)},${px(to.y)}`;

/** Rules of one look are one path: the fewer elements, the faster a picture is painted. */
export function ruleElements(rules: readonly SceneRule[], ink: Ink): readonly SvgElement[] {
  const looks = new Map<string, SceneRule[]>();
  for (const rule of rules) {
    const look = `${rule.tone} ${rule.width} ${rule.dash} ${rule.place?.code}`;
    looks.set(look, [...(looks.get(look) ?? []), rule]);
  }
  return [...looks.values()].map((alike): SvgElement => {
    const [{ tone, width, dash, place }] = alike as [SceneRule];
    return {
      tag: 'path',
      attributes: {
        d: alike.map(pathOf).join(''),
        fill: 'none',
        stroke: ink.mark(place?.colour ?? tone),
        strokeWidth: width,
        strokeDasharray: dash?.join(' '),
        shapeRendering: width === 1 && !dash ? 'crispEdges' : undefined,
      },
    };
  });
}

/** @param called the place of a quiet line is brought forward: it takes its colour */
export function lineElement(line: SceneLine, ink: Ink, called = false): SvgElement {
  return {
    tag: 'path',
    attributes: {
      d: line.runs.map(runPath).join(''),
      fill: 'none',
      stroke: ink.mark(line.quiet && !called ? 'tick' : line.place.colour),
      strokeWidth: called ? CALLED_WIDTH : line.width,
      strokeLinejoin: 'bevel',
      strokeDasharray: line.dashed ? '4 3' : undefined,
    },
  };
}

/** Width of a quiet line while its place is brought forward. */
const CALLED_WIDTH = 1.75;

/** Shapes around the origin in the colour of a token. */
export const shapeElement = (shape: Shape, token: string, ink: Ink): SvgElement => ({
  tag: shape.kind,
  attributes: {
    ...(shape.kind === 'circle' ? { r: shape.r } : { d: shape.d }),
    fill: paintOf(shape.fill, token, ink),
    stroke: paintOf(shape.stroke, token, ink),
    strokeWidth: shape.width,
    strokeDasharray: shape.dash?.join(' '),
    strokeLinejoin: 'round',
    strokeLinecap: 'round',
  },
});

/** A mark, a bar or a sign where it stands. */
export const glyphElement = ({ at, place, shapes, times }: SceneSign, ink: Ink): SvgElement => ({
  tag: 'g',
  attributes: { transform: `translate(${px(at.x)} ${px(at.y)})${times ? ` scale(${times})` : ''}` },
  children: shapes.map((shape) => shapeElement(shape, place.colour, ink)),
});

export const textElement = ({ at, text, align }: SceneText, ink: Ink): SvgElement => ({
  tag: 'text',
  attributes: {
    x: px(at.x),
    y: px(at.y + AXIS_SIZE * MIDDLE),
    textAnchor: ANCHOR[align],
    fontSize: AXIS_SIZE,
    fill: ink.mark('ink3'),
  },
  children: [text],
});

/** The words of a label, with their outline and the leader to their mark. */
export function labelElements(label: SceneLabel, ink: Ink): readonly SvgElement[] {
  const { at, align, lines, halo, leader } = label;
  const middle = (lines.length - 1) / 2;
  const texts = lines.flatMap((runs, row): readonly SvgElement[] => {
    const size = runs[0]?.size ?? AXIS_SIZE;
    const set = {
      x: px(at.x),
      y: px(at.y + (row - middle) * LINE_HEIGHT + size * MIDDLE),
      textAnchor: ANCHOR[align],
    };
    const children = runs.map((run, place) => runElement(run, place > 0, ink));
    const outline = { stroke: ink.surface, strokeWidth: OUTLINE, strokeLinejoin: 'round' };
    if (!halo) return [{ tag: 'text', attributes: set, children }];
    if (!ink.copies)
      return [{ tag: 'text', attributes: { ...set, ...outline, paintOrder: 'stroke' }, children }];
    return [
      { tag: 'text', attributes: { ...set, ...outline }, children },
      { tag: 'text', attributes: set, children },
    ];
  });
  return leader ? [leaderElement(leader, label, ink), ...texts] : texts;
}

const leaderElement = (leader: Segment, { place }: SceneLabel, ink: Ink): SvgElement => ({
  tag: 'path',
  attributes: {
    d: pathOf(leader),
    fill: 'none',
    stroke: ink.mark(place?.colour ?? 'ink3'),
    strokeWidth: 0.8,
  },
});

const runElement = (run: TextRun, follows: boolean, ink: Ink): SvgElement => ({
  tag: 'tspan',
  attributes: {
    dx: follows ? RUN_GAP : undefined,
    fill: wordColour(run.tone, ink),
    fontSize: run.size,
    fontWeight: run.bold ? 700 : undefined,
  },
  children: [run.text],
});
