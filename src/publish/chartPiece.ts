import { isCity } from '@/domain/place';
import { sceneOfFigure } from '@/graphics/figureScene';
import { mark } from '@/graphics/glyph/markShapes';
import { shapeElement } from '@/graphics/paint/elements';
import { fileInk } from '@/graphics/paint/ink';
import { textColour } from '@/graphics/paint/palette';
import { sceneElements } from '@/graphics/paint/sceneSvg';
import { elementsText, escapeXml, tag, textLines } from '@/graphics/paint/svgText';
import type { Scene } from '@/graphics/scene/scene';
import { formatNumber, symbolAfter } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { periodWords } from '@/wording/language/periods';
import type { PictureLook } from './picture/pictureLook';
import { DASHES } from './picture/pictureLook';
import { fine, innerOf, type Setting, timesOfChart } from './picture/setting';
import type { Piece } from './svgDocument';

/** A chart with the scene that it was drawn from; null: it is no scene. */
export interface ChartPiece extends Piece {
  readonly scene: Scene | null;
}

/**
 * The chart of a figure: axes and marks, or the one number large, or nothing where there is no figure.
 * @param height in points, of a trend; a comparison is as high as its rows need
 */
export function chartPiece(figure: Figure, setting: Setting, height: number): ChartPiece {
  if (figure.observations.length === 0) return { svg: '', height: 0, scene: null };
  if (figure.observations.length === 1) return { ...lonePiece(figure, setting), scene: null };
  const times = timesOfChart(setting);
  const room = { width: innerOf(setting) / times, height: height / times, slide: setting.room };
  const { scene } = sceneOfFigure(figure, room);
  return { ...scenePiece(scene, setting.look, times), scene };
}

/** A scene at some times its size. */
export function scenePiece(scene: Scene, look: PictureLook, times: number): Piece {
  const size = { width: fine(scene.width * times), height: fine(scene.height * times) };
  const drawn = elementsText(
    sceneElements(outlined(scene, look), fileInk(look.palette), look.dashed ? DASHES : {}),
  );
  return {
    svg: tag('svg', { ...size, viewBox: `0 0 ${scene.width} ${scene.height}`, overflow: 'visible' }, drawn),
    height: size.height,
  };
}

/** Without a ground words have no outline: its colour would be seen. */
const outlined = (scene: Scene, { ground }: PictureLook): Scene =>
  ground ? scene : { ...scene, labels: scene.labels.map((label) => ({ ...label, halo: false })) };

/** Sizes of a lone number by that of the words of a chart. */
const LONE = { number: 3.6, unit: 1.6, facts: 1.15, mark: 2 / 13 };

function lonePiece(figure: Figure, { look: { palette }, type: { text: size } }: Setting): Piece {
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
  const at = (ems: number) => fine(size * ems);
  const parts = [
    tag(
      'g',
      { transform: `translate(${at(2)} ${at(4)}) scale(${fine(size * LONE.mark)})` },
      elementsText(shapes.map((shape) => shapeElement(shape, place.colour, fileInk(palette)))),
    ),
    tag(
      'text',
      { x: at(5), y: at(5.2), 'font-size': at(LONE.number), fill },
      tag('tspan', { 'font-weight': 700 }, escapeXml(number)),
      tag('tspan', { dx: at(0.8), 'font-size': at(LONE.unit) }, escapeXml(symbolAfter(number, text.display))),
    ),
    textLines([facts], 0, at(7), { size: at(LONE.facts), leading: at(1.7), fill: palette.ink2 }),
  ];
  return { svg: parts.join(''), height: at(10) };
}
