import type { Language } from '@/domain/localized';
import { isLayerStep } from '@/lib/layerStep';
import { browserLanguage } from './browserLanguage';
import { decodeView } from './codec';
import { sharedSearch } from './pageAddress';
import { OPENING_VIEW } from './view';
import { VIEW_FIELDS } from './viewFields';
import type { AddressBar } from './viewStore';

/** So many writings in so many milliseconds: a browser may refuse more than a hundred in half a minute. */
const MOST = { count: 30, within: 10_000 };
/** How long one that was refused waits. */
const REFUSED = 2000;

/**
 * The address bar of the browser; other parts of the address stay as they are. An address that names no language is in
 * that of the browser. The same step is written at once, and where it changes on and on, at rest.
 */
export function browserAddress(): AddressBar {
  let waiting: { readonly search: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let written: readonly number[] = [];

  const forget = () => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  };
  const flush = () => {
    const search = waiting?.search;
    forget();
    if (search !== undefined) write('replaceState', search);
  };
  const later = (search: string, by: number) => {
    waiting = { search, timer: setTimeout(flush, by) };
  };
  /** A browser that refuses is asked again at rest, so that the page goes on. */
  const write = (way: 'pushState' | 'replaceState', search: string) => {
    written = [...written, performance.now()].slice(-MOST.count);
    try {
      window.history[way](null, '', addressOf(search));
    } catch {
      later(search, REFUSED);
    }
  };
  return {
    read: () => {
      const search = waiting ? waiting.search && `?${waiting.search}` : window.location.search;
      return spoken(search, browserLanguage(navigator.languages));
    },
    push: (search) => {
      flush();
      write(isLayerStep() ? 'replaceState' : 'pushState', search);
    },
    replace: (search) => {
      forget();
      const [first = Number.NEGATIVE_INFINITY] = written.length < MOST.count ? [] : written;
      const due = first + MOST.within - performance.now();
      if (due <= 0) write('replaceState', search);
      else later(search, due);
    },
    onReturn: (listener) => {
      window.addEventListener('popstate', () => {
        forget();
        listener();
      });
      window.addEventListener('pagehide', flush);
    },
  };
}

/** An address with its language said, unless that is the opening one. */
function spoken(search: string, language: Language): string {
  const said =
    language === OPENING_VIEW.language || new URLSearchParams(search).has(VIEW_FIELDS.language.key);
  return said
    ? search
    : `${search || '?'}${search.length > 1 ? '&' : ''}${VIEW_FIELDS.language.key}=${language}`;
}

function addressOf(search: string): string {
  const { pathname, hash } = window.location;
  const isOwn = browserLanguage(navigator.languages) === OPENING_VIEW.language;
  return pathname + (isOwn ? search && `?${search}` : sharedSearch(decodeView(search).view)) + hash;
}
