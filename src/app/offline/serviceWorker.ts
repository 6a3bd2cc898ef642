import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { escapeRegExp } from '@/lib/escapeRegExp';
import { ownPageSearch } from './ownPageSearch';

interface WorkerScope {
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: string,
    listener: (event: MessageEvent & ExtendableEvent) => void,
  ) => void;
}
interface ExtendableEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
declare const self: WorkerScope;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

const { scope } = self.registration;
const top = new URL(scope).pathname;

registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [new RegExp(`^${escapeRegExp(top)}(?:index\\.html)?(?:\\?|$)`)],
  }),
);

// The page of an indicator is drawn ahead on the site; where that does not answer, the app itself shows it.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && ownPageSearch(url, top) !== null,
  async ({ request, url }) => {
    try {
      return await fetch(request);
    } catch {
      return Response.redirect(scope + (ownPageSearch(url, top) ?? ''));
    }
  },
);

// A version waits until its reader asks for it; the first one serves the page that brought it.
self.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
