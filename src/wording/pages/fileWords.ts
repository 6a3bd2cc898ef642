import type { Language } from '@/domain/localized';

/** Words in files of figures; loaded with what writes them. */
type FileWords = typeof fileWordsZh;

const fileWordsZh = {
  sheets: { data: '数据', notes: '说明', about: '关于' },
  caveats: '看数之前',
  ofFigures: '各个数的说明',
  columns: '各列',
  column: '列',
  name: '在程序文件里的名称',
  meaning: '含义',
  kinds: { doubt: '疑点', note: '说明', break: '口径变动', comparability: '差别', period_basis: '期间' },
  inferred: '原文没有写明期间，取文件的年份。',
  title: '名称',
  what: '内容',
  rows: '行数',
  source: '来源',
  documents: '文件',
  edition: '数据版本',
  address: '网址',
  taken: '下载日期',
  licence: '许可',
  licenceText: 'CC BY 4.0（汇编）。数字本身的权利归发布者。',
  cite: '引用',
  readMe: (file: string) => `怎样读 ${file}`,
  contents: {
    data: '数字，UTF-8，首行是列名；数值列只有数字',
    codebook: '各列的含义（中文、英文）',
    package: '机器可读的说明（Data Package 2.0）',
    citation: '怎样引用',
    licence: '许可',
  },
};

const fileWordsEn: FileWords = {
  sheets: { data: 'Data', notes: 'Notes', about: 'About' },
  caveats: 'Before reading the figures',
  ofFigures: 'Notes on single figures',
  columns: 'Columns',
  column: 'Column',
  name: 'Name in files for programs',
  meaning: 'Meaning',
  kinds: {
    doubt: 'doubt',
    note: 'note',
    break: 'break',
    comparability: 'difference',
    period_basis: 'period',
  },
  inferred: 'The document states no period; that of the document is taken.',
  title: 'Title',
  what: 'Content',
  rows: 'Rows',
  source: 'Source',
  documents: 'Documents',
  edition: 'Data version',
  address: 'Address',
  taken: 'Downloaded on',
  licence: 'Licence',
  licenceText: 'CC BY 4.0 (the compilation). The figures themselves belong to their publishers.',
  cite: 'Cite',
  readMe: (file) => `Reading ${file}`,
  contents: {
    data: 'The figures, UTF-8, names of columns in the first line; columns of numbers hold numbers alone',
    codebook: 'What each column means (Chinese, English)',
    package: 'The same for programs (Data Package 2.0)',
    citation: 'How to cite',
    licence: 'Licence',
  },
};

export const FILE_WORDS: Readonly<Record<Language, FileWords>> = { zh: fileWordsZh, en: fileWordsEn };
