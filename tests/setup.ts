import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

const complaints: string[] = [];

function collect(level: 'error' | 'warn') {
  console[level] = (...args: unknown[]) => {
    const text = args.map((arg) => (arg instanceof Error ? (arg.stack ?? arg.message) : String(arg)));
    complaints.push(`console.${level}: ${text.join(' ')}`);
  };
}

collect('error');
collect('warn');

window.matchMedia ??= (media: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as MediaQueryList;

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(() => {
  cleanup();
  const heard = complaints.splice(0);
  if (heard.length > 0) throw new Error(`The test wrote to the console:\n${heard.join('\n')}`);
});
