import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MARK = '?en';
/** What words of both languages are made with, needed once. */
const SHARED = /[\\/]language[\\/](english|cityCount|periods)\.ts$/;

/**
 * Keeps the words of a language out of the pages of another: a file of words holds both languages, so the English ones
 * are read from a second copy of the file, and of each copy only what is used is kept.
 * @param source the folder that `@` stands for
 */
export function wordsByLanguage(source: string): Plugin {
  const words = join(source, 'wording');
  const root = join(words, 'wordingEn.ts');
  return {
    name: 'words-by-language',
    apply: 'build',
    enforce: 'pre',
    async resolveId(request, importer) {
      const english = importer === root || importer?.endsWith(MARK);
      if (!english || !importer) return null;
      const found = await this.resolve(request, importer.replace(MARK, ''), { skipSelf: true });
      const own = found?.id.startsWith(words) && found.id !== root && !SHARED.test(found.id);
      return own && found ? `${found.id}${MARK}` : found;
    },
    load(id) {
      return id.endsWith(MARK) ? readFileSync(id.slice(0, -MARK.length), 'utf8') : null;
    },
  };
}
