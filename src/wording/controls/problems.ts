import type { DataProblemKind } from '@/domain/dataProblem';

/** What is wrong with a data file or an address, and how to mend it. */
export interface Problems {
  readonly reason: Record<DataProblemKind, (value: string, expected: string) => string>;
  readonly place: (file: string, line: number, column: string) => string;
  readonly dataTitle: (file: string) => string;
  readonly consequence: string;
  readonly more: (count: number) => string;
  readonly retry: string;
  readonly showAll: string;
  readonly showFirst: (count: number) => string;
  readonly saveAll: string;
  readonly ignoredTitle: string;
  /** Where nothing that this app knows was left out. */
  readonly strangersTitle: string;
  readonly ignored: Record<
    'unknownKey' | 'badValue' | 'unknownCode' | 'replaced' | 'twice' | 'notHere',
    (key: string, value: string) => string
  >;
  /** A derived measure that the indicator cannot have, with the reason as a clause. */
  readonly measureRefused: (indicator: string, measure: string, reason: string) => string;
  readonly dismiss: string;
  readonly pictureFailed: string;
  readonly copyFailed: string;
  readonly partFailed: string;
  /** Figures that did not arrive, and what follows. */
  readonly partMissing: string;
  readonly partMissingHelp: string;
  /** A page of the app whose files did not arrive. */
  readonly pageMissing: string;
  readonly pageMissingHelp: string;
  readonly reload: string;
  readonly crashed: string;
  readonly crashedHelp: string;
}

export const problemsZh: Problems = {
  reason: {
    fileMissing: (_, expected) => `没有读到文件（${expected}）。数据文件可能没有随页面一起放好。`,
    fileBroken: (_, expected) =>
      expected === 'text/html'
        ? '读到的是网页，不是数据。请把数据文件放到页面旁边的 data 文件夹'
        : '文件不完整或被改动，读不懂。请重新放好整个 data 文件夹',
    notUtf8: () => '不是 UTF-8 编码（可能是 GBK）。请另存为 UTF-8',
    fileChanged: (_, expected) =>
      `与 datapackage.json 记下的不是同一个文件（应有 ${expected} 字节），可能被截断。若是有意修改，请执行 npm run document`,
    fileEmpty: () => '文件是空的。请换回完整的文件',
    noRows: () => '只有表头，没有一行内容。请换回完整的文件',
    lineEnds: () => '有单独的回车符，不是完整的换行。请用 LF 或 CRLF 换行保存',
    headerMissing: (_, expected) => `表头里没有这一列。现有的列：${expected}`,
    headerTwice: (_, expected) => `表头里这一列写了两次，第一次是第 ${expected} 列。请去掉一列`,
    rowShort: (_, expected) => `这一行缺列，应有 ${expected} 列。文件可能被截断`,
    rowLong: (_, expected) => `这一行多列，应有 ${expected} 列。含逗号的文字要放在英文双引号里`,
    quoteOpen: () => '引号没有配对。请补上右边的英文双引号',
    hiddenSign: (_, expected) => `有看不见的字符 ${expected}。请删去后重新输入`,
    tooLong: (_, expected) => `文字太长，最多 ${expected} 个字符`,
    required: () => '这一格不能空',
    notNumber: (value) => `“${value}”不是数字。只写数字，单位和“约”“以上”写在别的列`,
    notInteger: (value) => `“${value}”不是整数`,
    numberForm: (value, expected) => `“${value}”有多余的零或负号，请写成 ${expected}`,
    notExact: (value, expected) => `“${value}”位数太多，会被存成 ${expected || '别的数'}。请按原文位数填写`,
    outOfRange: (value, expected) => `“${value}”超出范围，应 ${expected}。指标可在 ranges.csv 里另定范围`,
    notTimePeriod: (value, expected) => `“${value}”不是时间。写法如 ${expected}`,
    notInList: (value, expected) => `“${value}”不在可用的值里：${expected}`,
    badForm: (value, expected) => `“${value}”的写法不对，应符合 ${expected}`,
    oneLanguage: (_, expected) => `只写了一种语言。${expected} 有内容时，这一格也要填`,
    unknownCode: (value, expected) => `“${value}”在 ${expected} 里没有。请先在那里加上，或改正代码`,
    duplicateId: (value, expected) => `“${value}”重复，第一次在 ${expected.replace('line ', '第 ')} 行`,
    stageMismatch: (value, expected) => `学段“${value}”与指标的学段“${expected}”不同`,
    unsorted: (value, expected) => `“${value}”的行没有排在一起：应在“${expected}”之前。请按此列排序`,
    circle: (value) => `上级“${value}”绕回了自己。请改正其中一个上级`,
    wrongParent: (value, expected) =>
      expected === 'empty'
        ? `最高一级没有上级，这里应为空，却写了“${value}”`
        : `上级“${value}”的级别不对，应为 ${expected}`,
    moreFaults: (value) => `这个文件另有 ${value} 处没有逐一列出`,
  },
  place: (file, line, column) =>
    [file, line > 0 ? `第 ${line} 行` : '', column ? `${column} 列` : ''].filter(Boolean).join('，'),
  dataTitle: (file) => `没有读到 ${file}`,
  consequence: '图没有画，不是没有数字。',
  more: (count) => `另有 ${count} 处`,
  retry: '重试',
  showAll: '全部列出',
  showFirst: (count) => `列出前 ${count} 处`,
  saveAll: '存成文件',
  ignoredTitle: '链接里有些部分用不上，已打开最接近的画面',
  strangersTitle: '链接里有这里不用的部分，画面没有少什么',
  ignored: {
    unknownKey: (key) => `不认识“${key}”`,
    badValue: (key, value) => `“${key}”的值“${value}”读不懂`,
    unknownCode: (key, value) => `“${key}”里的“${value}”在数据中没有`,
    replaced: (key, value) => `“${key}”里的“${value}”已停用，换成了现在的`,
    twice: (key, value) => `“${key}”写了两次，没有用后面的“${value}”`,
    notHere: (key, value) => `“${key}”的“${value}”在这一页用不上`,
  },
  measureRefused: (indicator, measure, reason) =>
    `“${indicator}”不能算“${measure}”：${reason}。下面是公布的数字。`,
  dismiss: '知道了',
  pictureFailed: '图片没有做成。请换一种格式再试。',
  copyFailed: '没有复制成。请选中文字自己复制。',
  partFailed: '这一部分没有载入。请检查网络后再点一次。',
  partMissing: '要看的数字没有读到。',
  partMissingHelp: '下面仍是原来的画面。网络恢复后可以重试。',
  pageMissing: '要看的这一页没有载入。',
  pageMissingHelp: '可能是网络断了，也可能是页面刚更新过。网络恢复后重试；仍不行就重新载入页面。',
  reload: '重新载入页面',
  crashed: '页面出了错，没有画完',
  crashedHelp: '重新载入通常就好。若仍如此，请把地址栏里的链接发给维护者。',
};

export const problemsEn: Problems = {
  reason: {
    fileMissing: (_, expected) =>
      `the file could not be read (${expected}). It may not have been put beside the page.`,
    fileBroken: (_, expected) =>
      expected === 'text/html'
        ? 'a web page came instead of data. Put the data files into the folder data beside the page'
        : 'the file is cut off or was changed and cannot be understood. Put the whole data folder back',
    notUtf8: () => 'the file is not UTF-8 (perhaps GBK). Save it as UTF-8',
    fileChanged: (_, expected) =>
      `this is not the file that datapackage.json describes (of ${expected} bytes); it may be cut off. After a change on purpose: npm run document`,
    fileEmpty: () => 'the file is empty. Put the whole file back',
    noRows: () => 'the file has a header and no row. Put the whole file back',
    lineEnds: () => 'a carriage return stands alone and ends no line. Save with LF or CRLF line ends',
    headerMissing: (_, expected) => `the header lacks this column. It has: ${expected}`,
    headerTwice: (_, expected) =>
      `the header has this column twice, first as number ${expected}. Take one out`,
    rowShort: (_, expected) => `the row has too few columns; ${expected} are needed. The file may be cut off`,
    rowLong: (_, expected) =>
      `the row has too many columns; ${expected} are needed. Put text with commas in double quotes`,
    quoteOpen: () => 'a quote is not closed. Add the missing double quote',
    hiddenSign: (_, expected) =>
      `there is a sign that cannot be seen, ${expected}. Delete it and type the text again`,
    tooLong: (_, expected) => `the text is too long; ${expected} characters at most`,
    required: () => 'this cell must not be empty',
    notNumber: (value) =>
      `"${value}" is not a number. Write digits only; units and words such as "about" have columns of their own`,
    notInteger: (value) => `"${value}" is not a whole number`,
    numberForm: (value, expected) => `"${value}" has a needless zero or minus sign. Write ${expected}`,
    notExact: (value, expected) =>
      `"${value}" has too many digits and would be kept as ${expected || 'another number'}. Write the digits that are printed`,
    outOfRange: (value, expected) =>
      `"${value}" is out of range; it should be ${expected}. An indicator with another range has a row in ranges.csv`,
    notTimePeriod: (value, expected) => `"${value}" is not a time period. Write it like ${expected}`,
    notInList: (value, expected) => `"${value}" is not one of: ${expected}`,
    badForm: (value, expected) => `"${value}" is not written as it should be: ${expected}`,
    oneLanguage: (_, expected) =>
      `the text stands in one language only. Where ${expected} is filled, fill this too`,
    unknownCode: (value, expected) =>
      `"${value}" is not in ${expected}. Add it there first, or correct the code`,
    duplicateId: (value, expected) => `"${value}" stands twice; first in ${expected}`,
    stageMismatch: (value, expected) => `stage "${value}" differs from the indicator's stage "${expected}"`,
    unsorted: (value, expected) =>
      `the rows of "${value}" stand after those of "${expected}". Sort the file by this column`,
    circle: (value) => `its parent "${value}" leads back to itself. Correct one of the parents`,
    wrongParent: (value, expected) =>
      expected === 'empty'
        ? `the highest level has no parent, but "${value}" stands here`
        : `the parent "${value}" is of the wrong level; it should be a ${expected}`,
    moreFaults: (value) => `${value} more faults of this file are not listed one by one`,
  },
  place: (file, line, column) =>
    [file, line > 0 ? `line ${line}` : '', column ? `column ${column}` : ''].filter(Boolean).join(', '),
  dataTitle: (file) => `${file} could not be read`,
  consequence: 'The chart was not drawn; that does not mean there are no figures.',
  more: (count) => `and ${count} more`,
  retry: 'Try again',
  showAll: 'List all',
  showFirst: (count) => `List the first ${count}`,
  saveAll: 'Save as a file',
  ignoredTitle: 'Parts of this link could not be used; the nearest view is shown',
  strangersTitle: 'This link has parts that mean nothing here; the view lacks nothing',
  ignored: {
    unknownKey: (key) => `"${key}" is not known`,
    badValue: (key, value) => `the value "${value}" of "${key}" cannot be read`,
    unknownCode: (key, value) => `"${value}" in "${key}" is not in the data`,
    replaced: (key, value) => `"${value}" in "${key}" was given up; what took its place is shown`,
    twice: (key, value) => `"${key}" stands twice; the second, "${value}", was not used`,
    notHere: (key, value) => `"${value}" of "${key}" does not go with what this page shows`,
  },
  measureRefused: (indicator, measure, reason) =>
    `"${indicator}" cannot be shown as "${measure}": ${reason}. The published figures are shown.`,
  dismiss: 'OK',
  pictureFailed: 'The picture could not be made. Try the other format.',
  copyFailed: 'Copying failed. Select the text and copy it yourself.',
  partFailed: 'This part did not load. Check the network and try again.',
  partMissing: 'The figures you asked for did not arrive.',
  partMissingHelp: 'The page still shows what it showed before. Try again when the network is back.',
  pageMissing: 'The page you asked for did not load.',
  pageMissingHelp:
    'The network may be away, or a newer release has come. Try again when the network is back; if that fails, load the page again.',
  reload: 'Load the page again',
  crashed: 'The page met an error and was not finished',
  crashedHelp: 'Loading it again usually helps. If not, send the link in the address bar to the maintainers.',
};
