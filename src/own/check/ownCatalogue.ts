import type { Dataset, DatasetTables } from '@/domain/dataset';
import type { PanelCity } from '@/domain/panel';
import type { OwnTable } from '../figures/ownFigures';

/** What names in a table may stand for: the shipped data's, and what a reader brought before. Can be sent to a worker. */
export interface OwnCatalogue
  extends Pick<DatasetTables, 'places' | 'stages' | 'topics' | 'units' | 'indicators' | 'sources'> {
  readonly cities: readonly PanelCity[];
  /** Figures of later years are doubted. */
  readonly thisYear: number;
}

/**
 * What names in a table may stand for.
 * @param dataset the shipped data; its panel catalogue should be loaded, or other prefecture-level cities are unknown
 * @param own tables that were brought before, so that their places and indicators are known again
 */
export function ownCatalogue(
  dataset: Dataset,
  own: readonly Pick<OwnTable, 'places' | 'indicators' | 'sources'>[] = [],
  thisYear = new Date().getFullYear(),
): OwnCatalogue {
  return {
    places: withOwn(
      dataset.places,
      own.flatMap(({ places }) => places),
      ({ code }) => code,
    ),
    stages: dataset.stages,
    topics: dataset.topics,
    units: dataset.units,
    indicators: withOwn(
      dataset.indicators,
      own.flatMap(({ indicators }) => indicators),
      ({ id }) => id,
    ),
    sources: withOwn(
      dataset.sources,
      own.flatMap(({ sources }) => sources),
      ({ id }) => id,
    ),
    cities: dataset.panel.catalogue?.cities ?? [],
    thisYear,
  };
}

const withOwn = <Item>(
  shipped: readonly Item[],
  own: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] => [...new Map([...shipped, ...own].map((item) => [keyOf(item), item])).values()];
