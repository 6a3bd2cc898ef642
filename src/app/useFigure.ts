import { useMemo } from 'react';
import { describeFigure, type Figure } from '@/charts/figure';
import type { Dataset } from '@/domain/dataset';
import { select } from '@/query/selection';
import { useViewFields } from '@/view/ViewContext';

/** The figure that the view asks for, worked out again only when one of its choices changes. */
export function useFigure(dataset: Dataset): Figure | null {
  const { indicatorId, placeCodes, fromYear, toYear, natures, withFamily, kind, comparisonYear, language } =
    useViewFields(
      'indicatorId',
      'placeCodes',
      'fromYear',
      'toYear',
      'natures',
      'withFamily',
      'kind',
      'comparisonYear',
      'language',
    );
  const selection = useMemo(
    () => select(dataset, { indicatorId, placeCodes, fromYear, toYear, natures, withFamily }),
    [dataset, indicatorId, placeCodes, fromYear, toYear, natures, withFamily],
  );
  return useMemo(() => {
    if (!selection) return null;
    const picture = kind === 'comparison' ? { kind, year: comparisonYear } : { kind: 'trend' as const };
    return describeFigure(dataset, selection, picture, language);
  }, [dataset, selection, kind, comparisonYear, language]);
}
