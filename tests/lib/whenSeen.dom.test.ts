import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenSeen } from '@/lib/whenSeen';

type Told = (list: { getEntriesByName: (name: string) => unknown[] }) => void;

const paintings = { told: undefined as Told | undefined };

class Paintings {
  static readonly supportedEntryTypes = ['paint'];
  constructor(told: Told) {
    paintings.told = told;
  }
  observe() {}
}

const tell = (painted: string) =>
  paintings.told?.({ getEntriesByName: (name) => (name === painted ? [{}] : []) });

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  vi.stubGlobal('PerformanceObserver', Paintings);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for the painting of something, however many frames that takes, and calls once', () => {
  const then = vi.fn();
  whenSeen(then);
  vi.advanceTimersByTime(1000);
  tell('first-paint');
  vi.advanceTimersByTime(100);
  expect(then).not.toHaveBeenCalled();
  tell('first-contentful-paint');
  vi.advanceTimersByTime(1);
  expect(then).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(then).toHaveBeenCalledTimes(1);
});

it('does not wait for ever where nothing is painted', () => {
  const then = vi.fn();
  whenSeen(then, 500);
  vi.advanceTimersByTime(499);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(then).toHaveBeenCalledTimes(1);
});

it('takes two frames where the browser does not tell of paintings', () => {
  vi.stubGlobal('PerformanceObserver', undefined);
  const then = vi.fn();
  whenSeen(then);
  vi.advanceTimersByTime(100);
  expect(then).toHaveBeenCalledTimes(1);
});
