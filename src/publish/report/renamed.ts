import type { Wording } from '@/wording/wording';
import type { Shown } from '../slides/shown';
import type { ShownPart } from './reportContent';

/** What a part shows, under its writer's title. */
export interface RenamedPart {
  readonly shown: Shown;
  /** What its figures say, where the heading does not: the writer's title stands there. Empty: nothing. */
  readonly finding: string;
}

/**
 * A part under the title that its writer gave it, in headings, captions and what a reader who does not see it is told.
 * What it was called and what it says are kept: the one begins the subtitle, the other is a sentence of its own.
 */
export function renamed({ shown, title }: ShownPart, { terms }: Pick<Wording, 'terms'>): RenamedPart {
  const own = title.trim();
  if (own === '') return { shown, finding: '' };
  const joined = (...texts: readonly string[]) => texts.filter(Boolean).join(terms.space);
  const alt = (told: string, old: string) =>
    old !== '' && told.includes(old) ? told.replace(old, () => own) : own + terms.colon + told;
  switch (shown.kind) {
    case 'figure': {
      const { figure } = shown;
      return {
        shown: {
          ...shown,
          figure: {
            ...figure,
            title: own,
            finding: '',
            subtitle: joined(figure.title, figure.subtitle),
            alt: alt(figure.alt, figure.title),
          },
        },
        finding: figure.finding,
      };
    }
    case 'cities': {
      const { file } = shown;
      const { text } = file;
      return {
        shown: {
          ...shown,
          file: {
            ...file,
            text: {
              ...text,
              title: own,
              finding: '',
              facts: [text.title, ...text.facts],
              alt: alt(text.alt, text.title),
            },
          },
        },
        finding: text.finding,
      };
    }
    case 'sheet': {
      const { sheet } = shown;
      const { title: old, lead } = sheet;
      const led = sheet.charts === 'byIndicator';
      return {
        shown: { ...shown, sheet: { ...sheet, title: own, lead: led ? '' : joined(old, lead) } },
        finding: led ? joined(lead.includes(old) ? '' : old, lead) : '',
      };
    }
  }
}
