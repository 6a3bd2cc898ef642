import { createStore } from 'zustand/vanilla';
import { decodeView, encodeView, type IgnoredParameter, type RefusedMeasure } from './codec';
import type { ResolvedView } from './resolveView';
import type { View } from './view';

type Resolve = (view: View) => ResolvedView;

export interface ViewState {
  readonly view: View;
  /** What the address asked for and could not have. */
  readonly ignored: readonly IgnoredParameter[];
  /** The measure that the address, or the indicator chosen last, could not have. */
  readonly refused: RefusedMeasure | null;
  /** Whether the view was held against a dataset, so that its codes exist. */
  readonly resolved: boolean;
  /** Whether the view was reached by a step back or forward. */
  readonly returned: boolean;
  /**
   * Changes the view by the reader's hand: a new step in the history, or, for words as they are typed and lists as they
   * are unfolded, the same step.
   */
  readonly change: (change: Partial<View> | ((view: View) => Partial<View>), step?: 'new' | 'same') => void;
  /** From now on holds every view against a dataset; the present one at once, in the same step of the history. */
  readonly resolveWith: (resolve: Resolve) => void;
  readonly dismissIgnored: () => void;
  /** The place that is pointed at in one picture, for all to mark; empty: none. Passing, so not in the address. */
  readonly pointedPlace: string;
  readonly point: (placeCode: string) => void;
}

/** Where addresses come from and go to: the browser's, or a test's. */
export interface AddressBar {
  readonly read: () => string;
  readonly push: (search: string) => void;
  readonly replace: (search: string) => void;
  readonly onReturn: (listener: () => void) => void;
}

/** Makes the store of the view, kept in step with an address: one writer, one reader. */
export function createViewStore(address: AddressBar) {
  let resolve: Resolve = (view) => ({ view, ignored: [] });
  const arrive = () => {
    const decoded = decodeView(address.read());
    const resolved = resolve(decoded.view);
    return {
      view: resolved.view,
      ignored: [...decoded.ignored, ...resolved.ignored],
      refused: resolved.refused ?? null,
    };
  };
  const store = createStore<ViewState>()((set, get) => ({
    ...arrive(),
    resolved: false,
    returned: false,
    change: (change, step = 'new') => {
      const before = get().view;
      const { view, refused = null } = resolve({
        ...before,
        ...(typeof change === 'function' ? change(before) : change),
      });
      const search = encodeView(view);
      if (search === encodeView(before)) return;
      if (step === 'new') address.push(search);
      else address.replace(search);
      set({ view, refused, returned: false });
    },
    resolveWith: (next) => {
      resolve = next;
      const arrived = arrive();
      if (encodeView(arrived.view) !== address.read().replace(/^\?/, ''))
        address.replace(encodeView(arrived.view));
      set({ ...arrived, resolved: true });
    },
    dismissIgnored: () => set({ ignored: [], refused: null }),
    pointedPlace: '',
    point: (pointedPlace) => {
      if (get().pointedPlace !== pointedPlace) set({ pointedPlace });
    },
  }));
  address.onReturn(() => store.setState({ ...arrive(), returned: true }));
  return store;
}

export type ViewStore = ReturnType<typeof createViewStore>;

/** The address bar of the browser; other parts of the address stay as they are. */
export const browserAddress: AddressBar = {
  read: () => window.location.search,
  push: (search) => window.history.pushState(null, '', addressOf(search)),
  replace: (search) => window.history.replaceState(null, '', addressOf(search)),
  onReturn: (listener) => window.addEventListener('popstate', listener),
};

const addressOf = (search: string): string =>
  window.location.pathname + (search ? `?${search}` : '') + window.location.hash;
