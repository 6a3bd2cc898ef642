import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledData } from './scripts/compiledData.ts';
import { encodedStyles } from './scripts/encodedStyles.ts';
import { ofFirstPage } from './scripts/firstPage.ts';
import { OF_SERVICE_WORKER, offlineCopy } from './scripts/offlineCopy.ts';
import { pagePreload } from './scripts/pagePreload.ts';
import { prerender } from './scripts/prerender.ts';
import { scopedName } from './scripts/scopedName.ts';
import { staticApi } from './scripts/staticApi.ts';
import { thirdPartyLicences } from './scripts/thirdPartyLicences.ts';
import { wordsByLanguage } from './scripts/wordsByLanguage.ts';

/** Another folder of the same files may be built in place of the shipped one. */
const DATA = process.env.DATA_FOLDER ?? './data';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const source = here('./src');
const data = compiledData(here(DATA), source);
const licences = thirdPartyLicences(here('./node_modules'), OF_SERVICE_WORKER);

export default defineConfig({
  base: './',
  plugins: [
    react(),
    wordsByLanguage(source),
    data,
    offlineCopy(),
    pagePreload(source, data.api),
    prerender(source, data.api),
    staticApi(source, data.api),
    encodedStyles(),
    licences.page,
  ],
  worker: { plugins: () => [licences.worker()] },
  resolve: { alias: { '@': source } },
  css: { modules: { generateScopedName: scopedName(source) } },
  build: {
    target: 'chrome100',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'loader', test: /preload-helper/, priority: 3 },
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|zustand|@tanstack)[\\/]/,
              priority: 2,
            },
            {
              name: 'controls',
              test: /node_modules[\\/](?!papaparse|echarts|zrender|pinyin-match|fflate|hyparquet|idb-keyval|workbox)/,
              priority: 1,
            },
            { name: ofFirstPage(source), minShareCount: 2 },
          ],
        },
      },
    },
  },
});
