import type { DataProblemKind } from '@/domain/dataProblem';
import type { Language } from '@/domain/localized';
import type { FetchFault, Told } from '../controls/problems';

/** What can be wrong within a data file, and how to mend it; kept apart, since a page seldom has to say it. */
export const FAULT_WORDS: Readonly<
  Record<Language, Readonly<Record<Exclude<DataProblemKind, FetchFault>, Told>>>
> = {
  zh: {
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
    rightToLeft: (_, expected) => `有从右向左书写的字母 ${expected}，会打乱旁边数字的顺序。请改用中文或英文`,
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
  en: {
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
    rightToLeft: (_, expected) =>
      `the letter ${expected} is written from right to left and would turn the numbers beside it. Write Chinese or English`,
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
};
