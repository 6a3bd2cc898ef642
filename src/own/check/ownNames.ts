import { BOUNDS, NATURES, ORIGINS, PERIOD_BASES, SCOPES, type Scope } from '@/domain/observation';
import { termsEn, termsZh } from '@/wording/language/terms';
import { UnitNames } from '../cells/unitNames';
import { NameBook } from './nameBook';
import type { OwnCatalogue } from './ownCatalogue';

/** Every name that a cell may hold, by what it names. */
export interface OwnNames {
  readonly places: NameBook;
  readonly indicators: NameBook;
  readonly stages: NameBook;
  readonly topics: NameBook;
  readonly sources: NameBook;
  readonly units: UnitNames;
  readonly nature: NameBook;
  readonly bound: NameBook;
  readonly scope: NameBook;
  readonly periodBasis: NameBook;
  readonly origin: NameBook;
  readonly direction: NameBook;
}

/** The names of what a catalogue holds, in both languages, with short names and other words. */
export function ownNames(catalogue: OwnCatalogue): OwnNames {
  const known = NAMES.get(catalogue) ?? namesIn(catalogue);
  NAMES.set(catalogue, known);
  return known;
}
const NAMES = new WeakMap<OwnCatalogue, OwnNames>();

function namesIn(catalogue: OwnCatalogue): OwnNames {
  return {
    places: placeNames(catalogue),
    indicators: book(catalogue.indicators, ({ id, name, synonyms }) => [id, name.zh, name.en, ...synonyms]),
    stages: book(catalogue.stages, ({ id, name, synonyms }) => [
      id,
      name.zh,
      name.en,
      ...synonyms.slice(0, 1),
    ]),
    topics: book(catalogue.topics, ({ id, name }) => [id, name.zh, name.en]),
    sources: book(catalogue.sources, ({ id, title }) => [id, title.zh, title.en]),
    units: new UnitNames(catalogue.units),
    nature: codes(NATURES, (code) => [
      code,
      termsZh.nature[code],
      termsEn.nature[code],
      ...NATURE_WORDS[code],
    ]),
    bound: codes(BOUNDS, (code) => [
      code,
      termsZh.bound[code],
      termsEn.bound[code],
      termsZh.boundLong[code],
      termsEn.boundLong[code],
      termsZh.boundSign[code],
    ]),
    scope: codes(SCOPES, (code) => [
      code,
      termsZh.scope[code],
      termsEn.scope[code],
      termsZh.scopeShort[code],
      termsEn.scopeShort[code],
      ...(SCOPE_WORDS[code] ?? []),
    ]),
    periodBasis: codes(PERIOD_BASES, (code) => [code, termsZh.basis[code], termsEn.basis[code]]),
    origin: codes(ORIGINS, (code) => [code, termsZh.origin[code], termsEn.origin[code]]),
    direction: codes(['higher', 'lower', 'none'], (code) => [code]),
  };
}

/** Other words for scopes, the last three as this site wrote them until data 1.0.6. */
const SCOPE_WORDS: Partial<Record<Scope, readonly string[]>> = {
  whole: ['全市', '全省', '全口径'],
  municipal: ['市直', '市本级'],
  county: ['县级'],
  institution: ['一所单位'],
  unspecified: ['原文未说明', 'not stated'],
};

const NATURE_WORDS = {
  actual: ['完成', '现状', '实绩', '完成值', '实际值'],
  target: ['目标值', '预期'],
  plan: ['计划数', '计划值'],
} as const;

function book<Item extends { readonly id: string }>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): NameBook {
  const names = new NameBook();
  for (const item of items) for (const name of namesOf(item)) names.add(name, item.id);
  return names;
}

function codes<const Code extends string>(
  all: readonly Code[],
  namesOf: (code: Code) => readonly string[],
): NameBook {
  const names = new NameBook();
  for (const code of all) for (const name of namesOf(code)) names.add(name, code);
  return names;
}

const COUNTRY_NAMES = ['全国', '中国', '中华人民共和国', 'China', 'national', 'nationwide'];

function placeNames({ places, cities }: OwnCatalogue): NameBook {
  const names = new NameBook();
  for (const { code, level, name, shortName } of places) {
    for (const one of [code, name.zh, name.en, shortName.zh, shortName.en]) names.add(one, code);
    if (level === 'country') for (const one of COUNTRY_NAMES) names.add(one, code);
  }
  for (const { code, name, shortName } of cities)
    for (const one of [code, name.zh, name.en, shortName.zh, shortName.en]) names.add(one, code);
  return names;
}
