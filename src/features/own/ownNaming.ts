import type { Language, Localized } from '@/domain/localized';
import type { OwnCatalogue } from '@/own/check/ownCatalogue';

/** Something that a name in a table may stand for, with a text that means it and nothing else. */
export interface Meaning {
  readonly id: string;
  readonly text: string;
}

/** What names of a table may mean, for fields in which a reader types. */
export interface Meanings {
  readonly places: readonly Meaning[];
  readonly indicators: readonly Meaning[];
}

interface Named {
  readonly id: string;
  readonly name: Localized;
}

/** Names in the language of the reader; where several have one, the Chinese name, or the code. */
export function meaningsOf({ places, cities, indicators }: OwnCatalogue, language: Language): Meanings {
  const everyPlace = new Map([...cities, ...places].map(({ code, name }) => [code, { id: code, name }]));
  return {
    places: texts([...everyPlace.values()], language),
    indicators: texts(indicators, language),
  };
}

function texts(items: readonly Named[], language: Language): readonly Meaning[] {
  const count = new Map<string, number>();
  for (const { name } of items)
    for (const one of new Set([name.zh, name.en])) count.set(one, (count.get(one) ?? 0) + 1);
  const isOnly = (name: string) => count.get(name) === 1;
  return items.map(({ id, name }) => ({
    id,
    text: isOnly(name[language]) ? name[language] : isOnly(name.zh) ? name.zh : id,
  }));
}

/** What a typed text means; empty: nothing. */
export function meantBy(meanings: readonly Meaning[], typed: string): string {
  const wanted = typed.trim();
  return meanings.find(({ id, text }) => text === wanted || id === wanted)?.id ?? '';
}
