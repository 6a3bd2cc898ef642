import { strToU8, zipSync } from 'fflate';

/**
 * Files as a ZIP; the same files give the same bytes.
 * @param date the day that stands on each of them, as `2026-11-28`; a text that is none: the first day of 2000
 */
export function zipped(
  files: Readonly<Record<string, string | Uint8Array>>,
  date: string,
): Uint8Array<ArrayBuffer> {
  const mtime = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00` : '2000-01-01T00:00:00';
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(mtime) });
}
