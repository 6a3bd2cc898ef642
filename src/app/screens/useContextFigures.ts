import { useEffect } from 'react';
import type { Dataset } from '@/domain/dataset';
import { useViewState } from '@/view/ViewContext';

/** Milliseconds after which figures are fetched that the first painting does without. */
const AFTER_THE_PICTURE = 60;

/** Loads all prefecture-level cities of an indicator once its lines are seen, where all of them have it. */
export function useContextFigures({ panel }: Dataset, indicatorId: string): void {
  const load = useViewState((state) => state.load);
  const key = panel.keyOf.get(indicatorId) ?? '';
  useEffect(() => {
    if (key === '') return;
    const timer = setTimeout(() => void load({ indicatorIds: [], panel: [key] }), AFTER_THE_PICTURE);
    return () => clearTimeout(timer);
  }, [key, load]);
}
