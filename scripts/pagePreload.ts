import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { standIn } from '../src/app/shell/standIn.ts';
import { startGuard } from '../src/app/shell/startGuard.ts';
import { whenSeen } from '../src/lib/whenSeen.ts';
import { startWordsEn, startWordsZh } from '../src/wording/controls/startWords.ts';
import type { CompiledData } from './compiledData.ts';
import { appFiles, pageFiles } from './pageFiles.ts';

type Codec = typeof import('../src/view/codec');
type Opening = typeof import('../src/view/view');

/**
 * Runs in the page before anything else: says that the rest of the page is on its way, and starts loading the app, its
 * data and the files of the page that the address names: at once where the app has to draw that page, and once it is
 * painted where it has been drawn ahead, as an indicator is that the address asks for as it opens. A browser takes a file
 * loaded ahead only for a request of the same credentials, and Vite's loader asks with `crossOrigin` empty.
 */
const START = `(files, keys, old, usual, whenSeen, standIn) => {
  const root = document.documentElement;
  const query = new URLSearchParams(location.search);
  const spoken = navigator.languages.find((one) => /^(zh|en)/i.test(one)) ?? 'en';
  const language = query.get('lang') ?? spoken.slice(0, 2).toLowerCase();
  query.delete('lang');
  const elsewhere = query.size > 0 || language !== 'zh';
  root.dataset[elsewhere ? 'elsewhere' : 'ahead'] = '';
  root.dataset.arriving = '';
  document.addEventListener('readystatechange', () => delete root.dataset.arriving, { once: true });
  const implied = 'opens' in root.dataset || keys.some((key) => query.has(key)) ? 'indicator' : 'home';
  const asked = query.get('page') ?? implied;
  const opened = old[asked] ?? asked;
  const page = query.get('embed') === '1' && opened === 'indicator' ? 'embed' : opened;
  const kinds = { css: 'style', json: 'fetch' };
  const load = () => {
    for (const file of [...files.app, ...(files[page] ?? []), ...(language === 'en' ? files.words : [])]) {
      const link = document.createElement('link');
      const kind = kinds[file.split('.').pop()];
      link.rel = kind ? 'preload' : 'modulepreload';
      if (kind) link.as = kind;
      link.crossOrigin = '';
      link.href = file;
      const isAsked = [...document.querySelectorAll('link')].some(({ href }) => href === link.href);
      if (!isAsked) document.head.append(link);
    }
  };
  const opening = { page: 'indicator', v: usual.v, s: query.get('s'), i: query.get('i') };
  const isOpening =
    language === 'zh' &&
    !('opens' in root.dataset) &&
    /^[a-z0-9-]+$/.test(query.get('i') ?? '') &&
    [...query].every(([key, value]) => opening[key] === value);
  if (isOpening && !document.hidden) {
    root.dataset.awaits = '';
    const sheets = files.indicator.filter((file) => file.endsWith('.css'));
    standIn(query.get('i'), query.get('s'), usual, sheets).then((stands) => {
      if (stands) {
        delete root.dataset.elsewhere;
        root.dataset.ahead = '';
        whenSeen(load);
      } else load();
      delete root.dataset.awaits;
      dispatchEvent(new Event('awaited'));
    });
  } else if (elsewhere || document.hidden) load();
  else whenSeen(load);
}`;

/**
 * Lets the browser load the page that the address asks for together with the app, not after it. Only a hint: where a
 * host forbids scripts inside the page, it loads a little later.
 * @param source the folder that `@` stands for
 * @param data names the file of data that every page reads first
 */
export function pagePreload(source: string, data: Pick<CompiledData, 'catalogue'>): Plugin {
  return {
    name: 'page-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(_, { bundle }) {
        if (!bundle) return [];
        const options = { configFile: false, resolve: { alias: { '@': source } } } as const;
        const { module } = await runnerImport<Codec>(join(source, 'view/codec.ts'), options);
        const { OPENING_VIEW } = (await runnerImport<Opening>(join(source, 'view/view.ts'), options)).module;
        const usual = { v: OPENING_VIEW.kind, s: OPENING_VIEW.stageId, i: OPENING_VIEW.indicatorId };
        const files: Record<string, string[]> = Object.fromEntries(
          [...pageFiles(bundle)].map(([page, { scripts, styles }]) => [
            page,
            [...scripts, ...(page === 'home' ? [] : styles)].map((file) => `./${file}`),
          ]),
        );
        const app = appFiles(bundle);
        files.app = [`data/${data.catalogue()}`, ...app.scripts].map((file) => `./${file}`);
        const words = Object.values(bundle).filter((file) => 'name' in file && file.name === 'wordingEn');
        files.words = words.map(({ fileName }) => `./${fileName}`);
        const old = Object.fromEntries(
          Object.entries(module.OLD_PAGES).map(([page, { screen }]) => [page, screen]),
        );
        const told = [files, module.INDICATOR_KEYS, old, usual].map((one) => JSON.stringify(one));
        const call = `(${START})(${[...told, whenSeen, standIn].join(', ')})`;
        const guard = startGuard(startWordsZh, startWordsEn, false);
        return [
          { tag: 'script', children: guard, injectTo: 'head-prepend' as const },
          { tag: 'script', children: call, injectTo: 'head-prepend' as const },
          ...app.styles.map((file) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
            injectTo: 'head' as const,
          })),
        ];
      },
    },
  };
}
