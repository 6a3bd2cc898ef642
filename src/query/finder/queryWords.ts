import type { Localized } from '@/domain/localized';
import { escapeRegExp } from '@/lib/escapeRegExp';
import { termsZh } from '@/wording/language/terms';
import { foldText, isHan } from './foldText';

const NUMBER_OR_REST = /\d[\d.]*[%万亿年]?|[^\d]+/g;
const NATURE_LAST = new RegExp(`^(.+)(${Object.values(termsZh.nature).join('|')})$`);

/**
 * The words of what a reader typed, folded. Chinese is typed without spaces, so a word is also cut at the names of
 * places, at numbers and before a last 目标, 计划 or 实际: `南昌巩固率2020` is 南昌, 巩固率, 2020.
 */
export function queryWords(query: string, placeNames: readonly Localized[]): readonly string[] {
  const names = placeNames
    .map(({ zh }) => escapeRegExp(zh))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);
  const places = new RegExp(`(${names.join('|')})`);
  const typed = foldText(query)
    .split(/[\s,，、;；]+/)
    .filter(Boolean);
  return [...new Set(typed.flatMap((word) => (isHan(word) ? cut(word, places) : [word])))];
}

function cut(word: string, places: RegExp): readonly string[] {
  return word
    .split(places)
    .filter(Boolean)
    .flatMap((part) => part.match(NUMBER_OR_REST) ?? [])
    .flatMap((part) => NATURE_LAST.exec(part)?.slice(1) ?? [part]);
}
