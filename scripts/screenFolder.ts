import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Screening } from '../src/package/screen/screenData.ts';

type ScreenCode = typeof import('../src/package/screen/screenData') &
  typeof import('../src/package/screen/screenedData') &
  typeof import('../src/package/screen/screenReport') &
  typeof import('../src/package/screen/knownOddities');

const MODULES = ['screenData', 'screenedData', 'screenReport', 'knownOddities'];
const ODDITIES = join(import.meta.dirname, 'known-oddities.csv');

/**
 * Screens a folder of data files.
 * @param folder holds the CSV files and datapackage.json
 * @param source the folder that `@` stands for
 * @param name what the folder is called in the report
 * @returns what was found, and the report of it
 */
export async function screenFolder(
  folder: string,
  source: string,
  name: string,
): Promise<{ readonly screening: Screening; readonly report: string }> {
  const options = { configFile: false, resolve: { alias: { '@': source } } } as const;
  const load = (module: string) =>
    runnerImport<object>(join(source, 'package/screen', `${module}.ts`), options);
  const loaded = await Promise.all(MODULES.map(load));
  const code = Object.assign({}, ...loaded.map(({ module }) => module)) as ScreenCode;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.csv'))
    .sort();
  const text = (file: string) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const oddities = code.readKnownOddities(readFileSync(ODDITIES, 'utf8'));
  const screening = code.screenData(code.screenedData(files, text), oddities);
  return { screening, report: code.screenReport(screening, name) };
}
