/** What keeps something from being kept: no room, or a browser that keeps nothing (a private window, a sandboxed frame). */
export type NotKept = 'full' | 'refused';

/** Why a store could not be written or read. */
export const reasonOf = (error: unknown): NotKept =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
