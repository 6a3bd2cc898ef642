import type { Dataset } from '@/domain/dataset';
import { inLanguage, type Language, type Localized } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { periodWords } from '@/wording/language/periods';

/**
 * The notes of several figures, each once. Where they say different things each is headed by what tells its figure from
 * the others: indicator, place or period.
 */
export function notesOf({ indicator, place }: Dataset, inputs: readonly Observation[]): Localized {
  const names: readonly ((input: Observation, language: Language) => string)[] = [
    ({ indicatorId }, language) => indicator.get(indicatorId)?.name[language] ?? indicatorId,
    ({ placeCode }, language) => place.get(placeCode)?.shortName[language] ?? placeCode,
    ({ period }, language) => periodWords(period, language),
  ];
  const joined = (language: Language) => {
    const noted = inputs.filter(({ note }) => inLanguage(note, language) !== '');
    const notes = [...new Set(noted.map(({ note }) => inLanguage(note, language)))];
    const name = names.find((one) => new Set(noted.map((input) => one(input, language))).size > 1);
    if (notes.length < 2 || !name) return notes.join(BETWEEN[language]);
    return notes
      .map((note) => {
        const of = noted.filter((input) => inLanguage(input.note, language) === note);
        const heads = [...new Set(of.map((input) => name(input, language)))];
        return `${heads.join(LIST[language])}${COLON[language]}${note}`;
      })
      .join(BETWEEN[language]);
  };
  return { zh: joined('zh'), en: joined('en') };
}

const BETWEEN: Localized = { zh: '', en: ' ' };
const LIST: Localized = { zh: '、', en: ', ' };
const COLON: Localized = { zh: '：', en: ': ' };
