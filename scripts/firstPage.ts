import { join } from 'node:path';
import type { Rolldown } from 'vite';

/** What is loaded before the richest page is drawn, from the folder of the code. */
const STARTS = ['main.tsx', 'app/screens/IndicatorScreen.tsx'];

/**
 * Puts into one file what the page of an indicator loads at once: each file more costs a slow processor some 15 ms, and
 * what another page needs of it has then been loaded already.
 * @param source the folder of the code
 * @returns the name of the file that a module goes into, by the module; null where it goes into none
 */
export function ofFirstPage(source: string) {
  let modules: ReadonlySet<string> | undefined;
  return (module: string, context: Rolldown.ChunkingContext): string | null => {
    modules ??= atOnce(
      STARTS.map((file) => join(source, file)),
      context,
    );
    return modules.has(module) ? 'shared' : null;
  };
}

function atOnce(starts: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set(starts);
  for (const module of found)
    for (const next of context.getModuleInfo(module)?.importedIds ?? []) found.add(next);
  return found;
}
