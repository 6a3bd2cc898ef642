import type { DatasetParts } from '@/package/load/datasetParts';
import { neededFigures } from '@/view/neededFigures';
import { resolveView } from '@/view/resolveView';
import type { ViewNeed, ViewState, ViewStore } from '@/view/viewStore';
import { wantWords } from '@/wording/wording';

const HELD = new WeakMap<ViewState['resolveWith'], DatasetParts>();

/**
 * From now on holds the views of a store against a dataset, whose parts are loaded as a view needs them. Against the
 * same dataset once only: a second time the address would already be without what is to be told of it.
 */
export function resolveWithParts(resolveWith: ViewState['resolveWith'], parts: DatasetParts): void {
  if (HELD.get(resolveWith) === parts) return;
  HELD.set(resolveWith, parts);
  resolveWith((view) => resolveView(view, parts.dataset()), {
    dataset: parts.dataset,
    want: (need) => together(parts.want(need), need.language ? wantWords(need.language) : null),
    needOf: (view): ViewNeed => ({ ...neededFigures(view, parts.dataset()), language: view.language }),
  });
}

/** Shows the view of a store; done when its figures are there, or did not arrive. */
export function showIn(store: ViewStore, parts: DatasetParts): Promise<void> {
  return new Promise((done) => {
    const stop = store.subscribe(({ resolved, loading }) => {
      if (!resolved && loading !== 'failed') return;
      stop();
      done();
    });
    resolveWithParts(store.getState().resolveWith, parts);
  });
}

const together = (...waits: readonly (Promise<void> | null)[]): Promise<void> | null =>
  waits.some(Boolean) ? Promise.all(waits).then(() => undefined) : null;

/** Shows the view of a store with all that its page shows in the end, the cities behind a chart too. */
export async function showWhole(store: ViewStore, parts: DatasetParts): Promise<void> {
  await showIn(store, parts);
  const { view, load } = store.getState();
  const key = view.screen === 'indicator' ? parts.dataset().panel.keyOf.get(view.indicatorId) : undefined;
  if (key !== undefined) await load({ indicatorIds: [], panel: [key] });
}
