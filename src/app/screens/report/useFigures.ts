import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Need } from '@/package/load/datasetParts';
import type { Report } from '@/report/report';
import { viewOfItem } from '@/report/reportItem';
import { useViewState } from '@/view/ViewContext';
import { needOfAll } from './needOfAll';

export type FiguresState = 'loading' | 'loaded' | 'failed';

/** Loads the figures of all items of a report, and tells whether they are at hand. */
export function useFigures(
  report: Report | undefined,
  dataset: Dataset,
): { readonly state: FiguresState; readonly retry: () => void } {
  const load = useViewState(({ load: loads }) => loads);
  const queries = report?.items.map((item) => (item.kind === 'view' ? item.query : '')).join(' ') ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is needed hangs on the queries of the items alone
  const need = useMemo(() => {
    const views = report?.items.flatMap((item) => (item.kind === 'view' ? [viewOfItem(item, 'zh')] : []));
    return views && views.length > 0 ? needOfAll(views, dataset) : null;
  }, [queries, dataset]);
  const [done, setDone] = useState<{ readonly need: Need | null; readonly ok: boolean } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is tried once more when asked
  useEffect(() => {
    if (!need) return;
    let wanted = true;
    void load(need).then((ok) => wanted && setDone({ need, ok }));
    return () => {
      wanted = false;
    };
  }, [need, load, tries]);
  const retry = () => {
    setDone(null);
    setTries((before) => before + 1);
  };
  if (!need) return { state: 'loaded', retry };
  if (done?.need !== need) return { state: 'loading', retry };
  return { state: done.ok ? 'loaded' : 'failed', retry };
}
