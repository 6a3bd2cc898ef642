import type { Dataset } from '@/domain/dataset';
import { parseTimePeriod } from '@/domain/timePeriod';
import type { NetChange } from '@/query/changes/netChanges';
import { periodWords } from '@/wording/language/periods';
import { CHANGE_WORDS } from '@/wording/pages/changeWords';
import type { Wording } from '@/wording/wording';

/** More places than these are counted. */
const MOST_PLACES = 4;

/** Of which places and years some changes are: `南昌、赣州　2019—2022 年　目标`. */
export function changeSubject(
  group: readonly NetChange[],
  dataset: Dataset,
  { language, terms }: Wording,
): string {
  const words = CHANGE_WORDS[language];
  const codes = [...new Set(group.map(({ last }) => last.placeCode))];
  const names = codes.map((code) => placeName(code, dataset, language, words.allCities));
  const shown = names.length > MOST_PLACES ? names.slice(0, MOST_PLACES - 1) : names;
  const natures = [...new Set(group.map(({ last }) => last.nature))];
  const nature =
    natures.length === 1 && natures[0] !== 'actual' && natures[0] ? terms.nature[natures[0]] : '';
  return [words.places(shown, names.length), spanOf(group, language), nature]
    .filter(Boolean)
    .join(terms.space);
}

function placeName(
  code: string,
  { place, panel }: Dataset,
  language: Wording['language'],
  all: string,
): string {
  if (code === '') return all;
  const city = panel.catalogue?.cities.find((one) => one.code === code);
  return (place.get(code) ?? city)?.shortName[language] ?? code;
}

function spanOf(group: readonly NetChange[], language: Wording['language']): string {
  const periods = [...new Set(group.map(({ last }) => last.period))].flatMap(
    (text) => parseTimePeriod(text) ?? [],
  );
  const [only] = periods;
  if (periods.length === 1 && only) return periodWords(only, language);
  const first = Math.min(...periods.map(({ startYear }) => startYear));
  const last = Math.max(...periods.map(({ endYear }) => endYear));
  const span = parseTimePeriod(first === last ? String(first) : `${first}-01-01/P${last - first + 1}Y`);
  return span ? periodWords(span, language) : '';
}
