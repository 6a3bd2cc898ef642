import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type BuiltData, compileFolder } from './compileFolder.ts';

const SHOWN_FAULTS = 20;

/** The data files as people edit them, which are shipped beside the compiled ones. */
const editedFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(csv|json)$/.test(name));

/**
 * Checks the data, and ships it compiled: a bad row stops the build with file, line, column and reason. The page names
 * the file to read first.
 * @param folder the data folder
 * @param source the folder that `@` stands for
 */
export function compiledData(folder: string, source: string): Plugin {
  let built: BuiltData = { catalogue: '', files: [], faults: [] };
  return {
    name: 'compiled-data',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/data\/(.+)$/.exec(request.url?.split('?')[0] ?? '')?.[1];
        const file = built.files.find((one) => one.name === name);
        const edited = name !== undefined && editedFiles(folder).includes(name);
        if (!file && !edited) return next();
        response.setHeader(
          'content-type',
          name?.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
        );
        response.end(file ? file.content : readFileSync(join(folder, name ?? '')));
      });
    },
    async buildStart() {
      built = await compileFolder(folder, source);
      const { faults } = built;
      if (faults.length === 0) return;
      const more = faults.length - SHOWN_FAULTS;
      const shown = faults.slice(0, SHOWN_FAULTS).join('\n');
      this.error(
        `The data files have ${faults.length} faults:\n${shown}${more > 0 ? `\n… and ${more} more` : ''}`,
      );
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'dataset', content: built.catalogue }, injectTo: 'head-prepend' },
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: `./data/${built.catalogue}`, crossorigin: 'anonymous' },
        injectTo: 'head',
      },
    ],
    generateBundle() {
      for (const { name, content } of built.files)
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source: content });
      for (const name of editedFiles(folder))
        this.emitFile({
          type: 'asset',
          fileName: `data/${name}`,
          source: readFileSync(join(folder, name)),
        });
    },
  };
}
