import OwnWorker from './ownWorker?worker&inline';

/** A worker that reads tables, of a page that has no files beside it. */
export const newWorker = (): Worker => new OwnWorker();
