import type { Language } from '@/domain/localized';
import { NATURES } from '@/domain/observation';
import type { SharedScale } from '@/graphics/pictures/multipleFigure';
import { type Multiple, placeMultiples, sharedScales, stageMultiples } from '@/query/compare/multiples';
import { EVERYWHERE, goldenDataset } from '../../goldenData';
import { type Drawing, drawnMultiple } from './multiplePicture';

const SPEC = { placeCodes: EVERYWHERE, natures: NATURES, strict: false };

/** Every small multiple of the golden data, by indicator. */
export const goldenStage = (stageId = '') => stageMultiples(goldenDataset, stageId, '', SPEC).multiples;

/** Every place of an indicator. */
export const goldenPlaces = (indicatorId: string) => placeMultiples(goldenDataset, indicatorId, SPEC);

/** A small multiple of the golden data in words and to the pixel; null without figures. */
export const drawn = (multiple: Multiple, language: Language, drawing: Drawing = {}) =>
  drawnMultiple(goldenDataset, multiple, language, drawing);

/** The scale that some pictures share with the others of a unit. */
export function sharedOf(multiples: readonly Multiple[], unitId: string): SharedScale {
  const { years, values } = sharedScales(multiples);
  const extent = values.get(unitId);
  if (!years || !extent) throw new Error(`Nothing in ${unitId}`);
  return { years, values: extent };
}
