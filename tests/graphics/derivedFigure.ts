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

/** A picture of a measure of the golden data in words. */
export function derivedFigure({ language = 'zh', year, measure, ...spec }: DerivedCase): Figure {
  const selection = selectFrom(goldenDataset, { placeCodes: EVERYWHERE, ...spec });
  const derived = deriveSelection(goldenDataset, selection, measureOf(measure));
  if (!derived) throw new Error(`Nothing derived by ${measure}`);
  const picture = year === undefined ? ({ kind: 'trend' } as const) : ({ kind: 'comparison', year } as const);
  return describeFigure(derived.dataset, derived.selection, picture, language, { removals: [], derived });
}
