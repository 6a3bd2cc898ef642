import { setOfflineCopy } from '@/lib/offlineCopy';

/** Milliseconds between two questions whether the site has a newer release. */
const ASK_AGAIN = 3_600_000;

/**
 * Has the browser keep a copy of the whole app with its data, where it may: on a secure site, outside frames of other
 * sites, and not where the reader saves data. Of a newer release it is only told; it is taken when the reader asks.
 */
export async function keepCopy(): Promise<void> {
  const workers = allowedWorkers();
  if (!workers) return;
  const { Workbox } = await import('workbox-window');
  const worker = new Workbox('./serviceWorker.js');
  let asked = false;
  const controlled = workers.controller !== null;
  worker.addEventListener('activated', () => setOfflineCopy('kept'));
  worker.addEventListener('waiting', () =>
    setOfflineCopy('newer', () => {
      asked = true;
      worker.messageSkipWaiting();
    }),
  );
  if (controlled) {
    setOfflineCopy('kept');
    workers.addEventListener('controllerchange', () => {
      if (asked) window.location.reload();
      else setOfflineCopy('replaced', () => window.location.reload());
    });
  }
  // A browser, an extension or a rule of the office may refuse: then none is kept, and nothing else changes.
  const registered = await worker.register({ immediate: true }).catch(() => undefined);
  if (!registered) return;
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < ASK_AGAIN) return;
    last = Date.now();
    worker.update().catch(() => undefined);
  });
}

/** A page in a sandbox may not even ask. */
function allowedWorkers(): ServiceWorkerContainer | null {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (!window.isSecureContext || !window.location.protocol.startsWith('http') || connection?.saveData)
    return null;
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}
