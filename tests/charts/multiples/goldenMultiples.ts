import { type MultipleFigure, multipleFigure } from '@/charts/multiples/multipleFigure';
import type { Naming } from '@/charts/multiples/multipleLabels';
import type { SharedScale } from '@/charts/multiples/multipleLayout';
import { multipleScene } from '@/charts/multiples/multipleScene';
import type { Scene } from '@/charts/scene';
import type { Language } from '@/domain/localized';
import { NATURES } from '@/domain/observation';
import { type Multiple, placeMultiples, sharedScales, stageMultiples } from '@/query/multiples';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

const SPEC = { placeCodes: EVERYWHERE, natures: NATURES, strict: false };

/** Every small multiple of the golden data, by indicator. */
export const goldenStage = (stageId = '') => stageMultiples(goldenDataset, stageId, '', SPEC).multiples;

/** Every place of an indicator. */
export const goldenPlaces = (indicatorId: string) => placeMultiples(goldenDataset, indicatorId, SPEC);

/** A small multiple of the golden data in words and to the pixel; null without figures. */
export function drawn(
  multiple: Multiple,
  language: Language,
  { naming = 'atLines', width = 265, shared = null }: Drawing = {},
): { readonly figure: MultipleFigure; readonly scene: Scene } | null {
  const figure = multipleFigure(goldenDataset, multiple, naming, shared, language);
  if (!figure) return null;
  const scene = multipleScene(multiple, figure.scale, figure.text, { width, height: 138 }, naming);
  return { figure, scene };
}

export interface Drawing {
  readonly naming?: Naming;
  readonly width?: number;
  readonly shared?: SharedScale | null;
}

/** The scale that some pictures share with the others of a unit. */
export function sharedOf(multiples: readonly Multiple[], unitId: string): SharedScale {
  const { years, values } = sharedScales(multiples);
  const extent = values.get(unitId);
  if (!years || !extent) throw new Error(`Nothing in ${unitId}`);
  return { years, values: extent };
}
