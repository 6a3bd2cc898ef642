import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { shellWordsEn, shellWordsZh } from '../src/wording/controls/shellWords.ts';

/** Packages that the service worker is made of, and the app is not. */
export const OF_SERVICE_WORKER = [
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

const icon = (src: string, sizes: string, purpose: 'any' | 'maskable' = 'any') => ({
  src,
  sizes,
  purpose,
  type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
});

/**
 * Writes the service worker, which keeps the app with its data on the device of a reader, and what makes it installable.
 * The files for programs and the edited data stay on the site alone.
 */
export const offlineCopy = (): PluginOption =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'serviceWorker.ts',
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      id: './',
      name: `${shellWordsZh.appName} · ${shellWordsEn.appName}`,
      short_name: shellWordsZh.appName,
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#F7F6F2',
      background_color: '#F7F6F2',
      icons: [
        icon('icon-192.png', '192x192'),
        icon('icon-512.png', '512x512'),
        icon('icon-maskable-512.png', '512x512', 'maskable'),
        icon('favicon.svg', 'any'),
      ],
    },
    injectManifest: {
      globPatterns: ['index.html', 'favicon.svg', 'icon-192.png', 'assets/*', 'data/*.json'],
      globIgnores: ['data/datapackage.json'],
      dontCacheBustURLsMatching: /^(?:assets\/.*-[\w-]{8}|data\/.*\.[\da-f]{8})\./,
      maximumFileSizeToCacheInBytes: 20_000_000,
    },
  });
