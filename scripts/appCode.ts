import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { scopedName } from './scopedName.ts';

/**
 * Loads a module of the app into Node, with its aliases and the class names that it has in the browser.
 * @param source the folder that `@` stands for
 * @param path from there
 */
export async function appCode<Module>(source: string, path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(source, path), {
    configFile: false,
    mode: 'production',
    resolve: { alias: { '@': source } },
    plugins: [namesForStyles(source)],
  });
  return module;
}

const STYLE = /\.css$/;

/** Gives a style sheet as the names of its classes: what a page that is only written, not shown, needs of it. */
function namesForStyles(source: string): Plugin {
  const nameOf = scopedName(source);
  return {
    name: 'names-for-styles',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!STYLE.test(id)) return null;
      return `\0${id.startsWith('@/') ? join(source, id.slice(2)) : resolve(dirname(importer ?? ''), id)}.names`;
    },
    load(id) {
      if (!id.startsWith('\0') || !id.endsWith('.css.names')) return null;
      const file = id.slice(1, -'.names'.length);
      const classes = readFileSync(file, 'utf8').matchAll(/\.([a-zA-Z_][\w-]*)/g);
      const names = [...classes].map(([, name = '']) => [name, nameOf(name, file)]);
      return `export default ${JSON.stringify(Object.fromEntries(names))}`;
    },
  };
}
