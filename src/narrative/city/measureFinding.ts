import type { Language } from '@/domain/localized';
import type { CityRow } from '@/query/city/cityRows';
import type { CitySubject } from '@/query/city/citySubject';
import { wordingOf } from '@/wording/wording';
import { changedClause, figureWords, pairFinding } from './cityFinding';
import { rowWords } from './rowWords';

/**
 * What one measure says of a city: its newest figure, how far that is from the first, its place in the province; of two
 * cities, how they differ.
 * @returns empty where two cities do not differ
 */
export function measureFinding(row: CityRow, subjects: readonly CitySubject[], language: Language): string {
  const [subject] = subjects;
  const [cell] = row.cells;
  if (subjects.length > 1) return pairFinding([row], subjects, language);
  if (!subject || !cell) return '';
  const { ui, terms } = wordingOf(language);
  const name = ui.present.cityIn(subject.shortName[language], String(cell.figure.year));
  const changed = row.unit.kind === 'count' ? changedClause(row, name, language) : '';
  const rank = rowWords(row, language).cells[0]?.inProvince;
  const province = subject.province?.name[language];
  return [
    changed || `${name} ${figureWords(row, cell.figure, language)}`,
    rank && rank.of !== '' && province ? ui.home.rank(province, rank.of, rank.place) : '',
  ]
    .filter(Boolean)
    .join(terms.semicolon);
}
