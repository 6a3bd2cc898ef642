import { join } from 'node:path';
import { runnerImport } from 'vite';

type PackageCode = typeof import('../src/package/read/readDataset') &
  typeof import('../src/package/read/readPanel') &
  typeof import('../src/package/read/readTable') &
  typeof import('../src/package/compile/compileDataset') &
  typeof import('../src/package/compile/panelDigestForm') &
  typeof import('../src/package/compile/panelForm') &
  typeof import('../src/package/compile/parquetColumns') &
  typeof import('../src/package/compile/changesForm') &
  typeof import('../src/package/schema/changelogSchema') &
  typeof import('../src/package/schema/changesSchema') &
  typeof import('../src/package/schema/observationsSchema') &
  typeof import('../src/package/schema/panelSchema') &
  typeof import('../src/query/catalogue/headlineIndicators') &
  typeof import('../src/query/home/panelDigest') &
  typeof import('../src/query/panel/promotedCities') &
  typeof import('../src/domain/dataProblem');

const MODULES = [
  'package/read/readDataset.ts',
  'package/read/readPanel.ts',
  'package/read/readTable.ts',
  'package/compile/compileDataset.ts',
  'package/compile/panelDigestForm.ts',
  'package/compile/panelForm.ts',
  'package/compile/parquetColumns.ts',
  'package/compile/changesForm.ts',
  'package/schema/changelogSchema.ts',
  'package/schema/changesSchema.ts',
  'package/schema/observationsSchema.ts',
  'package/schema/panelSchema.ts',
  'query/catalogue/headlineIndicators.ts',
  'query/home/panelDigest.ts',
  'query/panel/promotedCities.ts',
  'domain/dataProblem.ts',
];

/**
 * The code of the app that reads and compiles data, loaded through its own aliases.
 * @param source the folder that `@` stands for
 */
export async function packageCode(source: string): Promise<PackageCode> {
  const options = { configFile: false, resolve: { alias: { '@': source } } } as const;
  const loaded = await Promise.all(MODULES.map((path) => runnerImport<object>(join(source, path), options)));
  return Object.assign({}, ...loaded.map(({ module }) => module)) as PackageCode;
}
