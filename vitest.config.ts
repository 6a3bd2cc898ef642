import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

/** Not tests of code: of the live data, of the built app, of speed. */
const OTHER = ['tests/data/**', 'tests/e2e/**', 'tests/fuzz/browser/**', 'tests/bench/**'];
/** Tests that draw in a page; all others run in plain Node. */
const IN_PAGE = ['tests/!(graphics|narrative)/**/*.test.tsx', 'tests/**/*.dom.test.{ts,tsx}'];
const SETUP = ['tests/bothLanguages.ts', 'tests/quietConsole.ts', 'tests/measureWithoutPage.ts'];
/**
 * Files share their modules and their page: starting anew for each took four fifths of the time. The time a test may
 * take is for a busy machine: nothing is measured by it.
 */
const OF_CODE = {
  pool: 'threads',
  isolate: false,
  restoreMocks: true,
  unstubGlobals: true,
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...OF_CODE,
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...OTHER, ...IN_PAGE],
          setupFiles: SETUP,
        },
      },
      {
        resolve: { alias },
        test: {
          ...OF_CODE,
          name: 'component',
          environment: 'happy-dom',
          include: IN_PAGE,
          exclude: OTHER,
          setupFiles: [...SETUP, 'tests/browserSetup.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'data',
          environment: 'node',
          include: ['tests/data/**/*.test.ts'],
          setupFiles: SETUP.slice(0, 1),
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts', 'tests/fuzz/browser/**/*.test.ts'],
          globalSetup: ['tests/e2e/serveBuilt.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
