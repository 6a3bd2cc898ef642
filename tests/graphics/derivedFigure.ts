import { indexDataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { describeFigure } from '@/graphics/describeFigure';
import type { Figure } from '@/narrative/figure';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { selectFrom } from '../fixtures';
import { EVERYWHERE, goldenDataset } from '../goldenData';
import type { PictureSpec } from '../pictureOf';
import { measureOf } from '../query/derive/goldenPlaces';

export interface DerivedCase extends PictureSpec {
  /** The measure as in an address. */
  readonly measure: string;
}

/** A picture of a measure of the golden data in words, its figures changed as a test asks. */
export function derivedFigure(
  { language = 'zh', year, measure, ...spec }: DerivedCase,
  changed?: (observation: Observation) => Observation,
): Figure {
  const dataset = changed
    ? indexDataset({ ...goldenDataset, observations: goldenDataset.observations.map(changed) })
    : goldenDataset;
  const selection = selectFrom(dataset, { placeCodes: EVERYWHERE, ...spec });
  const derived = deriveSelection(dataset, selection, measureOf(measure));
  if (!derived) throw new Error(`Nothing derived by ${measure}`);
  const picture = year === undefined ? ({ kind: 'trend' } as const) : ({ kind: 'comparison', year } as const);
  return describeFigure(derived.dataset, derived.selection, picture, language, { removals: [], derived });
}
