import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { appCode } from './appCode.ts';
import type { CompiledData } from './compiledData.ts';
import { shortPaths } from './markup.ts';
import { mergeForms } from './mergeForms.ts';
import { pageFiles } from './pageFiles.ts';
import { type DrawnPage, inShell } from './pageShell.ts';
import { type Match, matchAt, rangeStyles, widthRanges } from './widths.ts';

type Pages = typeof import('../src/app/prerender/ownPages');
type Theme = typeof import('../src/app/shell/themeStyles');

/** What is drawn ahead shows as it arrives; it cannot be pressed yet. */
const STYLES =
  '[data-prerendered]{display:contents}' +
  '[data-prerendered] button{cursor:progress}' +
  '[data-prerendered] svg{max-width:100%}';

/**
 * Writes the opening page into index.html, and the page of each indicator into `i/<indicator>/`, so that they are seen
 * before any script has run. The app takes their place once it can draw the same.
 * @param source the folder that `@` stands for
 */
export function prerender(source: string, data: CompiledData): Plugin {
  let target = '';
  let write = async (): Promise<void> => undefined;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved({ root, build }) {
      target = resolve(root, build.outDir, 'i');
    },
    transformIndexHtml: {
      order: 'post',
      async handler(shell, { bundle }) {
        if (!bundle) return shell;
        const pages = await appCode<Pages>(source, 'app/prerender/ownPages.ts');
        const { themeStyles } = await appCode<Theme>(source, 'app/shell/themeStyles.ts');
        const fetchFile = async (file: string) => data.read(file);
        const files = pageFiles(bundle);
        const common = themeStyles() + STYLES;
        const asked = { home: new Set<string>(), indicator: new Set<string>() };
        const drawn = (page: keyof typeof asked, draw: () => string): DrawnPage => {
          const { markup, styles } = inAllWidths(draw, asked[page]);
          return { markup, styles: common + styles, sheets: files.get(page)?.styles ?? [] };
        };
        write = async () => {
          for (const { id, search, head, draw } of await pages.ownPages(fetchFile, data.catalogue())) {
            const html = inShell(shell, drawn('indicator', draw), { search, head, top: '../../' });
            mkdirSync(join(target, id), { recursive: true });
            writeFileSync(join(target, id, 'index.html'), html);
          }
        };
        return inShell(shell, drawn('home', await pages.openingPage(fetchFile, data.catalogue())));
      },
    },
    writeBundle: () => write(),
  };
}

/**
 * The page as it is at every width, and the styles that show it as it is at the present one.
 * @param asked the media queries that pages asked so far; those of this page are added
 */
function inAllWidths(draw: () => string, asked: Set<string>) {
  for (;;) {
    const known = asked.size;
    const ranges = widthRanges(asked);
    const forms = ranges.map(({ name, width }) => {
      const matchMedia: Match = (query) => {
        asked.add(query);
        return matchAt(width)(query);
      };
      return [name, shortPaths(inWindow(matchMedia, draw))] as const;
    });
    if (asked.size === known) return { markup: mergeForms(new Map(forms)), styles: rangeStyles(ranges) };
  }
}

function inWindow<Result>(matchMedia: Match, run: () => Result): Result {
  Object.assign(globalThis, { window: { matchMedia } });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
}
