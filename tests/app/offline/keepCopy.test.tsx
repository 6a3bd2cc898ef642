import { afterEach, expect, it, vi } from 'vitest';
import { keepCopy } from '@/app/offline/keepCopy';
import { offlineCopy, setOfflineCopy } from '@/lib/offlineCopy';

const withWorkers = (workers: object | null) => {
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, get: () => workers });
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  setOfflineCopy('none');
});

it('keeps nothing, and fails at nothing, where the browser refuses', async () => {
  for (const register of [
    () => Promise.reject(new DOMException('refused', 'SecurityError')),
    () => Promise.resolve(undefined),
  ]) {
    withWorkers({ controller: null, register, addEventListener: () => undefined });
    await expect(keepCopy()).resolves.toBeUndefined();
    expect(offlineCopy()).toBe('none');
  }
});

it('asks for nothing where there is no such thing, or a sandbox forbids even the question', async () => {
  await expect(keepCopy()).resolves.toBeUndefined();
  vi.stubGlobal('isSecureContext', true);
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    get: () => {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  });
  await expect(keepCopy()).resolves.toBeUndefined();
});
