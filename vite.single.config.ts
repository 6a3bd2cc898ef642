import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { compiledData } from './scripts/compiledData.ts';
import { embeddedData } from './scripts/embeddedData.ts';
import { scopedName } from './scripts/scopedName.ts';
import { LICENCES_FILE, thirdPartyLicences } from './scripts/thirdPartyLicences.ts';
import { SINGLE_FILE } from './src/wording/controls/startWords.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const OUT = 'dist-single';
const source = here('./src');
const data = compiledData(here(process.env.DATA_FOLDER ?? './data'), source, false);

const licences = thirdPartyLicences(here('./node_modules'));

/** The file holds the licences of what it is made of, and is opened by its name: `index.html` says nothing on a desktop. */
const finished: Plugin = {
  name: 'finished',
  closeBundle: () => {
    const page = join(here(OUT), 'index.html');
    const texts = join(here(OUT), LICENCES_FILE);
    const held = readFileSync(texts, 'utf8').replaceAll('<', '&lt;');
    const html = readFileSync(page, 'utf8');
    writeFileSync(
      join(here(OUT), SINGLE_FILE),
      html.replace('</body>', () => `<template id="licences"><pre>${held}</pre></template></body>`),
    );
    for (const file of [page, texts]) rmSync(file);
  },
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
    licences.page,
    finished,
  ],
  resolve: {
    alias: [
      { find: '@/own/worker/newWorker', replacement: join(source, 'own/worker/newWorkerInPage.ts') },
      { find: '@', replacement: source },
    ],
  },
  worker: { format: 'iife', plugins: () => [licences.worker()] },
  css: { modules: { generateScopedName: scopedName(source) } },
  build: { target: 'chrome100', outDir: OUT, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
});
