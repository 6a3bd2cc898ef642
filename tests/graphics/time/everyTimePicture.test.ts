import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/localized';
import { sceneOfFigure } from '@/graphics/figureScene';
import { rowScene } from '@/graphics/pictures/rowScene';
import { overviewText } from '@/narrative/overview/overviewText';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { severalIn } from '../agreement';
import { drawn, goldenPlaces, goldenStage, sharedOf } from '../pictures/goldenMultiples';
import type { Drawing } from '../pictures/multiplePicture';
import { sceneFaults } from '../sceneFaults';
import { type DrawnTime, hiddenMarks, inventedPoints, misplaced, straying, uncounted } from './readBack';

interface Kind {
  readonly name: string;
  readonly all: readonly (DrawnTime & { readonly id: string })[];
}

const SIZES = [
  [838, 300],
  [358, 272],
  [1200, 420],
  [640, 250],
] as const;

const trends = (width: number, height: number): Kind => ({
  name: `trends of ${width} by ${height}`,
  all: severalIn(goldenDataset).flatMap((indicatorId) =>
    LANGUAGES.flatMap((language) =>
      [false, true].flatMap((withFamily) => {
        const figure = goldenFigure({ indicatorId, language, withFamily });
        const { selection, text } = figure;
        if (figure.observations.length < 2) return [];
        const { scene } = sceneOfFigure(figure, { width, height, sparse: width === 640 });
        return [{ id: `${indicatorId} ${language} ${withFamily ? 'near' : ''}`, scene, selection, text }];
      }),
    ),
  ),
});

const STAGE = goldenStage();

const multiples = (name: string, of: typeof STAGE, drawing: (unitId: string) => Drawing): Kind => ({
  name,
  all: of.flatMap((multiple) =>
    LANGUAGES.flatMap((language) => {
      const picture = drawn(multiple, language, drawing(multiple.selection.unit.id));
      if (!picture) return [];
      const { selection, id } = multiple;
      return [{ id: `${id} ${language}`, scene: picture.scene, selection, text: picture.figure.text }];
    }),
  ),
});

const WITH_AXES: readonly Kind[] = [
  ...SIZES.map(([width, height]) => trends(width, height)),
  multiples('small multiples', STAGE, () => ({ width: 230, height: 150 })),
  multiples('small multiples of a phone', STAGE, () => ({ width: 358 })),
  multiples('small multiples on a common scale', STAGE, (unitId) => ({ shared: sharedOf(STAGE, unitId) })),
  multiples(
    'small multiples of places',
    STAGE.flatMap(({ id }) => goldenPlaces(id)),
    () => ({ naming: 'inTitle' }),
  ),
];

/** Twenty-five years in a small picture leave two of four places a hair's breadth. */
const HAIR = 0.8;

const YEARS = { from: 2005, to: 2025 };

const rows: Kind = {
  name: 'rows of the overview',
  all: overviewBoard(goldenDataset, '', 2026).groups.flatMap(({ figures }) =>
    figures.flatMap((figure) =>
      LANGUAGES.map((language) => {
        const text = overviewText(goldenDataset, figure, language);
        const scene = rowScene(figure, YEARS, text, { width: 250, height: 64, ownAxis: false });
        return { id: `${figure.indicator.id} ${language}`, scene, selection: figure.selection, text };
      }),
    ),
  ),
};

const found = ({ all }: Kind, faults: (picture: DrawnTime) => readonly string[]): readonly string[] =>
  all.flatMap((picture) => faults(picture).map((fault) => `${picture.id}: ${fault}`));

describe.each([...WITH_AXES, rows])('$name', (kind) => {
  it('are enough to mean something', () => expect(kind.all.length).toBeGreaterThan(30));

  it('cover nothing with words and cut none off', () =>
    expect(found(kind, ({ scene }) => sceneFaults(scene))).toEqual([]));

  it('write no words nearer to the mark of another figure', () => expect(found(kind, straying)).toEqual([]));

  it('hide no place behind another', () => {
    const reach = kind.name.endsWith('common scale') ? HAIR : 3;
    expect(found(kind, (picture) => hiddenMarks(picture, reach))).toEqual([]);
  });
});

describe.each(WITH_AXES)('$name', (kind) => {
  it('draw every figure where its year and value are', () => expect(found(kind, misplaced)).toEqual([]));

  it('run lines through printed figures only', () => expect(found(kind, inventedPoints)).toEqual([]));

  it('have a mark for every figure', () => expect(found(kind, uncounted)).toEqual([]));
});
