import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { compiledData } from './scripts/compiledData.ts';
import { embeddedData } from './scripts/embeddedData.ts';
import { scopedName } from './scripts/scopedName.ts';
import { SINGLE_FILE } from './src/wording/controls/startWords.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const OUT = 'dist-single';
const source = here('./src');
const data = compiledData(here(process.env.DATA_FOLDER ?? './data'), source, false);

/** A file is opened by its name; `index.html` says nothing on a desktop. */
const named: Plugin = {
  name: 'named',
  closeBundle: () => renameSync(join(here(OUT), 'index.html'), join(here(OUT), SINGLE_FILE)),
};

/** The whole app with its data in one file that opens by a double click. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    react(),
    data,
    embeddedData(source, data.api),
    viteSingleFile({ removeViteModuleLoader: true }),
    named,
  ],
  resolve: {
    alias: [
      { find: '@/own/worker/newWorker', replacement: join(source, 'own/worker/newWorkerInPage.ts') },
      { find: '@', replacement: source },
    ],
  },
  worker: { format: 'iife' },
  css: { modules: { generateScopedName: scopedName(source) } },
  build: { target: 'chrome100', outDir: OUT, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
});
