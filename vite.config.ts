import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataFiles } from './scripts/dataFiles';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [react(), dataFiles(here('./data'), here('./src'))],
  resolve: { alias: { '@': here('./src') } },
  build: {
    target: 'chrome100',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|zustand|papaparse|@tanstack)[\\/]/,
              priority: 3,
            },
            {
              name: 'charts',
              test: /node_modules[\\/](echarts|zrender|echarts-for-react|size-sensor|tslib)[\\/]/,
              priority: 2,
            },
            { name: 'controls', test: /node_modules[\\/]/, priority: 1 },
          ],
        },
      },
    },
  },
});
