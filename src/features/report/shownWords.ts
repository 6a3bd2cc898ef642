import type { Source } from '@/domain/source';
import { caveatOf } from '@/narrative/comparability/caveat';
import { shortSource } from '@/narrative/sourceLine';
import type { SourceNumbers } from '@/publish/document/listedSources';
import type { Shown } from '@/publish/slides/shown';
import { yearDocuments } from '@/publish/slides/yearDocuments';
import { documentsOf } from '@/publish/taken';
import type { Wording } from '@/wording/wording';

/** The words around what is shown. */
export interface ShownWords {
  /** What its figures say; else what they are. */
  readonly title: string;
  readonly facts: string;
  readonly caveat: string;
  readonly source: string;
  readonly alt: string;
}

/** What is shown in words: what it says, of what it is, what it must not be read without, and who published it. */
export function shownWords(shown: Shown, { language, terms }: Wording): ShownWords {
  switch (shown.kind) {
    case 'figure': {
      const { figure } = shown;
      const { title, subtitle, finding, alt, observations, text } = figure;
      const facts = finding ? [title, subtitle.replace(title, '').trim()] : [subtitle];
      return {
        title: finding || title,
        facts: facts.filter(Boolean).join(terms.space),
        caveat: caveatOf(figure).line,
        source: shortSource(text.dataset, observations, language),
        alt,
      };
    }
    case 'cities': {
      const { text, source } = shown.file;
      const facts = [text.finding ? text.title : '', ...text.facts].filter(Boolean).join(terms.space);
      return { title: text.finding || text.title, facts, caveat: text.caveat, source, alt: text.alt };
    }
    case 'sheet': {
      const { title, lead, observations } = shown.sheet;
      const source = shortSource(shown.dataset, [...new Set(observations())], language);
      return { title: title || lead, facts: title ? lead : '', caveat: '', source, alt: title };
    }
  }
}

/** The documents that what is shown stands in, each once. */
export function documentsOfShown(shown: Shown): readonly Source[] {
  switch (shown.kind) {
    case 'figure':
      return documentsOf(shown.figure.derived?.dataset ?? shown.dataset, shown.figure.observations);
    case 'cities':
      return [...new Set(yearDocuments(shown.file).map(([, document]) => document))];
    case 'sheet':
      return documentsOf(shown.dataset, shown.sheet.observations());
  }
}

/** The numbers of documents in a list of sources: `[1, 3–7]`. */
export function marksOf(documents: readonly Source[], numbers: SourceNumbers): string {
  const found = [...numbers.marks(documents).matchAll(/\d+/g)].map(Number).sort((a, b) => a - b);
  const runs = found.reduce<[number, number][]>((before, at) => {
    const last = before.at(-1);
    if (last && at === last[1] + 1) last[1] = at;
    else before.push([at, at]);
    return before;
  }, []);
  const told = runs.map(([from, to]) =>
    from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
  );
  return told.length > 0 ? `[${told.join(', ')}]` : '';
}
