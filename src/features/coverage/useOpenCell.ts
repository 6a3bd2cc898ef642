import { useCallback } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import type { Place } from '@/domain/place';
import type { CoverageCell } from '@/query/coverage/coverageTable';
import { useOpenIndicator } from '@/view/useOpenIndicator';

/** Opens the figures of a cell in Explore; where there are only near ones, with the family of the indicator. */
export function useOpenCell(
  dataset: Dataset,
): (indicator: Indicator, place: Place, cell: CoverageCell) => void {
  const open = useOpenIndicator(dataset);
  return useCallback(
    (indicator, place, cell) => {
      if (cell.kind !== 'near') return open(indicator.id, place.code);
      const alike = cell.indicators.some(({ unitId }) => unitId === indicator.unitId);
      const [other] = cell.indicators;
      if (alike) open(indicator.id, place.code, { withFamily: true });
      else if (other) open(other.id, place.code);
    },
    [open],
  );
}
