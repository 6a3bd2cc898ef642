import type { Language } from '@/domain/localized';

interface CopyWords {
  readonly heading: string;
  /** The device holds a copy of the app. */
  readonly kept: string;
  readonly none: string;
}

/** What the copy of the app on a device is, where the app is told of: loaded with that. */
export const COPY_WORDS: Record<Language, CopyWords> = {
  zh: {
    heading: '断网时',
    kept: '这台设备上已存好整个应用和全部数据，断网也能打开，也可以用浏览器的“安装”放到桌面。',
    none: '打开一会儿后，浏览器会把整个应用和全部数据存到这台设备上，断网也能打开；前提是网址以 https:// 开头，而且浏览器没有关掉这项功能。',
  },
  en: {
    heading: 'Without a network',
    kept: 'This device holds the whole app with all data: it opens without a network too, and the browser can install it.',
    none: 'After a while the browser keeps the whole app with all data on this device, so that it opens without a network too; this takes an address that begins with https://, and a browser that allows it.',
  },
};
