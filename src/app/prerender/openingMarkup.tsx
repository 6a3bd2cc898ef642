import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { type FetchFile, openDataset } from '@/package/load/datasetParts';
import { WidthAhead } from '@/ui/hooks/useElementWidth';
import { OPENING_VIEW } from '@/view/view';
import { createViewStore } from '@/view/viewStore';
import { showIn } from '../screens/showIn';
import { loadScreen } from '../shell/pages';
import { Root } from '../shell/Root';

/** From window widths on, the room that pictures have in the usual window of that size; in pixels. */
const ROOMS = [
  { from: 1600, room: 1872 },
  { from: 1200, room: 1318 },
  { from: 900, room: 976 },
  { from: 688, room: 736 },
] as const;
const PHONE_ROOM = 358;

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
  return () =>
    renderToStaticMarkup(
      <WidthAhead value={roomAhead()}>
        <Root store={store} queries={new QueryClient()} />
      </WidthAhead>,
    );
}

const roomAhead = (): number =>
  ROOMS.find(({ from }) => window.matchMedia(`(min-width: ${from}px)`).matches)?.room ?? PHONE_ROOM;
