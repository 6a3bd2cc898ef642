import { describeFigure, type Figure } from '@/charts/figure';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { selectFrom } from '../fixtures';
import { measureOf } from '../query/derive/realPlaces';
import { EVERYWHERE, type RealCase, realDataset } from '../realData';

export interface DerivedCase extends RealCase {
  /** The measure as in an address. */
  readonly measure: string;
}

/** A picture of a measure of the shipped data in words. */
export function derivedFigure({ language = 'zh', year, measure, ...spec }: DerivedCase): Figure {
  const selection = selectFrom(realDataset, { placeCodes: EVERYWHERE, ...spec });
  const derived = deriveSelection(realDataset, selection, measureOf(measure));
  if (!derived) throw new Error(`Nothing derived by ${measure}`);
  const picture = year === undefined ? ({ kind: 'trend' } as const) : ({ kind: 'comparison', year } as const);
  return describeFigure(derived.dataset, derived.selection, picture, language, { removals: [], derived });
}
