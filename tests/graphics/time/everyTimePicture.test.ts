import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/localized';
import { sceneOfFigure } from '@/graphics/figureScene';
import { goldenDataset, goldenFigure } from '../../goldenData';
import { severalIn } from '../agreement';
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

const WITH_AXES: readonly Kind[] = [...SIZES.map(([width, height]) => trends(width, height))];

const found = ({ all }: Kind, faults: (picture: DrawnTime) => readonly string[]): readonly string[] =>
  all.flatMap((picture) => faults(picture).map((fault) => `${picture.id}: ${fault}`));

describe.each(WITH_AXES)('$name', (kind) => {
  it('are enough to mean something', () => expect(kind.all.length).toBeGreaterThan(30));

  it('cover nothing with words and cut none off', () =>
    expect(found(kind, ({ scene }) => sceneFaults(scene))).toEqual([]));

  it('write no words nearer to the mark of another figure', () => expect(found(kind, straying)).toEqual([]));

  it('hide no place behind another', () => {
    expect(found(kind, (picture) => hiddenMarks(picture))).toEqual([]);
  });
});

describe.each(WITH_AXES)('$name', (kind) => {
  it('draw every figure where its year and value are', () => expect(found(kind, misplaced)).toEqual([]));

  it('run lines through printed figures only', () => expect(found(kind, inventedPoints)).toEqual([]));

  it('have a mark for every figure', () => expect(found(kind, uncounted)).toEqual([]));
});
