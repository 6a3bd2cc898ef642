import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { DataFileTexts } from '../src/ingest/readDataset';

const SHOWN_PROBLEMS = 20;

type Ingest = typeof import('../src/ingest/readDataset') & typeof import('../src/domain/dataProblem');

/**
 * Ships the data files beside the app, as they are, after reading and checking them: a bad row stops the build with
 * file, line, column and reason.
 * @param folder the data folder
 * @param source the folder that `@` stands for
 */
export function dataFiles(folder: string, source: string): Plugin {
  const shipped = [...readdirSync(folder)].filter((name) => /\.(csv|json)$/.test(name));
  return {
    name: 'data-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = shipped.find((name) => request.url?.split('?')[0]?.endsWith(`/data/${name}`));
        if (!file) return next();
        response.setHeader(
          'content-type',
          file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
        );
        response.end(readFileSync(join(folder, file)));
      });
    },
    async buildStart() {
      const { DATA_FILES, readDataset, problemLine } = await loadIngest(source);
      const texts = Object.fromEntries(
        DATA_FILES.map((file) => [file, { text: readFileSync(join(folder, file), 'utf8') }]),
      ) as DataFileTexts;
      const { problems } = readDataset(texts);
      if (problems.length === 0) return;
      const lines = problems.slice(0, SHOWN_PROBLEMS).map(problemLine);
      const more = problems.length - lines.length;
      this.error(
        `The data files have ${problems.length} faults:\n${lines.join('\n')}${more > 0 ? `\n… and ${more} more` : ''}`,
      );
    },
    transformIndexHtml: () =>
      shipped
        .filter((file) => file.endsWith('.csv'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', href: `./data/${file}`, crossorigin: 'anonymous' },
          injectTo: 'head' as const,
        })),
    generateBundle() {
      for (const file of shipped) {
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source: readFileSync(join(folder, file)) });
      }
    },
  };
}

async function loadIngest(source: string): Promise<Ingest> {
  const options = { configFile: false, resolve: { alias: { '@': source } } } as const;
  const [reading, problem] = await Promise.all([
    runnerImport<Ingest>(join(source, 'ingest/readDataset.ts'), options),
    runnerImport<Ingest>(join(source, 'domain/dataProblem.ts'), options),
  ]);
  return { ...reading.module, ...problem.module };
}
