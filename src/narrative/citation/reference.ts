import type { Edition } from '@/domain/dataVersion';
import type { Language } from '@/domain/localized';
import { CITATION_WORDS } from '@/wording/figure/citationWords';
import { capitalised } from '@/wording/language/english';
import { wordingOf } from '@/wording/wording';
import { bibtexEntry } from './bibtex';

/** A way of citing something: its name, and the text to copy. */
export interface Citation {
  readonly name: string;
  readonly text: string;
}

/** Where and when something was seen. */
export interface Seen {
  readonly edition: Edition;
  readonly address: string;
  /** As `2026-11-28`. */
  readonly day: string;
}

/** What a reference says, in whichever style. */
export interface Reference {
  readonly language: Language;
  readonly kind: 'figure' | 'chart' | 'dataset';
  /** Of the entry in BibTeX. */
  readonly key: string;
  /** Empty: nobody is known. */
  readonly author: string;
  readonly title: string;
  /** Empty: not stated. */
  readonly year: string;
  /** What must not be lost on the way, a clause each. */
  readonly caveats: readonly string[];
  /** The document, and the place in it; empty: it is the whole of what is cited. */
  readonly within: string;
  readonly seen: Seen;
}

/** A reference by GB/T 7714, APA and BibTeX. */
export const citationsOf = (reference: Reference): readonly Citation[] => [
  { name: 'GB/T 7714', text: gbText(reference) },
  { name: 'APA', text: apaText(reference) },
  { name: 'BibTeX', text: bibtexText(reference) },
];

/** The dataset of a version, by its name. */
export const editionOf = ({ language, seen }: Pick<Reference, 'language' | 'seen'>): string =>
  CITATION_WORDS[language].edition(CITATION_WORDS[language].dataset, seen.edition.version);

/** What stands between title and address, a sentence each: caveats, then the document. */
function statements({ caveats, within, language }: Reference): readonly string[] {
  const told = caveats.join(wordingOf(language).terms.semicolon);
  return [capitalised(told), within].filter(Boolean);
}

function gbText(reference: Reference): string {
  const { author, title, kind, seen } = reference;
  const host = kind === 'dataset' ? [] : [editionOf(reference)];
  const name = kind === 'dataset' ? editionOf(reference) : title;
  const dated = `(${seen.edition.date})[${seen.day}]`;
  return sentences([author, `${name}[DS/OL]`, ...statements(reference), ...host, dated, seen.address]);
}

function apaText(reference: Reference): string {
  const { author, title, kind, language, seen } = reference;
  const words = CITATION_WORDS[language];
  const year = `(${reference.year || words.noDate})`;
  const held = words.editionApa(words.dataset, seen.edition.version, words.kind.dataset);
  const named = kind === 'dataset' ? [] : [kind === 'chart' ? `${title} [${words.kind.chart}]` : title];
  const [first = held, ...rest] = [...named, ...statements(reference), held];
  const opening = author ? [author, year, first] : [first, year];
  return sentences([...opening, ...rest, words.retrieved(seen.day, seen.address)], false);
}

function bibtexText(reference: Reference): string {
  const { author, title, kind, key, year, within, caveats, language, seen } = reference;
  const told = caveats.join(wordingOf(language).terms.semicolon);
  return bibtexEntry(key, [
    ['author', author && `{${author}}`],
    ['title', `{${title}}`],
    ['year', year],
    ['howpublished', within],
    [
      'note',
      sentences([capitalised(told), kind === 'dataset' ? '' : editionOf(reference), 'CC BY 4.0'], false),
    ],
    ['version', seen.edition.version],
    ['url', seen.address],
    ['urldate', seen.day],
  ]);
}

/** Parts joined as sentences; one that ends in a stop gets no second. */
function sentences(parts: readonly string[], stopped = true): string {
  const text = parts
    .filter(Boolean)
    .map((part) => part.replace(/[.。]\s*$/, ''))
    .join('. ');
  return stopped ? `${text}.` : text;
}
