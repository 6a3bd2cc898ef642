import type { Language } from '@/domain/localized';
import type { CityRow } from '@/query/city/cityRows';
import type { CitySubject } from '@/query/city/citySubject';
import { wordingOf } from '@/wording/wording';
import { leapSize } from '../comparability/jointWords';
import { rowWords } from './rowWords';

/** The leaps of the measures of one city or two in few words: across them no change is told. */
export function cityLeapClauses(
  rows: readonly CityRow[],
  subjects: readonly CitySubject[],
  language: Language,
): readonly string[] {
  const { sentences } = wordingOf(language);
  return rows.flatMap((row) =>
    row.cells.flatMap((cell, at) =>
      (cell?.leaps ?? []).map((leap) => {
        const place = subjects[at]?.shortName[language] ?? '';
        const figure = sentences.placeYear(`${place} ${rowWords(row, language).name}`, String(leap[1].year));
        return sentences.leap(figure, ...leapSize(leap));
      }),
    ),
  );
}
