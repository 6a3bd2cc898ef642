import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { appFiles, pageFiles } from './pageFiles.ts';

type Codec = typeof import('../src/view/codec');

/**
 * Runs in the page before anything else: says that the rest of the page is on its way, and starts loading the files of the page that the address names. A browser takes
 * a file loaded ahead only for a request of the same credentials, and Vite's loader asks with `crossOrigin` empty.
 */
const START = `(files, keys, old) => {
  const query = new URLSearchParams(location.search);
  const spoken = navigator.languages.find((one) => /^(zh|en)/i.test(one)) ?? 'en';
  const language = query.get('lang') ?? spoken.slice(0, 2).toLowerCase();
  query.delete('lang');
  if (query.size > 0 || language !== 'zh') document.documentElement.dataset.elsewhere = '';
  document.documentElement.dataset.arriving = '';
  document.addEventListener('readystatechange', () => delete document.documentElement.dataset.arriving, { once: true });
  const own = 'opens' in document.documentElement.dataset;
  const implied = own || keys.some((key) => query.has(key)) ? 'indicator' : 'home';
  const asked = query.get('page') ?? implied;
  const page = query.get('embed') === '1' ? 'embed' : (old[asked] ?? asked);
  const words = language === 'en' ? files.words : [];
  for (const file of [...(files[page] ?? []), ...words]) {
    const style = file.endsWith('.css');
    const link = document.createElement('link');
    link.rel = style ? 'preload' : 'modulepreload';
    if (style) link.as = 'style';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}`;

/**
 * Lets the browser load the page that the address asks for together with the app, not after it. Only a hint: where a
 * host forbids scripts inside the page, it loads a little later.
 * @param source the folder that `@` stands for
 */
export function pagePreload(source: string): Plugin {
  return {
    name: 'page-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(_, { bundle }) {
        if (!bundle) return [];
        const options = { configFile: false, resolve: { alias: { '@': source } } } as const;
        const { module } = await runnerImport<Codec>(join(source, 'view/codec.ts'), options);
        const files: Record<string, string[]> = Object.fromEntries(
          [...pageFiles(bundle)].map(([page, { scripts, styles }]) => [
            page,
            [...scripts, ...(page === 'home' ? [] : styles)].map((file) => `./${file}`),
          ]),
        );
        const words = Object.values(bundle).filter((file) => 'name' in file && file.name === 'wordingEn');
        files.words = words.map(({ fileName }) => `./${fileName}`);
        const old = Object.fromEntries(
          Object.entries(module.OLD_PAGES).map(([page, { screen }]) => [page, screen]),
        );
        const call = `(${START})(${JSON.stringify(files)}, ${JSON.stringify(module.INDICATOR_KEYS)}, ${JSON.stringify(old)})`;
        const app = appFiles(bundle);
        const link = (rel: string, file: string) => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        });
        return [
          { tag: 'script', children: call, injectTo: 'head-prepend' as const },
          ...app.scripts.map((file) => link('modulepreload', file)),
          ...app.styles.map((file) => link('stylesheet', file)),
        ];
      },
    },
  };
}
