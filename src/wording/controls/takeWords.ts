import type { Language } from '@/domain/localized';
import { countedEn, grouped } from '../language/english';

/** Words of the menu of what can be taken away, of the files of all figures, and of the code that reads them. */
type TakeWords = typeof takeWordsZh;

const takeWordsZh = {
  pptx: 'PowerPoint 幻灯片（图表可编辑）',
  docx: 'Word 文档（图、表、来源）',
  data: '图上的数字',
  shape: '表的样子',
  shapes: { long: '一行一个数', wide: '年份成列' },
  formats: {
    xlsx: 'Excel（XLSX）',
    csvExcel: 'CSV，Excel、WPS 用',
    csv: 'CSV，程序用',
    json: 'JSON',
    parquet: 'Parquet',
    package: '数据包（ZIP）',
  },
  rows: (count: number) => `${grouped(count)} 行`,
  copyTable: '复制表格',
  tableCopied: '表格已复制，可贴进 Word、WPS、Excel',
  code: '取数代码…',
  everything: '全部数据…',
  failed: '文件没有做成，请再试一次',
  codeTitle: '用代码取这些数',
  codeLead: '从固定地址读取图上的数字；地址里的数会随版本订正。',
  derived: '图上的数是换算出来的，下面读的是用到的原数。',
  tool: '用什么读',
  copyCode: '复制代码',
};

const takeWordsEn: TakeWords = {
  pptx: 'PowerPoint slide (editable chart)',
  docx: 'Word document (picture, table, sources)',
  data: 'Figures shown',
  shape: 'Form of the table',
  shapes: { long: 'A figure a row', wide: 'Years as columns' },
  formats: {
    xlsx: 'Excel (XLSX)',
    csvExcel: 'CSV for Excel, WPS',
    csv: 'CSV for scripts',
    json: 'JSON',
    parquet: 'Parquet',
    package: 'Data Package (ZIP)',
  },
  rows: (count) => countedEn(count, 'row'),
  copyTable: 'Copy table',
  tableCopied: 'Table copied: paste it into Word, WPS or Excel',
  code: 'Code that reads them…',
  everything: 'All data…',
  failed: 'The file could not be made. Please try again',
  codeTitle: 'Code that reads these figures',
  codeLead: 'Reads the figures shown from an address that stays; a later version may correct them.',
  derived: 'The figures shown were worked out; this reads the published ones that went into them.',
  tool: 'Read with',
  copyCode: 'Copy code',
};

export const TAKE_WORDS: Readonly<Record<Language, TakeWords>> = { zh: takeWordsZh, en: takeWordsEn };
