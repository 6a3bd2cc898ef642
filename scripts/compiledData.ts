import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileFolder } from './compileFolder.ts';
import { screenFolder } from './screenFolder.ts';

const SHOWN_FAULTS = 20;

const filesIn = (folder: string, names: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => names.test(name));

/** The data files as people edit them, which are shipped beside the compiled ones. */
const editedFiles = (folder: string): readonly string[] => filesIn(folder, /\.(csv|json)$/);

/** The compiled data, once the build has begun. */
export interface CompiledData {
  /** The name of the file to read first. */
  readonly catalogue: () => string;
  /** What a file of it holds. */
  readonly read: (file: string) => unknown;
  /** The names of all its files. */
  readonly files: () => readonly string[];
}

/**
 * Screens the data, and ships it compiled: an error stops the build with file, line, column, reason and what to do. The
 * page names the file to read first. Figures that are made up are not screened where SCREENING is off.
 * @param folder the data folder
 * @param source the folder that `@` stands for
 * @param beside whether the files are written beside the page
 */
export function compiledData(
  folder: string,
  source: string,
  beside = true,
): Plugin & { readonly api: CompiledData } {
  const compiled = mkdtempSync(join(tmpdir(), 'compiled-data-'));
  process.once('exit', () => rmSync(compiled, { recursive: true, force: true }));
  let catalogue = '';
  let target = '';
  let screens = false;
  let tell = (_line: string): void => {};
  return {
    name: 'compiled-data',
    api: {
      catalogue: () => catalogue,
      read: (file) => JSON.parse(readFileSync(join(compiled, file), 'utf8')),
      files: () => filesIn(compiled, /\.json$/),
    },
    configResolved({ root, build, command, logger }) {
      screens = command === 'build' && process.env.SCREENING !== 'off';
      tell = (line) => logger.info(line);
      target = resolve(root, build.outDir, 'data');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/data\/(.+)$/.exec(request.url?.split('?')[0] ?? '')?.[1] ?? '';
        const edited = editedFiles(folder).includes(name);
        const file = join(edited ? folder : compiled, name);
        if (name === '' || name.includes('..') || !existsSync(file)) return next();
        response.setHeader(
          'content-type',
          name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
        );
        response.end(readFileSync(file));
      });
    },
    async buildStart() {
      if (screens) {
        const { screening, report } = await screenFolder(folder, source, relative(process.cwd(), folder));
        if (screening.errors.length > 0) this.error(`The data have errors:\n\n${report}`);
        tell(report.slice(report.lastIndexOf('\n') + 1));
      }
      rmSync(compiled, { recursive: true, force: true });
      const built = await compileFolder(folder, source, ({ name, content }) => {
        mkdirSync(dirname(join(compiled, name)), { recursive: true });
        writeFileSync(join(compiled, name), content);
      });
      catalogue = built.catalogue;
      const { faults } = built;
      if (faults.length === 0) return;
      const more = faults.length - SHOWN_FAULTS;
      const shown = faults.slice(0, SHOWN_FAULTS).join('\n');
      this.error(
        `The data files have ${faults.length} faults:\n${shown}${more > 0 ? `\n… and ${more} more` : ''}`,
      );
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'dataset', content: catalogue }, injectTo: 'head-prepend' },
    ],
    writeBundle() {
      if (!beside) return;
      cpSync(compiled, target, { recursive: true });
      for (const name of editedFiles(folder)) cpSync(join(folder, name), join(target, name));
    },
  };
}
