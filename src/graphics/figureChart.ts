import { isCity } from '@/domain/place';
import { formatNumber, symbolAfter } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import type { Figure, FigureKind } from '@/narrative/figure';
import { periodWords } from '@/wording/periods';
import { comparisonScene } from './comparison/comparisonScene';
import { panelScene } from './dots/panelScene';
import { mark } from './glyph/markShapes';
import { markColour, type Palette, textColour } from './paint/palette';
import { renderSvg } from './renderSvg';
import type { Scene } from './scene/scene';
import { sceneOption } from './sceneOption';
import type { Paint, Shape } from './scene/shape';
import { escapeXml, tag, textLines } from './paint/svgText';
import { trendScene } from './trend/trendScene';

/** A piece of a picture as SVG, drawn from its own upper left corner. */
export interface Piece {
  readonly svg: string;
  readonly height: number;
}

/** Charts are drawn at screen sizes and enlarged by this, so that their smallest text, 11 px, is over 13. */
const ENLARGED = 1.2;

/** The chart of a figure: axes and marks, or the one number large, or nothing where there is no figure. */
export function chartPiece(
  figure: Figure,
  picture: FigureKind,
  palette: Palette,
  width: number,
  height: number,
): Piece {
  if (figure.observations.length === 0) return { svg: '', height: 0 };
  if (figure.observations.length === 1) return lonePiece(figure, palette);
  const scene = sceneOf(figure, picture, width / ENLARGED, height / ENLARGED);
  const drawn = renderSvg(sceneOption(scene, palette), scene.width, scene.height);
  const inner = portable(drawn.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, ''));
  const size = { width: scene.width * ENLARGED, height: scene.height * ENLARGED };
  const view = `0 0 ${scene.width} ${scene.height}`;
  return {
    svg: tag('svg', { ...size, viewBox: view }, inner),
    height: size.height,
  };
}

const OUTLINED = /<text ([^>]*?) stroke="[^"]*"[^>]*? paint-order="stroke"[^>]*>([\s\S]*?)<\/text>/g;

/**
 * Replaces what office programs misread: hover styles, central baselines, and outlines, which they paint over the
 * letters; each outlined text gets a plain copy above it.
 */
function portable(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replaceAll('dominant-baseline="central"', 'dy="0.36em"')
    .replace(OUTLINED, (outlined, look, words) => `${outlined}<text ${look}>${words}</text>`);
}

function sceneOf(figure: Figure, picture: FigureKind, width: number, height: number): Scene {
  const { selection, text, comparison, panel } = figure;
  if (panel) return panelScene(panel, text, width);
  return picture.kind === 'comparison' && comparison
    ? comparisonScene(selection, comparison, picture.year, text, { width, compact: false })
    : trendScene(selection, text, { width, height, gutter: 0, compact: false });
}

function lonePiece(figure: Figure, palette: Palette): Piece {
  const { text, observations } = figure;
  const { terms } = text.wording;
  const observation = observations[0];
  const place = observation && text.dataset.place.get(observation.placeCode);
  if (!observation || !place) return { svg: '', height: 0 };
  const ink = markColour(palette, place.colour);
  const shapes = mark(observation, { value: 'up', benchmark: !isCity(place) });
  const number = signOf(observation, terms) + formatNumber(observation.value, text.display);
  const fill = textColour(palette, place.colour);
  const facts = [
    place.name[text.language],
    periodWords(observation.period, text.language),
    terms.nature[observation.nature],
    terms.scope[observation.scope],
    ...(observation.periodBasis === 'inferred' ? [terms.basis.inferred] : []),
  ].join(terms.space);
  const parts = [
    tag(
      'g',
      { transform: 'translate(44 60) scale(2)' },
      ...shapes.map((shape) => shapeTag(shape, ink, palette.surface)),
    ),
    tag(
      'text',
      { x: 92, y: 78, 'font-size': 52, fill },
      tag('tspan', { 'font-weight': 700 }, escapeXml(number)),
      tag('tspan', { dx: 12, 'font-size': 22 }, escapeXml(symbolAfter(number, text.display))),
    ),
    textLines([facts], 20, 108, { size: 16, leading: 24, fill: palette.ink2 }),
  ];
  return { svg: parts.join(''), height: 156 };
}

function shapeTag(shape: Shape, ink: string, surface: string): string {
  const paint = (value: Paint) => (value === 'ink' ? ink : value === 'surface' ? surface : 'none');
  const look = {
    fill: paint(shape.fill),
    stroke: paint(shape.stroke),
    'stroke-width': shape.width,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    ...(shape.dash ? { 'stroke-dasharray': shape.dash.join(' ') } : {}),
  };
  return shape.kind === 'circle'
    ? tag('circle', { r: shape.r, ...look })
    : tag('path', { d: shape.d, ...look });
}
