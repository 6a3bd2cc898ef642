import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledData } from './scripts/compiledData.ts';
import { pagePreload } from './scripts/pagePreload.ts';
import { prerender } from './scripts/prerender.ts';
import { scopedName } from './scripts/scopedName.ts';

/** Another folder of the same files may be built in place of the shipped one. */
const DATA = process.env.DATA_FOLDER ?? './data';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Modules of src that draw in neither ECharts nor Mantine, which pages without them need not load. */
const WITHOUT_LIBRARIES =
  /[\\/]src[\\/](?!app[\\/]|charts[\\/](EChart|echarts|renderSvg|figureSvg|figureChart|svgText)|ui[\\/](Sheet|Dialog|MantineLayer)|features[\\/]export)/;

const source = here('./src');
const data = compiledData(here(DATA), source);

export default defineConfig({
  base: './',
  plugins: [react(), data, pagePreload(source), prerender(source, data.api)],
  resolve: { alias: { '@': source } },
  css: { modules: { generateScopedName: scopedName(source) } },
  build: {
    target: 'chrome100',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|zustand|papaparse|@tanstack|tslib)[\\/]/,
              priority: 3,
            },
            {
              name: 'charts',
              test: /node_modules[\\/](echarts|echarts-for-react|size-sensor)[\\/]/,
              priority: 2,
            },
            { name: 'drawing', test: /node_modules[\\/]zrender[\\/]/, priority: 3 },
            { name: 'controls', test: /node_modules[\\/]/, priority: 1 },
            { name: 'shared', test: WITHOUT_LIBRARIES, minShareCount: 3 },
          ],
        },
      },
    },
  },
});
