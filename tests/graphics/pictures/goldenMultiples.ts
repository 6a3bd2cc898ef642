import type { Language } from '@/domain/localized';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { type Multiple, placeMultiples, type SharedScale, stageMultiples } from '@/query/multiples/multiples';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

/** Every small chart of the golden data. */
export const goldenStage = (stageId = '') => stageMultiples(goldenDataset, stageId, '', EVERYWHERE).multiples;

/** Every place of an indicator. */
export const goldenPlaces = (indicatorId: string) =>
  placeMultiples(goldenDataset, indicatorId, EVERYWHERE).multiples;

interface Drawing {
  readonly width?: number;
  readonly shared?: SharedScale | null;
}

/** A small chart of the golden data in words and to the pixel. */
export const drawn = (multiple: Multiple, language: Language, { width = 330, shared = null }: Drawing = {}) =>
  multiplePicture(goldenDataset, multiple, shared, { width, height: 184 }, language);
