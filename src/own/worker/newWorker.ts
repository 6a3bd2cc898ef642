/** A worker that reads tables. Chunks of its own: nothing of it is loaded before. */
export const newWorker = (): Worker =>
  new Worker(new URL('./ownWorker.ts', import.meta.url), { type: 'module' });
