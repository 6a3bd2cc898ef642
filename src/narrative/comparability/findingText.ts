import type { Language } from '@/domain/localized';
import type { Source } from '@/domain/source';
import { wordingOf } from '@/wording/wording';
import { itemWords, partWords } from '../locatorWords';

/** A thing that helps to find a document again, with its name. */
export type FindingFact = readonly [name: string, text: string];

/**
 * What finds a document, and a place in it, again: who issued it, what it is called, its number, date, and the part,
 * table or item. Titles stay as they are printed where the language has no other.
 * @param locator empty: the document as a whole
 */
export function findingFacts(source: Source, locator: string, language: Language): readonly FindingFact[] {
  const wording = wordingOf(language);
  const { facts, where } = wording.ui.sourcePages;
  const printed = source.title.zh === source.title[language] ? '' : source.title.zh;
  const all: readonly FindingFact[] = [
    [facts.issuer, source.issuer[language]],
    [facts.title, [source.title[language], printed].filter(Boolean).join(' / ')],
    [facts.number, source.documentNumber],
    [facts.issued, source.issued],
    [where, locatorText(locator, language)],
  ];
  return all.filter(([, text]) => text !== '');
}

/** All that finds a place in a document again, as one line of text to paste into a search or a letter. */
export function findingText(source: Source, locator: string, language: Language): string {
  const texts = findingFacts(source, locator, language).map(([, text]) => text);
  return texts.join(wordingOf(language).terms.joint);
}

function locatorText(locator: string, language: Language): string {
  if (locator === '') return '';
  const wording = wordingOf(language);
  const words = [partWords(locator, wording), itemWords(locator, wording)].filter(Boolean);
  return words.join(wording.terms.joint) || locator;
}
