import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { multipleFigure } from '@/graphics/pictures/multipleFigure';
import { multipleScene } from '@/graphics/pictures/multipleScene';
import { ENLARGED, type SheetPicture, type SheetPictures } from '@/publish/sheet';
import type { Multiple } from '@/query/compare/multiples';
import { scaleOf } from '@/view/choices';
import type { View } from '@/view/view';
import type { Wording } from '@/wording/wording';
import { absentWords } from './absentWords';
import { sharedBetween } from './sharedBetween';

const COLUMN = 288;
const SIZE = { width: COLUMN / ENLARGED, height: 138 };

/** The grid as pictures, each with its unit and what differs in it. */
export function multiplesPictures(
  dataset: Dataset,
  multiples: readonly Multiple[],
  { grid, scale }: Pick<View, 'grid' | 'scale'>,
  wording: Wording,
): SheetPictures {
  const { language, terms } = wording;
  const shared = sharedBetween(multiples, grid, scaleOf({ grid, scale }));
  const naming = grid === 'place' ? 'inTitle' : 'atLines';
  const pictures = multiples.map((multiple): SheetPicture => {
    const figure = multipleFigure(
      dataset,
      multiple,
      naming,
      shared.get(multiple.selection.unit.id) ?? null,
      language,
    );
    if (!figure) return { ...absentWords(dataset, multiple, wording), scene: null };
    const { title, facts, differs, shares, text } = figure;
    const { scene, unwritten } = multipleScene(multiple, figure.scale, text, SIZE, naming);
    const left = unwritten.length > 0 ? [wording.ui.multiples.unwritten(unwritten.length)] : [];
    return {
      title,
      facts: [
        [...facts, ...left].join(terms.space),
        differs.length > 0 ? `≠ ${differs.join(terms.comma)}` : '',
        ...shares,
      ],
      scene,
    };
  });
  return { column: COLUMN, pictures };
}

/** Every figure that the grid draws. */
export const multiplesObservations = (multiples: readonly Multiple[]): readonly Observation[] =>
  multiples.flatMap(({ selection }) => selection.observations);
