import type { Rolldown } from 'vite';

/** Files that index.html does not name by itself: of the app, or of a page what the app does not load anyway. */
export interface PageFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * What each page loads when it is opened: its chunk, what that imports at once, and their styles.
 * @returns by the name of the page, as in an address
 */
export function pageFiles(bundle: Rolldown.OutputBundle): ReadonlyMap<string, PageFiles> {
  const chunks = chunksOf(bundle);
  const loaded = new Set([...ofEntry(chunks), ...ofApp(chunks)]);
  return new Map(
    chunks
      .filter(({ name }) => name.endsWith('Screen'))
      .map((chunk) => {
        const own = [...closure(chunk, chunks)].filter((one) => !loaded.has(one));
        return [chunk.name.replace(/Screen$/, '').toLowerCase(), filesOf(own)];
      }),
  );
}

/** What every page loads: the app behind the entry, which starts it once what index.html holds is painted. */
export function appFiles(bundle: Rolldown.OutputBundle): PageFiles {
  const chunks = chunksOf(bundle);
  const entry = ofEntry(chunks);
  return filesOf([...ofApp(chunks)].filter((one) => !entry.has(one)));
}

function filesOf(chunks: readonly Rolldown.OutputChunk[]): PageFiles {
  const styles = chunks.flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])]);
  return { scripts: chunks.map(({ fileName }) => fileName), styles: [...new Set(styles)] };
}

const chunksOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).filter((file) => file.type === 'chunk');

const ofEntry = (chunks: readonly Rolldown.OutputChunk[]) =>
  closure(
    chunks.find(({ isEntry }) => isEntry),
    chunks,
  );

const ofApp = (chunks: readonly Rolldown.OutputChunk[]) =>
  closure(
    chunks.find(({ name }) => name === 'main'),
    chunks,
  );

function closure(start: Rolldown.OutputChunk | undefined, chunks: readonly Rolldown.OutputChunk[]) {
  const found = new Set(start ? [start] : []);
  for (const chunk of found)
    for (const file of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === file);
      if (next) found.add(next);
    }
  return found;
}
