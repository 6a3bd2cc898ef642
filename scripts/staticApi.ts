import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Plugin } from 'vite';
import type { ParquetColumn } from '../src/package/compile/parquetColumns.ts';
import { appCode } from './appCode.ts';
import type { CompiledData } from './compiledData.ts';

type Folder = typeof import('../src/app/prerender/apiFolder');

/**
 * Writes the files for programs into `api/v1/`.
 * @param source the folder that `@` stands for
 */
export function staticApi(source: string, data: CompiledData): Plugin {
  let target = '';
  return {
    name: 'static-api',
    apply: 'build',
    configResolved({ root, build }) {
      target = resolve(root, build.outDir, 'api/v1');
    },
    async writeBundle() {
      const { apiFolder } = await appCode<Folder>(source, 'app/prerender/apiFolder.ts');
      for (const { name, content } of await apiFolder(async (file) => data.read(file), data.catalogue())) {
        mkdirSync(dirname(join(target, name)), { recursive: true });
        writeFileSync(join(target, name), typeof content === 'string' ? content : parquet(content));
      }
    },
  };
}

const parquet = (columns: readonly ParquetColumn[]): Uint8Array =>
  new Uint8Array(parquetWriteBuffer({ columnData: [...columns] }));
