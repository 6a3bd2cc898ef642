import { QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { type FetchFile, openDataset } from '@/package/load/datasetParts';
import { DrawnAhead } from '@/ui/hooks/DrawnAhead';
import type { View } from '@/view/view';
import { createViewStore } from '@/view/viewStore';
import { showWhole } from '../screens/showIn';
import { loadScreen } from '../shell/pages';
import { Root } from '../shell/Root';

/** From window widths on, the room that pictures of a page have in the usual window of that size; in pixels. */
type Rooms = readonly { readonly from: number; readonly room: number }[];

const ROOMS: Readonly<Partial<Record<View['screen'], Rooms>>> = {
  home: [
    { from: 1600, room: 1323 },
    { from: 1200, room: 1318 },
    { from: 900, room: 976 },
    { from: 688, room: 736 },
  ],
  indicator: [
    { from: 1600, room: 913 },
    { from: 1200, room: 848 },
    { from: 688, room: 752 },
  ],
};
const PHONE_ROOM = 358;

await Promise.all((['home', 'indicator'] as const).map(loadScreen));

/** Draws a page for the window that is global then, of which it asks only `matchMedia`. */
export type DrawPage = () => string;

/**
 * Draws pages outside a browser, in Chinese.
 * @param catalogueFile the name of the catalogue
 * @returns makes an address of the app, what follows its question mark, into what draws the page, once its figures are there
 */
export async function pageDrawer(
  fetchFile: FetchFile,
  catalogueFile: string,
): Promise<(search: string) => Promise<DrawPage>> {
  const parts = await openDataset(fetchFile, catalogueFile);
  return async (search) => {
    const store = createViewStore({
      read: () => search,
      push: () => undefined,
      replace: () => undefined,
      onReturn: () => undefined,
    });
    await showWhole(store, parts);
    store.getInitialState = store.getState;
    const rooms = ROOMS[store.getState().view.screen] ?? [];
    return () =>
      renderToStaticMarkup(
        <DrawnAhead value={{ width: roomAhead(rooms), whole: true }}>
          <Root store={store} queries={new QueryClient()} />
        </DrawnAhead>,
      );
  };
}

const roomAhead = (rooms: Rooms): number =>
  rooms.find(({ from }) => window.matchMedia(`(min-width: ${from}px)`).matches)?.room ?? PHONE_ROOM;
