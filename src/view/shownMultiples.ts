import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Place } from '@/domain/place';
import {
  type Multiple,
  placeMultiples,
  type SharedScale,
  sharedScale,
  stageMultiples,
} from '@/query/multiples/multiples';
import type { Selection } from '@/query/selection/selection';
import { scaleOf } from './choices';
import { chosenPlaces } from './chosenPlaces';
import type { View } from './view';

/** The small charts that a view shows, and what gives none. */
export interface ShownMultiples {
  readonly multiples: readonly Multiple[];
  /** The scale that all charts have; null: each has its own. */
  readonly shared: SharedScale | null;
  /** Places without a figure of the indicator whose places are shown. */
  readonly absent: readonly Place[];
  /** The figures of all places of the indicator whose places are shown, together; null: none are. */
  readonly whole: Selection | null;
  readonly contextOnly: readonly Indicator[];
  readonly tooFew: readonly Indicator[];
}

/** The choices that the charts hang on. */
export const MULTIPLES_FIELDS = ['grid', 'scale', 'stageId', 'topicId', 'placeCodes', 'indicatorId'] as const;

/** The small charts that a view asks for: of a stage, or of the places of an indicator, which share their years at least. */
export function shownMultiples(
  dataset: Dataset,
  view: Pick<View, (typeof MULTIPLES_FIELDS)[number]>,
): ShownMultiples {
  const placeCodes = chosenPlaces(dataset, view);
  if (view.grid === 'indicator' || view.indicatorId === '')
    return {
      ...stageMultiples(dataset, view.stageId, view.topicId, placeCodes),
      shared: null,
      absent: [],
      whole: null,
    };
  const { multiples, absent, whole } = placeMultiples(dataset, view.indicatorId, placeCodes);
  const scale = sharedScale(multiples);
  const shared = scale && scaleOf(view) === 'own' ? { ...scale, values: null } : scale;
  return { multiples, absent, whole, shared, contextOnly: [], tooFew: [] };
}
