import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { startGuard } from '../src/app/shell/startGuard.ts';
import { startWordsEn, startWordsZh } from '../src/wording/controls/startWords.ts';
import type { CompiledData } from './compiledData.ts';

/** The site that links and citations of the file lead to; without one they name the file. */
const site = process.env.SITE_ADDRESS ?? '';
if (site !== '' && !/^https?:\/\/[^"<>\s]+\/$/.test(site))
  throw new Error(`SITE_ADDRESS must be an http(s) address that ends in a slash; it is "${site}".`);

/** A text that stands in a script element of a page: nothing in it ends the element. */
const inScript = (text: string): string => text.replaceAll('<', '\\u003c');

/**
 * Puts all data into the page, each file in an element of its own that is read when it is wanted, and what else the page
 * would load from beside itself.
 * @param source the folder that `@` stands for
 */
export function embeddedData(source: string, data: CompiledData): Plugin {
  return {
    name: 'embedded-data',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const icon = readFileSync(join(source, '../public/favicon.svg'), 'base64');
        const page = html
          .replace('./favicon.svg', `data:image/svg+xml;base64,${icon}`)
          .replace('<html ', site === '' ? '<html ' : `<html data-site="${site}" `);
        return {
          html: page,
          tags: [
            {
              tag: 'script',
              children: startGuard(startWordsZh, startWordsEn, true),
              injectTo: 'head',
            },
            ...data.files().map((file) => ({
              tag: 'script',
              attrs: { type: 'application/json', 'data-file': file },
              children: inScript(JSON.stringify(data.read(file))),
              injectTo: 'body' as const,
            })),
          ],
        };
      },
    },
  };
}
