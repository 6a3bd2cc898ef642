import type { Language } from '@/domain/localized';
import type { OwnIssueCode, OwnSeverity } from '@/domain/ownIssue';

/** What is wrong with a table of one's own and how to mend it; headings of the files that are written about it. */
export interface OwnIssueWords {
  /** What is wrong, then what to do. Values are texts, never markup. */
  readonly reason: Record<OwnIssueCode, (value: string, expected: string) => string>;
  /** Title of the source of a table that was pasted. */
  readonly pasted: string;
  readonly severity: Record<OwnSeverity, string>;
  /** Headings of the list of issues. */
  readonly list: Record<'severity' | 'row' | 'column' | 'value' | 'reason' | 'code', string>;
  /** Headings of the template. */
  readonly headings: Record<
    'place' | 'indicator' | 'stage' | 'year' | 'value' | 'unit' | 'nature' | 'source' | 'note',
    string
  >;
}

const zh: OwnIssueWords = {
  reason: {
    fileTooBig: () => '文件超过 50 MB。请删去不用的列，或分成几个文件',
    fileEmpty: () => '文件里没有内容。请换一个文件',
    fileBinary: () => '这不是文字表格。请另存为 CSV 或 XLSX 再选',
    fileOldExcel: () => '这是旧式 XLS 或加了密码的文件。请去掉密码，另存为 XLSX 或 CSV',
    fileBroken: () => '文件损坏，打不开。请在 Excel 或 WPS 里打开后另存为 XLSX',
    encodingMixed: () => '从这一行起换了编码，前后不一致。请在一个程序里打开全表，另存为 UTF-8',
    headerOnly: () => '只有表头，没有数据行。请在表头下填写数字',
    rowsTooMany: (value, expected) => `共 ${value} 行，最多读 ${expected} 行。请分成几个文件`,
    columnsTooMany: (value, expected) => `共 ${value} 列，最多读 ${expected} 列。请删去不用的列`,
    noPlace: () => '没有一列是地区。请指定地区列，或填一个地区用于全表',
    noIndicator: () => '没有一列是指标。请指定指标列，或填一个指标用于全表',
    noYear: () => '没有一列是年份。请指定年份列，或填一个年份用于全表',
    noValue: () => '没有一列是数字。请指定数字在哪一列',
    cancelled: () => '已停止，没有读入',
    quoteOpen: () => '引号没有配对。请补上右边的英文双引号',
    rowLong: (_, expected) => `这一行多于 ${expected} 列。文字里的逗号要连文字放在英文双引号里`,
    placeMissing: () => '没有写地区。合并过的单元格请逐行填上',
    placeUnknown: (value, expected) =>
      `不认识地区“${value}”。${expected ? `相近的有：${expected}。` : ''}请选定是哪里，或作为新地区`,
    placeAmbiguous: (value, expected) =>
      `“${value}”可能是几个地方：${expected}。请选定一个，或写中文名、代码`,
    indicatorMissing: () => '没有写指标。合并过的单元格请逐行填上',
    indicatorUnknown: (value, expected) =>
      `不认识指标“${value}”。${expected ? `相近的有：${expected}。` : ''}请选定是哪个，或作为新指标`,
    indicatorAmbiguous: (value, expected) => `“${value}”可能是几个指标：${expected}。请选定一个，或写明学段`,
    yearMissing: () => '没有写年份。请填四位年份',
    notYear: (value, expected) => `“${value}”读不出年份。写法如 ${expected}、2023年、2023-2024学年、2023-S1`,
    notNumber: (value) => `“${value}”不是数字。只写数字和单位，说明写在备注列；没有数字就留空`,
    numberGrouping: (value) => `“${value}”的逗号位置不对。千分位每三位一个，几个数字请分列`,
    numberTooLong: (value) => `“${value}”超过 15 位，存不准。请按原文位数填写`,
    numberScientific: (value) => `“${value}”是科学记数，原来的位数已丢。请把单元格格式改成数值再导出`,
    numberFormula: (value) => `这里是公式${value ? `“${value}”` : ''}，没有结果。请改成数字`,
    numberMerged: (value) => `数字“${value}”在合并的单元格里，不知属于哪一行。请拆开后逐行填写`,
    percentOfOther: (value, expected) =>
      `“${value}”是百分数，这个指标的单位却是 ${expected}。请改正数字或指标`,
    unitMissing: () => '新指标没有单位。请加一列单位，或在设置里选定',
    unitUnknown: (value) => `不认识单位“${value}”。请改成如 人、万人、元、亿元、所、%`,
    unitOther: (value, expected) => `“${value}”与 ${expected} 对不上。请改成同一类单位`,
    stageUnknown: (value) => `不认识学段“${value}”。请写如 学前、小学、初中，或留空`,
    stageOther: (value, expected) => `学段“${value}”与指标的学段 ${expected} 不同。请改正其中一个`,
    natureUnknown: (value) => `不认识性质“${value}”。请写 实际、目标 或 计划`,
    boundUnknown: (value) => `不认识界限“${value}”。请写 确数、以上、以下，或留空`,
    scopeUnknown: (value) => `不认识范围“${value}”。请写 全域、市直 等，或留空`,
    basisUnknown: (value) => `不认识“${value}”。请写 printed 或 inferred，或留空`,
    originUnknown: (value) => `不认识“${value}”。请写 printed、counted 或 adjusted，或留空`,
    stepUnknown: (value) => `精度“${value}”不是正数。请改正或留空`,
    textTooLong: () => '文字太长：地名至多 60 字，指标名至多 200 字，其他至多 2000 字。请缩短',
    nameTurned: (value) => `“${value}”有从右向左书写的字母，会打乱旁边数字的顺序。请改用中文或英文`,
    duplicate: (value, expected) =>
      `与第 ${expected} 行是同一地区、指标和年份，数字却不同（${value}）。请留一个`,
    headingTwice: (value) => `表头“${value}”出现两次，只读第一列。请改成不同的名称`,
    sheetsOther: (value, expected) => `读的是工作表“${value}”。还有：${expected}`,
    cellFormula: (value, expected) => `共 ${expected} 格是公式，读的是上次算出的结果（如 ${value}）。请核对`,
    cellMerged: (value, expected) => `共 ${expected} 格是合并的，各行都读作“${value}”之类。请核对`,
    placeNew: (value, expected) => `“${value}”作为新地区，代码 ${expected}`,
    indicatorNew: (value) => `“${value}”作为新指标`,
    schoolYear: (value, expected) => `“${value}”是学年，读作开学的那一年 ${expected}`,
    yearFuture: (value) => `${value} 年还没到，却是实际数。若是目标或计划，请写明性质`,
    unitAssumed: (value, expected) => `“${value}”没有写单位，当作 ${expected}。请核对`,
    rateOutside: (value, expected) => `“${value}”超出常见的 ${expected}。请核对是不是写成了别的单位`,
    numberNegative: (value) => `“${value}”小于零。请核对`,
    countBroken: (value) => `“${value}”不是整数，这个指标却是计数。请核对单位是不是 万`,
    duplicateSame: (_, expected) => `与第 ${expected} 行完全相同，只取一次`,
  },
  pasted: '粘贴的表格',
  severity: { error: '错误', warning: '提醒' },
  list: { severity: '程度', row: '行', column: '列', value: '内容', reason: '问题和改法', code: '代码' },
  headings: {
    place: '地区',
    indicator: '指标',
    stage: '学段',
    year: '年份',
    value: '数值',
    unit: '单位',
    nature: '性质',
    source: '来源',
    note: '备注',
  },
};

const near = (expected: string): string => (expected ? ` Like it: ${expected}.` : '');

const en: OwnIssueWords = {
  reason: {
    fileTooBig: () => 'The file is larger than 50 MB. Remove columns that are not needed, or split it',
    fileEmpty: () => 'The file holds nothing. Choose another one',
    fileBinary: () => 'This is no table of text. Save it as CSV or XLSX and choose that',
    fileOldExcel: () =>
      'This is an old XLS file or has a password. Save it as XLSX or CSV without a password',
    fileBroken: () => 'The file is damaged and cannot be opened. Open it in Excel or WPS and save it as XLSX',
    encodingMixed: () =>
      'From this row on the text is in another encoding. Open the whole table in one program and save it as UTF-8',
    headerOnly: () => 'There are headings but no rows. Put figures under the headings',
    rowsTooMany: (value, expected) => `There are ${value} rows; at most ${expected} are read. Split the file`,
    columnsTooMany: (value, expected) =>
      `There are ${value} columns; at most ${expected} are read. Remove those not needed`,
    noPlace: () => 'No column holds places. Say which one does, or give one place for the whole table',
    noIndicator: () =>
      'No column holds indicators. Say which one does, or give one indicator for the whole table',
    noYear: () => 'No column holds years. Say which one does, or give one year for the whole table',
    noValue: () => 'No column holds figures. Say which one does',
    cancelled: () => 'Stopped; nothing was taken',
    quoteOpen: () => 'A quote is not closed. Add the missing double quote',
    rowLong: (_, expected) =>
      `The row has more than ${expected} columns. Put text with commas in double quotes`,
    placeMissing: () => 'No place is given. Fill cells that were merged in every row',
    placeUnknown: (value, expected) =>
      `The place "${value}" is not known.${near(expected)} Say which it is, or take it as a new one`,
    placeAmbiguous: (value, expected) =>
      `"${value}" may be several places: ${expected}. Choose one, or write its Chinese name or code`,
    indicatorMissing: () => 'No indicator is given. Fill cells that were merged in every row',
    indicatorUnknown: (value, expected) =>
      `The indicator "${value}" is not known.${near(expected)} Say which it is, or take it as a new one`,
    indicatorAmbiguous: (value, expected) =>
      `"${value}" may be several indicators: ${expected}. Choose one, or give the stage`,
    yearMissing: () => 'No year is given. Write it with four digits',
    notYear: (value, expected) => `"${value}" is not a year. Write it like ${expected}, 2023-2024 or 2023-S1`,
    notNumber: (value) =>
      `"${value}" is not a number. Write the number and its unit only, remarks in a column of notes; leave it empty where there is none`,
    numberGrouping: (value) =>
      `The commas in "${value}" do not stand between thousands. Put several numbers into several columns`,
    numberTooLong: (value) =>
      `"${value}" has more than 15 digits and cannot be kept exactly. Write the digits that are printed`,
    numberScientific: (value) =>
      `"${value}" has lost digits. Show the cells as plain numbers and export the table again`,
    numberFormula: (value) =>
      `This is a formula${value ? ` ("${value}")` : ''} without a result. Write the number`,
    numberMerged: (value) =>
      `The number "${value}" stands in merged cells: its row is not known. Unmerge them and fill each row`,
    percentOfOther: (value, expected) =>
      `"${value}" is a percentage, but the unit of this indicator is ${expected}. Correct the number or the indicator`,
    unitMissing: () => 'The new indicator has no unit. Add a column of units, or choose one in the settings',
    unitUnknown: (value) =>
      `The unit "${value}" is not known. Write for example persons, 万人, yuan, 亿元 or %`,
    unitOther: (value, expected) => `"${value}" does not fit ${expected}. Use a unit of the same kind`,
    stageUnknown: (value) =>
      `The stage "${value}" is not known. Write for example Preschool or Primary, or leave it empty`,
    stageOther: (value, expected) =>
      `The stage "${value}" is not that of the indicator, ${expected}. Correct one of them`,
    natureUnknown: (value) => `"${value}" is not known. Write actual, target or plan`,
    boundUnknown: (value) => `"${value}" is not known. Write exact, at least or at most, or leave it empty`,
    scopeUnknown: (value) =>
      `"${value}" is not known. Write whole, municipal or another scope, or leave it empty`,
    basisUnknown: (value) => `"${value}" is not known. Write printed or inferred, or leave it empty`,
    originUnknown: (value) =>
      `"${value}" is not known. Write printed, counted or adjusted, or leave it empty`,
    stepUnknown: (value) => `The resolution "${value}" is not above zero. Correct it or leave it empty`,
    textTooLong: () =>
      'The text is too long: names of places have at most 60 characters, of indicators 200, other texts 2,000. Shorten it',
    nameTurned: (value) =>
      `"${value}" has letters that are written from right to left, which would turn the numbers beside them. Write Chinese or English`,
    duplicate: (value, expected) =>
      `Row ${expected} has the same place, indicator and year but another number than ${value}. Keep one`,
    headingTwice: (value) =>
      `The heading "${value}" stands twice; only the first column is read. Give them different names`,
    sheetsOther: (value, expected) => `The sheet "${value}" is read. There are also: ${expected}`,
    cellFormula: (value, expected) =>
      `Formulas: ${expected}. Their last results are read, such as ${value}. Please check`,
    cellMerged: (value, expected) =>
      `Merged cells: ${expected}. Every row of them is read as what they hold, such as "${value}". Please check`,
    placeNew: (value, expected) => `"${value}" is taken as a new place, code ${expected}`,
    indicatorNew: (value) => `"${value}" is taken as a new indicator`,
    schoolYear: (value, expected) =>
      `"${value}" is a school year; it is read as the year it begins in, ${expected}`,
    yearFuture: (value) =>
      `${value} is yet to come, but the figure is an actual one. If it is a target or plan, say so in a column`,
    unitAssumed: (value, expected) => `"${value}" has no unit; ${expected} is taken. Please check`,
    rateOutside: (value, expected) =>
      `"${value}" lies outside the usual ${expected}. Check whether it is in another unit`,
    numberNegative: (value) => `"${value}" is below zero. Please check`,
    countBroken: (value) =>
      `"${value}" is not a whole number, but the indicator counts. Check whether the unit is 万`,
    duplicateSame: (_, expected) => `The same as row ${expected}; taken once`,
  },
  pasted: 'Pasted table',
  severity: { error: 'Error', warning: 'Warning' },
  list: {
    severity: 'Severity',
    row: 'Row',
    column: 'Column',
    value: 'Value',
    reason: 'What is wrong, what to do',
    code: 'Code',
  },
  headings: {
    place: 'Place',
    indicator: 'Indicator',
    stage: 'Stage',
    year: 'Year',
    value: 'Value',
    unit: 'Unit',
    nature: 'Nature',
    source: 'Source',
    note: 'Note',
  },
};

/** The words in both languages: a part that loads on demand, in the page or in a worker, takes the one it needs. */
export const ownIssueWords: Readonly<Record<Language, OwnIssueWords>> = { zh, en };
