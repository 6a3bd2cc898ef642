import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { useViewFields } from '@/view/ViewContext';
import { STRIP_FIELDS, type StripView, stripView } from './stripView';

/** The strip that the view asks for. */
export function useStrip(dataset: Dataset): StripView | null {
  const view = useViewFields(...STRIP_FIELDS);
  return useMemo(() => stripView(dataset, view), [dataset, view]);
}
