/** What stands in the page where the app itself cannot say it: why it does not start, and what to do. */
export interface StartWords {
  readonly tooOld: string;
  /** A file of the site, opened from a disk. */
  readonly fromDisk: string;
  readonly gone: string;
  readonly slow: string;
}

/** Name of the one file that holds the whole app: what `npm run build:single` writes. */
export const SINGLE_FILE = 'city-education-compare.html';

export const startWordsZh: StartWords = {
  tooOld:
    '这个浏览器太旧，打不开这里的图表。请换 Chrome 或 Edge 100 以上、近年的 Firefox 或 Safari；国产浏览器请用极速模式。',
  fromDisk: `这个文件要放在网站上才能打开，双击打不开。请双击单文件版 ${SINGLE_FILE}（由 npm run build:single 生成），或在项目目录运行 npm start，再打开它给出的网址。`,
  gone: '页面的程序没有载入：网络断了，或网站刚换了新版本。请重新载入本页。',
  slow: '网络很慢，页面的程序还在路上。可以再等一等，或重新载入本页。',
};

export const startWordsEn: StartWords = {
  tooOld:
    'This browser is too old for these charts. Please use Chrome or Edge 100 or newer, or a Firefox or Safari of recent years.',
  fromDisk: `This file works on a website only, not by a double click. Please open the single file ${SINGLE_FILE} (npm run build:single writes it), or run npm start in the project and open the address that it prints.`,
  gone: 'The program of this page did not arrive: the network is away, or the site has a new release. Please reload the page.',
  slow: 'The network is slow: the program of this page is still on its way. Please wait a little, or reload the page.',
};
