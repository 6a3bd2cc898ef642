import { createStore } from 'zustand/vanilla';
import type { DataProblem } from '@/domain/dataProblem';
import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Need } from '@/package/load/datasetParts';
import { DataFileError } from '@/package/load/fetchDataFile';
import { decodeView, encodeView, type IgnoredParameter, type RefusedMeasure } from './codec';
import { carriedPin } from './pin/pin';
import type { ResolvedView } from './resolveView';
import type { View } from './view';

type Resolve = (view: View) => ResolvedView;

/** What a view needs: figures, and the words it is read in. */
export interface ViewNeed extends Need {
  readonly language?: Language;
}

/** The dataset behind the views, loaded part by part: a view is shown when what it needs is at hand. */
export interface DatasetSource {
  readonly dataset: () => Dataset;
  /** Null when everything is at hand. */
  readonly want: (need: ViewNeed) => Promise<void> | null;
  readonly needOf: (view: View) => ViewNeed;
}

/** Whether parts of the dataset are on their way, or did not arrive. */
export type Loading = 'no' | 'yes' | 'failed';

export interface ViewState {
  readonly view: View;
  /** The figures at hand, those of the view among them; null until the view is resolved. */
  readonly dataset: Dataset | null;
  /** Of the view that the reader asked for last: until it can be shown, the one before stays. */
  readonly loading: Loading;
  /** The file that did not arrive; null where none failed, or its failure names none. */
  readonly fault: DataProblem | null;
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
   * are unfolded, the same step. In the frame of another page always the same: a step back is that page's.
   */
  readonly change: (change: Partial<View> | ((view: View) => Partial<View>), step?: 'new' | 'same') => void;
  /**
   * From now on holds every view against a dataset; the present one at once, in the same step of the history.
   * @param source where the figures come from; by default all are at hand
   */
  readonly resolveWith: (resolve: Resolve, source?: DatasetSource) => void;
  /** Loads what a part of a page needs beyond its view. False: it did not arrive. */
  readonly load: (need: Need) => Promise<boolean>;
  /** Tries once more to show what did not arrive. */
  readonly retry: () => void;
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

/** How a view came to be asked for: by the reader's hand, or by the address. */
type Way = 'new' | 'same' | 'arrived' | 'returned';

/** Makes the store of the view, kept in step with an address: one writer, one reader. */
export function createViewStore(address: AddressBar) {
  let resolve: Resolve = (view) => ({ view, ignored: [] });
  let source: DatasetSource | null = null;
  let asked: { readonly view: View; readonly way: Way } | null = null;

  const store = createStore<ViewState>()((set, get) => {
    /** Shows a view, at once or when what it needs has arrived; a view asked for later takes its place. */
    const show = (view: View, way: Way): void => {
      const request = { view, way };
      const settle = (): void => {
        const need = source?.needOf(request.view);
        const waiting = (need && source?.want(need)) ?? null;
        if (waiting) {
          wait(waiting, request, settle);
          return;
        }
        const resolved = resolve(view);
        const more = source?.want(source.needOf(resolved.view)) ?? null;
        if (more) wait(more, request, settle);
        else {
          asked = null;
          commit(resolved, way);
        }
      };
      asked = request;
      settle();
    };
    const wait = (arrival: Promise<void>, request: typeof asked, then: () => void): void => {
      if (get().loading !== 'yes') set({ loading: 'yes', fault: null });
      arrival.then(
        () => asked === request && then(),
        (error) => asked === request && set({ loading: 'failed', fault: faultOf(error) }),
      );
    };
    const commit = ({ view, ignored, refused }: ResolvedView, way: Way): void => {
      const search = encodeView(view);
      const dataset = source?.dataset() ?? null;
      const shown = { view, dataset, refused: refused ?? null, loading: 'no', fault: null } as const;
      if (way === 'new' || way === 'same') {
        if (search === encodeView(get().view)) {
          set({ loading: 'no', fault: null, dataset });
          return;
        }
        if (way === 'new' && !view.embed) address.push(search);
        else address.replace(search);
        set({ ...shown, returned: false });
        return;
      }
      const decoded = decodeView(address.read());
      if (way === 'arrived' && !view.embed && search !== address.read().replace(/^\?/, ''))
        address.replace(search);
      const found = [...decoded.ignored, ...ignored];
      set({ ...shown, ignored: found, resolved: true, ...(way === 'returned' ? { returned: true } : {}) });
    };
    const opened = decodeView(address.read());
    address.onReturn(() => {
      const decoded = decodeView(address.read());
      if (get().resolved && encodeView(decoded.view) === encodeView(get().view)) return;
      if (get().resolved) show(decoded.view, 'returned');
      else set({ view: decoded.view, ignored: decoded.ignored, returned: true });
    });
    return {
      view: opened.view,
      ignored: opened.ignored,
      refused: null,
      dataset: null,
      loading: 'no',
      fault: null,
      resolved: false,
      returned: false,
      change: (change, step = 'new') => {
        const before = asked?.view ?? get().view;
        const chosen = typeof change === 'function' ? change(before) : change;
        show({ ...before, ...chosen, pin: chosen.pin ?? carriedPin(before, { ...before, ...chosen }) }, step);
      },
      resolveWith: (nextResolve, nextSource) => {
        resolve = nextResolve;
        source = nextSource ?? null;
        show(decodeView(address.read()).view, 'arrived');
      },
      load: async (need) => {
        const waiting = source?.want(need) ?? null;
        if (!waiting) return true;
        try {
          await waiting;
        } catch {
          return false;
        }
        if (!asked) set({ dataset: source?.dataset() ?? null });
        return true;
      },
      retry: () => {
        if (asked) show(asked.view, asked.way);
      },
      dismissIgnored: () => set({ ignored: [], refused: null }),
      pointedPlace: '',
      point: (pointedPlace) => {
        if (get().pointedPlace !== pointedPlace) set({ pointedPlace });
      },
    };
  });
  return store;
}

const faultOf = (error: unknown): DataProblem | null =>
  error instanceof DataFileError ? error.problem : null;

export type ViewStore = ReturnType<typeof createViewStore>;
