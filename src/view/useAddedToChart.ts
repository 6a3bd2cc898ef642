import { useCallback } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { PanelCity } from '@/domain/panel';
import { MOST_ADDED } from '@/query/panel/addedCities';
import { useChosenPlaces } from './chosenPlaces';
import { useChangeView } from './ViewContext';

interface AddedToChart {
  readonly added: readonly PanelCity[];
  /** Those that can be added. */
  readonly others: readonly PanelCity[];
  readonly full: boolean;
  /** Whether a city is one of those compared. */
  readonly isOwn: (cityCode: string) => boolean;
  /** Adds a city, or takes an added one off again; nothing for those compared, or when there are enough. */
  readonly toggle: (cityCode: string) => void;
}

/** The prefecture-level cities that the reader added to the chart of an indicator. */
export function useAddedToChart(dataset: Dataset): AddedToChart {
  const placeCodes = useChosenPlaces(dataset);
  const change = useChangeView();
  const cities = dataset.panel.catalogue?.cities ?? [];
  const isOwn = useCallback(
    (code: string) => (dataset.place.get(code)?.colour ?? 'other') !== 'other',
    [dataset],
  );
  const added = cities.filter(({ code }) => placeCodes.includes(code) && !isOwn(code));
  const full = added.length >= MOST_ADDED;
  return {
    added,
    others: cities.filter(({ code }) => !isOwn(code) && !placeCodes.includes(code)),
    full,
    isOwn,
    toggle: (code) => {
      if (isOwn(code)) return;
      if (placeCodes.includes(code)) change({ placeCodes: placeCodes.filter((one) => one !== code) });
      else if (!full) change({ placeCodes: [...placeCodes, code] });
    },
  };
}
