import type { Language } from '@/domain/localized';

/** What a picture was drawn from, as its foot says it. */
interface Drawn {
  /** The version is empty where it is not known. */
  readonly edition: { readonly version: string; readonly date: string };
  readonly day: string;
  readonly address: string;
}

const zh = {
  drawn: ({ edition: { version, date }, day, address }: Drawn) =>
    `${version === '' ? '' : `数据 ${version} 版（${date}）；`}${day} 取自 ${address}`,
};

const en: typeof zh = {
  drawn: ({ edition: { version, date }, day, address }) =>
    `${version === '' ? '' : `Data version ${version} (${date}); `}retrieved ${day} from ${address}`,
};

/** Words at the foot of every picture. */
export const PICTURE_FOOT: Readonly<Record<Language, typeof zh>> = { zh, en };
