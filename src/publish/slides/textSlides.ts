import type { Language } from '@/domain/localized';
import { maxOf } from '@/lib/extent';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { wrapped } from '../picture/wrapped';
import { TEXT, TEXT_ROOM } from './room';
import type { Slide } from './slide';

/** Sizes of words in points: the first in which all stand on one slide; the last where they need several. */
const SIZES = [20, 18, 16, 14];
/** Letters are a little wider in some fonts. */
const WIDER = 1.05;

/** Words on as many slides as they need; a paragraph too long for one goes on on the next. */
export function textSlides(
  words: Omit<Slide, 'body'>,
  paragraphs: readonly string[],
  language: Language,
  sizes: readonly number[] = SIZES,
): readonly Slide[] {
  const lines = paragraphs.flatMap((one) => one.split(/\r?\n/)).filter((one) => one.trim() !== '');
  const fitting = sizes.find((size) => pagesOf(lines, size).length === 1);
  const size = fitting ?? sizes.at(-1) ?? 14;
  const pages = pagesOf(lines, size);
  return pages.map((page, at) => ({
    ...words,
    title: pages.length > 1 ? SLIDE_WORDS[language].page(words.title, at + 1, pages.length) : words.title,
    body: { kind: 'text', lines: page, size },
  }));
}

function pagesOf(paragraphs: readonly string[], size: number): readonly (readonly string[])[] {
  const leading = size * TEXT.leading;
  const most = Math.max(1, Math.floor(TEXT_ROOM.height / leading));
  const pages: string[][] = [[]];
  let used = 0;
  for (const paragraph of paragraphs) {
    let left = wrapped(paragraph, size * WIDER, TEXT_ROOM.width);
    while (left.length > 0) {
      const free = Math.floor((TEXT_ROOM.height - used) / leading);
      if (free < Math.min(2, left.length)) {
        pages.push([]);
        used = 0;
        continue;
      }
      const now = left.slice(0, maxOf([1, Math.min(free, most)]));
      pages.at(-1)?.push(now.reduce(joined, ''));
      used += now.length * leading + TEXT.after * size;
      left = left.slice(now.length);
    }
  }
  return pages;
}

/** A line joined to the next: a space stands between words, none between Chinese characters. */
const joined = (text: string, line: string): string =>
  text +
  (/[\p{L}\p{N},.;:!?)]$/u.test(text) && !/[\p{sc=Han}，。；：、）”》！？]$/u.test(text) ? ' ' : '') +
  line;
