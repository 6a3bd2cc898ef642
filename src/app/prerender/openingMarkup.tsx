import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { type FetchFile, openDataset } from '@/package/load/datasetParts';
import { OPENING_VIEW } from '@/view/view';
import { createViewStore } from '@/view/viewStore';
import { showIn } from '../screens/showIn';
import { loadScreen } from '../shell/pages';
import { Root } from '../shell/Root';

await loadScreen(OPENING_VIEW.screen);

/**
 * Draws the opening page outside a browser, in Chinese.
 * @param catalogueFile the name of the catalogue
 * @returns draws it for the window that is global then, of which it asks only `matchMedia`
 */
export async function openingMarkup(fetchFile: FetchFile, catalogueFile: string): Promise<() => string> {
  const store = createViewStore({
    read: () => '',
    push: () => undefined,
    replace: () => undefined,
    onReturn: () => undefined,
  });
  await showIn(store, await openDataset(fetchFile, catalogueFile));
  store.getInitialState = store.getState;
  return () => renderToStaticMarkup(<Root store={store} queries={new QueryClient()} />);
}
