import { isCity } from '@/domain/place';
import { sceneOfFigure } from '@/graphics/figureScene';
import { mark } from '@/graphics/glyph/markShapes';
import { shapeElement } from '@/graphics/paint/elements';
import { fileInk } from '@/graphics/paint/ink';
import { type Palette, textColour } from '@/graphics/paint/palette';
import { sceneElements } from '@/graphics/paint/sceneSvg';
import { elementsText, escapeXml, tag, textLines } from '@/graphics/paint/svgText';
import type { Scene } from '@/graphics/scene/scene';
import { formatNumber, symbolAfter } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { periodWords } from '@/wording/language/periods';
import { ENLARGED } from './sheet';
import type { Piece } from './svgDocument';

/** The chart of a figure: axes and marks, or the one number large, or nothing where there is no figure. */
export function chartPiece(figure: Figure, palette: Palette, width: number, height: number): Piece {
  if (figure.observations.length === 0) return { svg: '', height: 0 };
  if (figure.observations.length === 1) return lonePiece(figure, palette);
  const { scene } = sceneOfFigure(figure, { width: width / ENLARGED, height: height / ENLARGED });
  return scenePiece(scene, palette, ENLARGED);
}

/** A scene at some times its size. */
export function scenePiece(scene: Scene, palette: Palette, times: number): Piece {
  const size = { width: scene.width * times, height: scene.height * times };
  const drawn = elementsText(sceneElements(scene, fileInk(palette)));
  return {
    svg: tag('svg', { ...size, viewBox: `0 0 ${scene.width} ${scene.height}`, overflow: 'visible' }, drawn),
    height: size.height,
  };
}

function lonePiece(figure: Figure, palette: Palette): Piece {
  const { text, observations } = figure;
  const { terms } = text.wording;
  const observation = observations[0];
  const place = observation && text.dataset.place.get(observation.placeCode);
  if (!observation || !place) return { svg: '', height: 0 };
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
      elementsText(shapes.map((shape) => shapeElement(shape, place.colour, fileInk(palette)))),
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
