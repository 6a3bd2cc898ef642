import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { appCode } from './appCode.ts';
import type { CompiledData } from './compiledData.ts';

type IndicatorPages = typeof import('../src/app/prerender/indicatorPages');

/** Opens the app at the indicator of a page; what else its address says goes with it. */
const OPEN = `const address = new URL(document.querySelector('a').href);
for (const [key, value] of new URLSearchParams(location.search)) address.searchParams.set(key, value);
address.hash = location.hash;
location.replace(address);
`;

/**
 * Writes a small page for each indicator to `i/<indicator>/`, so that a link to it shows what it is of.
 * @param source the folder that `@` stands for
 */
export function indicatorPages(source: string, data: CompiledData): Plugin {
  let target = '';
  return {
    name: 'indicator-pages',
    apply: 'build',
    configResolved({ root, build }) {
      target = resolve(root, build.outDir, 'i');
    },
    async writeBundle() {
      const code = await appCode<IndicatorPages>(source, 'app/prerender/indicatorPages.ts');
      const pages = await code.indicatorPages(async (file) => data.read(file), data.catalogue());
      for (const [id, html] of pages) {
        mkdirSync(join(target, id), { recursive: true });
        writeFileSync(join(target, id, 'index.html'), html);
      }
      writeFileSync(join(target, 'open.js'), OPEN);
    },
  };
}
