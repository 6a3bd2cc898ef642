import type { DataProblem } from '@/domain/dataProblem';
import {
  DATA_FILES,
  type DataFile,
  type DataFileTexts,
  type DatasetReading,
  readDataset,
} from '@/package/read/readDataset';

/** The ids of the figures of the small dataset, in their order. */
export const FIRST = 'nc.rate.2021.actual';
export const SECOND = 'nc.rate.2020.actual';

/** A whole small dataset as text, one line a row, that reads without a fault. */
export const SOUND: Readonly<Record<DataFile, readonly string[]>> = {
  'places.csv': [
    'place_code,parent_code,level,name_zh,name_en,short_name_zh,short_name_en,colour,order',
    '360100,360000,city,南昌市,Nanchang,南昌,Nanchang,nc,2',
    '360000,100000,province,江西省,Jiangxi,江西,Jiangxi,jx,1',
    '100000,,country,全国,China,全国,China,cn,3',
  ],
  'stages.csv': [
    'stage_id,parent_id,name_zh,name_en,isced,order,synonyms',
    'compulsory,,义务,Compulsory,1-2,1,',
    'primary,compulsory,小学,Primary,1,2,elementary',
  ],
  'themes.csv': ['theme_id,name_zh,name_en,order,weight,background,synonyms', 'scale,规模,Scale,1,30,,'],
  'units.csv': ['unit,name_zh,name_en,symbol_zh,symbol_en,kind,weight', 'percent,百分数,percent,%,%,rate,'],
  'indicators.csv': [
    'indicator_id,stage_id,name_zh,name_en,theme,unit,family,aggregation,direction,definition_zh,definition_en,initials,per_head,role,older_of,norm,synonyms',
    'rate,primary,率,Rate,scale,percent,,none,higher,定义,Definition,l,,,,,比率|quota',
    'other,primary,另一率,Other rate,scale,percent,,none,higher,定义,Definition,lyl,,,rate,,',
  ],
  'ranges.csv': ['indicator_id,lowest,highest,reason_zh,reason_en', 'other,-5,200,可超过100,May exceed 100'],
  'ratios.csv': ['indicator_id,over,unit', 'rate,other,percent'],
  'plan_periods.csv': ['plan_id,name_zh,name_en,from_year,to_year', 'plan-13,“十三五”,13th Plan,2016,2020'],
  'sources.csv': [
    'source_id,title_zh,title_en,issuer,issuer_en,document_number,issued,kind,grade,url,licence,note,note_en',
    'report,报告,Report,局,Bureau,,,work_report,A,,,,',
  ],
  'standards.csv': [
    'standard_id,indicator_id,stage_id,bound,value,applies_to,by_year,source_id,note_zh,note_en',
    's1,rate,primary,at_least,95,country,2025,report,,',
  ],
  'observations.csv': [
    'observation_id,place_code,indicator_id,stage_id,time_period,period_basis,value,nature,bound,scope,source_id,locator,as_printed,note_zh,note_en,break_zh,break_en,origin,doubt_zh,doubt_en,resolution',
    'nc.rate.2021.actual,360100,rate,primary,2021,printed,91,actual,exact,whole,report,一.1,91%,,,,,,,,',
    'nc.rate.2020.actual,360100,rate,primary,2020,printed,90.5,actual,exact,whole,report,一.2,90.5%,,,,,,,,0.1',
  ],
};

/** What a test changes: the text of a file, or why it is missing. */
export type FileChange = Partial<Record<DataFile, string | { readonly missing: string }>>;

/** Reads the small dataset with some files changed. */
export function readWith(change: FileChange): DatasetReading {
  const texts = DATA_FILES.map((file) => {
    const changed = change[file] ?? SOUND[file].join('\n');
    return [file, typeof changed === 'string' ? { text: changed } : changed] as const;
  });
  return readDataset(Object.fromEntries(texts) as DataFileTexts);
}

/** A file of the small dataset with one cell changed; `line` as an editor counts, `column` as in the header. */
export function withCell(file: DataFile, line: number, column: string, value: string): FileChange {
  const rows = SOUND[file].map((row) => row.split(','));
  const at = rows[0]?.indexOf(column) ?? -1;
  const row = rows[line - 1];
  if (!row || at < 0) throw new Error(`No ${file}:${line} ${column}`);
  row[at] = value;
  return { [file]: rows.map((cells) => cells.join(',')).join('\n') };
}

/** A problem as `kind file:line column`. */
export const brief = ({ kind, file, line, column }: DataProblem): string =>
  `${kind} ${file}:${line} ${column}`.trim();
