import Papa from 'papaparse';
import { DATA_FILES, type DataFile } from '@/package/read/readDataset';
import { goldenTexts } from '../../goldenData';

/** A data file as rows of cells, its header first. */
export type Grid = readonly (readonly string[])[];
export type Package = Readonly<Record<DataFile, Grid>>;

/** Indicators of every kind of unit, with targets, standards, families, older tables and ratios among them. */
const KEPT = new Set([
  'preschool-gross-enrolment-ratio',
  'preschool-inclusive-coverage',
  'compulsory-retention-rate',
  'higher-gross-enrolment-ratio',
  'public-education-expenditure',
  'public-education-expenditure-growth',
  'preschool-public-share-increase',
  'kindergarten-children',
  'kindergarten-full-time-teachers',
  'kindergartens',
  'special-students',
  'special-students-nbs-old',
  'primary-students-per-teacher',
  'teachers-recruited-unified-exam',
  'resident-population',
  'share-aged-0-14',
]);

const gridOf = (file: DataFile): Grid => {
  const one = goldenTexts[file];
  if (!one || !('text' in one)) throw new Error(`no ${file}`);
  return Papa.parse<string[]>(one.text.trimEnd(), { delimiter: ',' }).data;
};

/** The rows of a table whose cells in some columns are all kept. */
function narrowed(grid: Grid, columns: readonly string[], kept: ReadonlySet<string>): Grid {
  const [header = [], ...rows] = grid;
  const at = columns.map((name) => header.indexOf(name));
  return [header, ...rows.filter((row) => at.every((one) => kept.has(row[one] ?? '')))];
}

/** A sixth of the golden data, which is read in a few milliseconds. */
export const SMALL: Package = (() => {
  const whole = Object.fromEntries(DATA_FILES.map((file) => [file, gridOf(file)])) as unknown as Package;
  const observations = narrowed(whole['observations.csv'], ['indicator_id'], KEPT);
  const standards = narrowed(whole['standards.csv'], ['indicator_id'], KEPT);
  const cited = new Set(
    [observations, standards].flatMap(([header = [], ...rows]) =>
      rows.map((row) => row[header.indexOf('source_id')] ?? ''),
    ),
  );
  return {
    ...whole,
    'indicators.csv': narrowed(whole['indicators.csv'], ['indicator_id'], KEPT),
    'ranges.csv': narrowed(whole['ranges.csv'], ['indicator_id'], KEPT),
    'ratios.csv': narrowed(whole['ratios.csv'], ['indicator_id', 'over'], KEPT),
    'sources.csv': narrowed(whole['sources.csv'], ['source_id'], cited),
    'standards.csv': standards,
    'observations.csv': observations,
  };
})();
