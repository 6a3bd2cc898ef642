import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { describedPackage } from '@/package/document/dataPackage';
import { readKnownOddities } from '@/package/screen/knownOddities';
import { type ScreenedData, screenedData } from '@/package/screen/screenedData';

const GOLDEN = resolve(import.meta.dirname, '../../golden');

/** The files of a folder of data by name. */
export type Texts = Readonly<Record<string, string>>;
export type Cells = Readonly<Record<string, string>>;
export type Change = (texts: Texts) => Texts;

const golden: Texts = Object.fromEntries(
  readdirSync(GOLDEN)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => [file, readFileSync(resolve(GOLDEN, file), 'utf8')]),
);

/** Made up for these tests: four cities, two measures and five years of the prefectures, and a record of changes. */
const CITIES = ['360100', '360700', '361000', '440700'];
const YEARS = [2010, 2011, 2012, 2013, 2014];

const panelRows = ['edu_exp', 'pri_students'].flatMap((key, measure) =>
  CITIES.flatMap((city, place) =>
    YEARS.map((year, at) => {
      const value = (measure === 0 ? 1_000_000_000 : 300_000) * (1 + place * 0.13 + at * 0.047);
      const step = measure === 0 ? 10_000 : 100;
      return `${city},${key},${year},${Math.round(value / step) * step},${step},`;
    }),
  ),
);

const made: Texts = {
  'changelog.csv': `version,date,kind,indicator_id,replaced_by,note_zh,note_en
0.2.0,2026-11-21,added,primary-students,,新增指标。,New indicator.
`,
  'changes.csv': `version,since,date,kind,indicator_id,stage_id,place_code,time_period,nature,observation_id,field,old_value,new_value
0.1.0,0.0.1,2026-11-20,corrected,primary-students,primary,100000,2001,actual,cn.primary-students.2001.actual,value,125435,125435000
0.2.0,0.1.0,2026-11-21,corrected,primary-students,primary,100000,2002,actual,cn.primary-students.2002.actual,value,121567,121567000
`,
  'prefectures/provinces.csv': `province_code,name_zh,name_en,short_name_zh,short_name_en
360000,江西省,Jiangxi,江西,Jiangxi
440000,广东省,Guangdong,广东,Guangdong
`,
  'prefectures/cities.csv': `city_code,name_zh,name_en,short_name_zh,short_name_en,province_code,level,first_year,last_year
360100,南昌市,Nanchang,南昌,Nanchang,360000,prefecture,2000,2023
360700,赣州市,Ganzhou,赣州,Ganzhou,360000,prefecture,2000,2023
361000,抚州市,Fuzhou (Jiangxi),抚州,Fuzhou (Jiangxi),360000,prefecture,2000,2023
440700,江门市,Jiangmen,江门,Jiangmen,440000,prefecture,2000,2023
`,
  'prefectures/indicators.csv': `key,indicator_id,name_zh,stage,unit,city_panel_indicator,city_panel_stage,years,notes
pri_students,primary-students,在校学生数,小学,person,在校学生数,小学,2000-2023,Primary pupils.
edu_exp,public-education-expenditure,地方财政教育支出,财政,CNY,地方财政教育支出,财政,2007-2023,Nominal.
`,
  'prefectures/rates.csv': `rate_id,above,below,times,unit,stage_id,across_tables,name_zh,name_en,working_zh,working_en,caveat_zh,caveat_en,synonyms
spending-per-pupil,edu_exp,pri_students,1,CNY_per_pupil,cross-stage,,支出与小学生之比,Spending per pupil,支出 ÷ 小学生,spending ÷ pupils,当年价格。,Current prices.,生均
`,
  'prefectures/breaks.csv': `city_code,year,reason_zh,reason_en
361000,2013,一县划出。,A county left.
`,
  'prefectures/panel.csv': `city_code,indicator_key,year,value,resolution,flag\n${panelRows.join('\n')}\n`,
  'units.csv': `${golden['units.csv'] ?? ''}CNY_per_pupil,元比中小学生数,yuan per primary or secondary pupil,元/中小学生,yuan per pupil,money,
`,
};

const head = JSON.stringify({ name: 'test', version: '0.2.0', created: '2026-11-21T00:00:00Z' });

/** The golden data, and beside them what the shipped data have and they have not. */
export const BASE: Texts = { ...golden, ...made, 'datapackage.json': describedPackage(head) };

/** What newer rules see in the golden data, which are frozen. */
export const KNOWN = readKnownOddities(
  readFileSync(resolve(import.meta.dirname, 'goldenOddities.csv'), 'utf8'),
);

/** Texts as the checks see them. */
export const screened = (texts: Texts): ScreenedData =>
  screenedData(
    Object.keys(texts).filter((file) => file.endsWith('.csv')),
    (file) => texts[file] ?? '',
  );

const fits = (row: Cells, where: Cells): boolean =>
  Object.entries(where).every(([column, value]) => row[column] === value);

const read = (text: string): readonly Cells[] =>
  Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;

const write = (rows: readonly Cells[]): string => `${Papa.unparse([...rows], { newline: '\n' })}\n`;

/** Changes the cells of every row that fits; one at least must. */
export const edit =
  (file: string, where: Cells, cells: Cells): Change =>
  (texts) => {
    const rows = read(texts[file] ?? '');
    if (!rows.some((row) => fits(row, where))) throw new Error(`no ${JSON.stringify(where)} in ${file}`);
    const changed = rows.map((row) => (fits(row, where) ? { ...row, ...cells } : row));
    return { ...texts, [file]: write(changed) };
  };

/** Adds a row at the end: one that is there, with other cells. */
export const add =
  (file: string, like: Cells, cells: Cells): Change =>
  (texts) => {
    const rows = read(texts[file] ?? '');
    const model = rows.find((row) => fits(row, like));
    if (!model) throw new Error(`no ${JSON.stringify(like)} in ${file}`);
    return { ...texts, [file]: write([...rows, { ...model, ...cells }]) };
  };

/** Takes away every row that fits. */
export const drop =
  (file: string, where: Cells): Change =>
  (texts) => ({ ...texts, [file]: write(read(texts[file] ?? '').filter((row) => !fits(row, where))) });

/** Changes the text of a file. */
export const rewrite =
  (file: string, change: (text: string) => string): Change =>
  (texts) => ({ ...texts, [file]: change(texts[file] ?? '') });

/** Several changes, one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (texts) =>
    changes.reduce((changed, change) => change(changed), texts);

/** The line of the first row that fits, as an editor counts. */
export function lineOf(texts: Texts, file: string, where: Cells): number {
  const at = read(texts[file] ?? '').findIndex((row) => fits(row, where));
  return at < 0 ? 0 : at + 2;
}
