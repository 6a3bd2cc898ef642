const CURRENT = 'current-report';
const listeners = new Set<() => void>();

/** The report that charts are added to; empty: none is noted. */
export function currentReport(): string {
  try {
    return localStorage.getItem(CURRENT) ?? '';
  } catch {
    return '';
  }
}

/** Notes the report that charts are added to; a browser that keeps nothing keeps no note either. */
export function noteCurrentReport(id: string): void {
  try {
    localStorage.setItem(CURRENT, id);
  } catch {}
}

/** Tells everyone that the reports on the shelf are others now. */
export function tellReports(): void {
  for (const listener of listeners) listener();
}

/** @returns a way to listen no longer */
export function onReports(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
