import { createContext, type ReactNode, useCallback, useContext, useDeferredValue, useRef } from 'react';
import { useStore } from 'zustand';
import { type Wording, wordingOf } from '@/wording/wording';
import { outOfFrame } from './outOfFrame';
import { pageAddress } from './pageAddress';
import type { View } from './view';
import type { ViewState, ViewStore } from './viewStore';

const Context = createContext<ViewStore | null>(null);

const Keeping = createContext<KeptByLinks | null>(null);

/** What a link to another view takes along. */
export type KeptByLinks = Pick<View, (typeof KEPT)[number]>;

const KEPT = ['language', 'theme', 'stageId', 'placeCodes', 'focusPlace', 'embed'] as const;

interface ViewProviderProps {
  readonly store: ViewStore;
  readonly children: ReactNode;
}

/** Gives a store of the view to everything below. */
export function ViewProvider({ store, children }: ViewProviderProps) {
  return (
    <Context.Provider value={store}>
      <LinksFollow>{children}</LinksFollow>
    </Context.Provider>
  );
}

/** Where a change leaves some hundred links behind, the picture is painted before their addresses are written. */
function LinksFollow({ children }: Pick<ViewProviderProps, 'children'>) {
  const kept = useDeferredValue(useViewFields(...KEPT));
  return <Keeping.Provider value={kept}>{children}</Keeping.Provider>;
}

/** What links take along, as it was when the page last had time to write their addresses. */
export function useKeptByLinks(): KeptByLinks {
  const written = useContext(Keeping);
  if (!written) throw new Error('useKeptByLinks needs a ViewProvider above it');
  return written;
}

/** What links take along from a view. */
export const keptByLinks = (view: View): KeptByLinks => fieldsOf(view, KEPT);

const fieldsOf = <Field extends keyof View>(view: View, fields: readonly Field[]): Pick<View, Field> =>
  Object.fromEntries(fields.map((field) => [field, view[field]])) as Pick<View, Field>;

/** Reads from the state of the view; the component renders again only when what it read changes. */
export function useViewState<Value>(read: (state: ViewState) => Value): Value {
  return useStore(useViewStore(), read);
}

function useViewStore(): ViewStore {
  const store = useContext(Context);
  if (!store) throw new Error('useViewState needs a ViewProvider above it');
  return store;
}

export const useView = (): View => useViewState((state) => state.view);

export const useChangeView = (): ViewState['change'] => useViewState((state) => state.change);

/** Some choices of the reader; the component renders again only when one of these changes. */
export function useViewFields<Field extends keyof View>(...fields: readonly Field[]): Pick<View, Field> {
  const last = useRef<Pick<View, Field> | null>(null);
  return useViewState(({ view }) => {
    const known = last.current;
    if (known && fields.every((field) => Object.is(known[field], view[field]))) return known;
    last.current = fieldsOf(view, fields);
    return last.current;
  });
}

/**
 * How a figure is opened: beside the picture, or, in a frame of another page where there is no panel, in the full view.
 */
export function useOpenFigure(): (observationId: string) => void {
  const store = useViewStore();
  return useCallback(
    (observationId) => {
      const { view, change } = store.getState();
      if (!view.embed) change({ observationId });
      else window.open(pageAddress({ ...outOfFrame(view), observationId }), '_blank', 'noopener');
    },
    [store],
  );
}

/** All texts in the language of the view. */
export const useWording = (): Wording => wordingOf(useViewState((state) => state.view.language));
