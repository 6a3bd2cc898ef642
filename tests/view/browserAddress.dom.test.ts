import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { layerStep } from '@/lib/layerStep';
import { browserAddress } from '@/view/browserAddress';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/');
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('writes the same step at once, then at rest, and reads what it will write', () => {
  const write = vi.spyOn(window.history, 'replaceState');
  const address = browserAddress();
  for (let at = 0; at < 100; at += 1) {
    address.replace(`q=${at}`);
    expect(new URLSearchParams(address.read()).get('q')).toBe(String(at));
    vi.advanceTimersByTime(40);
  }
  vi.advanceTimersByTime(12_000);
  expect(write.mock.calls.length).toBeLessThan(34);
  expect(window.location.search).toContain('q=99');
});

it('writes a change that stands alone at once, also behind another', () => {
  const address = browserAddress();
  address.push('lang=en&pin=1.0.0');
  address.replace('lang=en');
  expect(window.location.search).not.toContain('pin');
});

it('writes what waits before a new step, which a later one does not undo', () => {
  const address = browserAddress();
  for (let at = 0; at < 40; at += 1) address.replace(`q=${at}`);
  const push = vi.spyOn(window.history, 'pushState');
  address.push('page=city');
  vi.advanceTimersByTime(15_000);
  expect(push).toHaveBeenCalledTimes(1);
  expect(window.location.search).toContain('page=city');
});

it('goes on where the browser refuses, and writes the address when it no longer does', () => {
  const address = browserAddress();
  const refused = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
    throw new DOMException('too many calls', 'SecurityError');
  });
  expect(() => address.push('page=targets')).not.toThrow();
  expect(address.read()).toContain('page=targets');
  refused.mockRestore();
  vi.advanceTimersByTime(3000);
  expect(window.location.search).toContain('page=targets');
});

it('a new step takes the place of one that only holds a layer over the page', () => {
  const push = vi.spyOn(window.history, 'pushState');
  const leave = layerStep(() => undefined);
  expect(push).toHaveBeenCalledTimes(1);
  browserAddress().push('page=city');
  expect(push).toHaveBeenCalledTimes(1);
  const back = vi.spyOn(window.history, 'back').mockImplementation(() => undefined);
  leave();
  vi.advanceTimersByTime(10);
  expect(back).not.toHaveBeenCalled();
});
