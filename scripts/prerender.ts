import type { Plugin } from 'vite';
import { appCode } from './appCode.ts';
import type { CompiledData } from './compiledData.ts';
import { mergeForms } from './markup.ts';
import { pageFiles } from './pageFiles.ts';
import { matchAt, rangeStyles, widthRanges } from './widths.ts';

type OpeningMarkup = typeof import('../src/app/prerender/openingMarkup');
type Theme = typeof import('../src/app/shell/themeStyles');

/** What is drawn ahead shows only once it is whole, lest its rows move while they arrive; it cannot be pressed yet. */
const STYLES =
  '[data-prerendered]{display:contents}' +
  '[data-prerendered] button{cursor:progress}' +
  '[data-prerendered] svg{max-width:100%}' +
  '[data-prerendered]:not(:has(>[data-whole])){visibility:hidden}';

/**
 * Writes the opening page into index.html, so that it is seen before any script has run. The app takes its place once it
 * can draw the same.
 * @param source the folder that `@` stands for
 */
export function prerender(source: string, data: CompiledData): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html;
        const { openingMarkup } = await appCode<OpeningMarkup>(source, 'app/prerender/openingMarkup.tsx');
        const { themeStyles } = await appCode<Theme>(source, 'app/shell/themeStyles.ts');
        const draw = await openingMarkup(async (file) => data.read(file), data.catalogue());
        const { markup, styles } = inAllWidths(draw);
        const page = `<div data-prerendered>${shortPaths(markup)}<i data-whole hidden></i></div>`;
        return {
          html: html.replace('<div id="root"></div>', `<div id="root">${page}</div>`),
          tags: [
            ...(pageFiles(bundle).get('home')?.styles ?? []).map((file) => ({
              tag: 'link',
              attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
              injectTo: 'head' as const,
            })),
            { tag: 'style', children: themeStyles() + STYLES + styles, injectTo: 'head' as const },
          ],
        };
      },
    },
  };
}

/** Markup whose drawn paths tell pixels to a tenth: what is seen for a moment need not be finer. */
export const shortPaths = (markup: string): string =>
  markup.replace(/ (?:d|transform)="[^"]+"/g, (drawn) =>
    drawn.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1)))),
  );

/** The page as it is at every width, and the styles that show it as it is at the present one. */
function inAllWidths(draw: () => string) {
  const asked = new Set<string>();
  const drawAt = (width: number) =>
    inWindow((query) => {
      asked.add(query);
      return matchAt(width)(query);
    }, draw);
  for (let known = -1; known < asked.size; ) {
    known = asked.size;
    for (const { width } of widthRanges(asked)) drawAt(width);
  }
  const ranges = widthRanges(asked);
  return {
    markup: mergeForms(new Map(ranges.map(({ name, width }) => [name, drawAt(width)]))),
    styles: rangeStyles(ranges),
  };
}

function inWindow<Result>(matchMedia: ReturnType<typeof matchAt>, run: () => Result): Result {
  Object.assign(globalThis, { window: { matchMedia } });
  try {
    return run();
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
}
