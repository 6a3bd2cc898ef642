import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { runnerImport } from 'vite';

type Modules = typeof import('../src/package/read/readDataset') &
  typeof import('../src/package/read/readPanel') &
  typeof import('../src/package/compile/compileDataset') &
  typeof import('../src/package/compile/panelForm') &
  typeof import('../src/package/compile/parquetColumns') &
  typeof import('../src/package/schema/observationsSchema') &
  typeof import('../src/package/schema/panelSchemas') &
  typeof import('../src/query/overview/headlineIndicators') &
  typeof import('../src/domain/dataProblem');

const MODULES = [
  'package/read/readDataset.ts',
  'package/read/readPanel.ts',
  'package/compile/compileDataset.ts',
  'package/compile/panelForm.ts',
  'package/compile/parquetColumns.ts',
  'package/schema/observationsSchema.ts',
  'package/schema/panelSchemas.ts',
  'query/overview/headlineIndicators.ts',
  'domain/dataProblem.ts',
];

/** A file of the built data: its name below `data/`, and what it holds. */
export interface BuiltFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface BuiltData {
  /** The file that the page reads first. */
  readonly catalogue: string;
  readonly files: readonly BuiltFile[];
  /** Faults, a line each; where there are any there are no files. */
  readonly faults: readonly string[];
}

/**
 * Reads, checks and compiles a folder of data files.
 * @param folder holds the CSV files and datapackage.json
 * @param source the folder that `@` stands for
 */
export async function compileFolder(folder: string, source: string): Promise<BuiltData> {
  const code = await modules(source);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const { dataset, problems } = code.readDataset(
    Object.fromEntries(code.DATA_FILES.map((file) => [file, { text: text(file) }])),
  );
  const withPanel = existsSync(join(folder, 'prefectures', 'panel.csv'));
  const panel = withPanel
    ? code.readPanel(
        Object.fromEntries(code.PANEL_FILES.map((file) => [file, text(file)])) as Parameters<
          typeof code.readPanel
        >[0],
        dataset,
      )
    : null;
  const found = [...problems, ...(panel?.problems ?? [])];
  if (found.length > 0) return { catalogue: '', files: [], faults: found.map(code.problemLine) };

  const naming = {
    version: (JSON.parse(text('datapackage.json')) as { version: string }).version,
    hash: (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 8),
  };
  const columns = panel?.columns ?? [];
  const panelFiles = columns.map((column) => ({
    key: column.measure.key,
    indicatorId: column.measure.indicatorId,
    rows: [...column.figures.values()].reduce((sum, years) => sum + years.size, 0),
    file: code.compiledFile(
      `cities-${column.measure.key.replaceAll('_', '-')}`,
      code.packPanelColumn(column),
      naming,
    ),
  }));
  const panelCatalogue =
    panel && code.compiledFile('cities', code.packPanelCatalogue(panel.catalogue), naming);
  const compiled = code.compileDataset(dataset, {
    ...naming,
    order: (indicators) => code.byHeadline(dataset, indicators),
    panel: panelFiles.map(({ file, ...entry }) => ({ ...entry, file: file.name })),
    panelCatalogue: panelCatalogue?.name ?? '',
  });
  const parquet = (name: string, data: ReturnType<typeof code.parquetColumns>): BuiltFile => ({
    name: `parquet/${name}.parquet`,
    content: new Uint8Array(parquetWriteBuffer({ columnData: [...data] })),
  });
  const files: BuiltFile[] = [
    ...compiled.files,
    ...(panelCatalogue ? [panelCatalogue] : []),
    ...panelFiles.map(({ file }) => file),
  ].map((file) => ({ name: file.name, content: file.text }));
  const observationParts = compiled.plans.map(({ stageId, name, indicators }) =>
    parquet(
      `observations/stage_id=${stageId}/${name}`,
      code
        .parquetColumns(
          code.observationsSchema,
          indicators.flatMap(({ id }) => dataset.observationsOf.get(id) ?? []),
        )
        .filter(({ name: column }) => column !== 'stage_id'),
    ),
  );
  const panelParts = columns.map(({ measure, figures }) =>
    parquet(
      `prefectures/indicator_key=${measure.key}/figures`,
      code
        .parquetColumns(
          code.panelSchema,
          [...figures.values()].flatMap((years) =>
            [...years.values()].map((figure) => ({ ...figure, key: measure.key })),
          ),
        )
        .filter(({ name: column }) => column !== 'indicator_key'),
    ),
  );
  return { catalogue: compiled.catalogue, files: [...files, ...observationParts, ...panelParts], faults: [] };
}

/** The code of the app that reads and compiles data, loaded through its own aliases. */
async function modules(source: string): Promise<Modules> {
  const options = { configFile: false, resolve: { alias: { '@': source } } } as const;
  const loaded = await Promise.all(MODULES.map((path) => runnerImport<object>(join(source, path), options)));
  return Object.assign({}, ...loaded.map(({ module }) => module)) as Modules;
}
