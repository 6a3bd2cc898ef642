import type { DataProblemKind } from '@/domain/dataProblem';

/** What a page can meet when it fetches a file. */
export type FetchFault = Extract<DataProblemKind, 'fileMissing' | 'fileBroken'>;

/** A fault in words, with the value found and what was expected. */
export type Told = (value: string, expected: string) => string;

/** What is wrong with a data file or an address, and how to mend it. */
export interface Problems {
  /** Of files that the page fetches; what else can be wrong with data is in `pages/faultWords.ts`. */
  readonly reason: Record<FetchFault, Told>;
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
    fileMissing: (_, expected) =>
      expected.startsWith('HTTP')
        ? `网站没有给出这个文件（${expected}）：多半刚换了新版本，请重新载入；仍不行，是数据文件没有随页面放好`
        : '没有连上网站：网络断了，或网站没有应答。连上后请重试',
    fileBroken: (_, expected) =>
      expected === 'text/html'
        ? '读到的是网页，不是数据。请把数据文件放到页面旁边的 data 文件夹'
        : '文件不完整或被改动，读不懂。请重新放好整个 data 文件夹',
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
  ignoredTitle: '链接里有些部分用不上，已按其余部分打开',
  strangersTitle: '链接里有这里不用的部分，画面没有少什么',
  ignored: {
    unknownKey: (key) => `不认识“${key}”`,
    badValue: (key, value) => `“${key}”的值“${value}”读不懂`,
    unknownCode: (key, value) => `“${key}”里的“${value}”没有可画的数字`,
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
      expected.startsWith('HTTP')
        ? `the site did not give this file (${expected}): most likely it has a new release, so please reload; failing that, the data files were not put beside the page`
        : 'the site could not be reached: the network is away, or the site does not answer. Please retry once it is back',
    fileBroken: (_, expected) =>
      expected === 'text/html'
        ? 'a web page came instead of data. Put the data files into the folder data beside the page'
        : 'the file is cut off or was changed and cannot be understood. Put the whole data folder back',
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
    unknownCode: (key, value) => `"${value}" in "${key}" has no figures to show`,
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
