import type { Rolldown } from 'vite';

/** The files of a page of the app that the entry does not load anyway. */
export interface PageFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * What each page loads when it is opened: its chunk, what that imports at once, and their styles.
 * @returns by the name of the page, as in an address
 */
export function pageFiles(bundle: Rolldown.OutputBundle): ReadonlyMap<string, PageFiles> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const loaded = entry ? closure(entry, chunks) : new Set<Rolldown.OutputChunk>();
  return new Map(
    chunks
      .filter(({ name }) => name.endsWith('Screen'))
      .map((chunk) => {
        const own = [...closure(chunk, chunks)].filter((one) => !loaded.has(one));
        const styles = own.flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])]);
        const files = { scripts: own.map(({ fileName }) => fileName), styles: [...new Set(styles)] };
        return [chunk.name.replace(/Screen$/, '').toLowerCase(), files];
      }),
  );
}

function closure(start: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]) {
  const found = new Set([start]);
  for (const chunk of found)
    for (const file of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === file);
      if (next) found.add(next);
    }
  return found;
}
