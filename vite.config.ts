import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dataFiles } from './scripts/dataFiles';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [react(), dataFiles(process.env.DATA_DIR ?? here('./data'), here('./src'))],
  resolve: { alias: { '@': here('./src') } },
  build: {
    target: 'chrome100',
    rollupOptions: {
      output: {
        manualChunks: (id) => {
          if (!id.includes('node_modules')) return undefined;
          if (/echarts|zrender|size-sensor/.test(id)) return 'charts';
          if (/@mantine|@floating-ui|clsx|react-remove-scroll|react-textarea|tabbable/.test(id)) return 'controls';
          return 'vendor';
        },
      },
    },
  },
});
