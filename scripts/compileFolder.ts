import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataProblem } from '../src/domain/dataProblem.ts';
import type { PanelColumn } from '../src/domain/panel.ts';
import { packageCode } from './packageCode.ts';
import { type BuiltFile, parquetFile } from './parquetFile.ts';
import { type DescribedFile, sourceTexts } from './sourceTexts.ts';

export interface BuiltData {
  /** The file that the page reads first. */
  readonly catalogue: string;
  /** Faults, a line each; where there are any, what was written is of no use. */
  readonly faults: readonly string[];
}

/**
 * Reads, checks and compiles a folder of data files. The figures of the prefecture-level cities are read, compiled and
 * written measure by measure, so that any number of them takes the room of one and of those that the first page needs.
 * @param folder holds the CSV files and datapackage.json
 * @param source the folder that `@` stands for
 * @param write takes each file as soon as it is made
 */
export async function compileFolder(
  folder: string,
  source: string,
  write: (file: BuiltFile) => void,
): Promise<BuiltData> {
  const code = await packageCode(source);
  const found: DataProblem[] = [];
  const faulty = (): BuiltData => ({ catalogue: '', faults: found.map(code.problemLine) });
  const description = readDescription(folder);
  if (description === null) return { catalogue: '', faults: [`${DESCRIPTION}:0: fileBroken`] };
  const sources = sourceTexts(folder, description.resources, (problem) => found.push(problem));
  const naming = { version: description.version, date: description.created.slice(0, 10) };
  const texts = code.DATA_FILES.flatMap((file) => {
    const text = sources.text(file);
    return text === null ? [] : [[file, { text }] as const];
  });
  const { dataset, problems } = code.readDataset(Object.fromEntries(texts));
  found.push(...problems);
  const writeForm = (stem: string, form: unknown): string => {
    const file = code.compiledFile(stem, form, naming);
    write({ name: file.name, content: file.text });
    return file.name;
  };

  const writeRecord = () => {
    const shipped = description.resources.filter(({ path }) => sources.has(path));
    const files = shipped.map(({ path }) => {
      const content = readFileSync(join(folder, path), 'utf8');
      return { name: path, rows: content.split('\n').length - 2, bytes: Buffer.byteLength(content) };
    });
    const ships = ({ file }: { readonly file: string }) => shipped.some(({ path }) => path === file);
    if (!ships(code.changelogSchema)) return {};
    const changelog = code.readTable(code.changelogSchema, sources.text(code.changelogSchema.file) ?? '');
    const stages = new Map([['stages.csv', new Set(dataset.stage.keys())]]);
    const changes = ships(code.changesSchema)
      ? code.readTable(code.changesSchema, sources.text(code.changesSchema.file) ?? '', stages)
      : { items: [], problems: [] };
    found.push(...changelog.problems, ...changes.problems);
    const versions = code.changedVersions(changes.items).map(({ version, changes: own }) => ({
      ...version,
      file: writeForm('changes', code.changesForm(own)),
    }));
    const record = writeForm('record', code.recordForm(files, changelog.items, versions));
    return { record, replaced: code.replacements(changelog.items, changes.items) };
  };
  const readPanelFiles = async () => {
    if (!sources.has(code.panelSchema.file)) return { entries: {}, dataset };
    const files = Object.fromEntries(code.PANEL_FILES.map((file) => [file, sources.text(file) ?? '']));
    const reading = code.readPanel(files as Parameters<typeof code.readPanel>[0], dataset);
    found.push(...reading.problems);
    const panel = [];
    const compared: PanelColumn[] = [];
    const digestKeys = code.digestKeys(dataset.stages);
    const digested = new Map<string, PanelColumn>();
    for await (const measure of code.readPanelFigures(sources.stream(code.panelSchema.file), reading)) {
      found.push(...measure.problems);
      if (!measure.column || found.length > 0) continue;
      const { key, indicatorId } = measure.column.measure;
      compared.push(code.ofPlaces(measure.column, dataset));
      if (digestKeys.has(key)) digested.set(key, measure.column);
      const rows = code.panelRows(measure.column);
      const file = writeForm(`cities-${key.replaceAll('_', '-')}`, code.packPanelColumn(measure.column));
      panel.push({ key, indicatorId, rows: rows.length, file });
      const columns = code.parquetColumns(code.panelSchema, rows);
      write(parquetFile('prefectures', { column: 'indicator_key', value: key }, 'figures', columns));
    }
    const panelCatalogue = writeForm('cities', code.packPanelCatalogue(reading.catalogue));
    const digest = code.panelDigest(dataset, reading.catalogue, digested);
    const panelDigest = writeForm('cities-digest', code.packPanelDigest(digest));
    return {
      entries: { panel, panelCatalogue, panelDigest },
      dataset: code.withPromotedCities(dataset, reading.catalogue, compared),
    };
  };
  const { entries, dataset: whole } = await readPanelFiles();
  if (found.length > 0) return faulty();

  const record = writeRecord();
  if (found.length > 0) return faulty();
  const order = (indicators: typeof whole.indicators) => code.byHeadline(whole, indicators);
  const compiled = code.compileDataset(whole, { ...naming, order, ...record, ...entries });
  for (const file of compiled.files) write({ name: file.name, content: file.text });
  for (const { stageId, name, indicators } of compiled.plans) {
    const observations = indicators.flatMap(({ id }) => whole.observationsOf.get(id) ?? []);
    const columns = code.parquetColumns(code.observationsSchema, observations);
    write(parquetFile('observations', { column: 'stage_id', value: stageId }, name, columns));
  }
  return { catalogue: compiled.catalogue, faults: [] };
}

const DESCRIPTION = 'datapackage.json';

interface Description {
  readonly version: string;
  readonly created: string;
  readonly resources: readonly DescribedFile[];
}

/** Null: it is not there, or is not whole. */
function readDescription(folder: string): Description | null {
  try {
    const read = JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8')) as Partial<Description>;
    const { version, created, resources } = read;
    return version && created && Array.isArray(resources) ? { version, created, resources } : null;
  } catch {
    return null;
  }
}
