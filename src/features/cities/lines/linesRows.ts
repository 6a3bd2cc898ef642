import type { Language } from '@/domain/localized';
import type { DisplayUnit } from '@/lib/numberFormat';
import { lastDistribution } from '@/narrative/cities/citiesLinesText';
import { numberText } from '@/narrative/cities/citiesText';
import { coarseNote } from '@/narrative/cities/coarseNote';
import type { CitiesLines } from '@/query/panel/citiesLines';
import { figureOf } from '@/query/panel/panelArea';
import { panelRank } from '@/query/panel/panelRank';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import type { CityRow } from '../CitiesTable';

interface Shown {
  readonly lines: CitiesLines;
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

/** A row for each city that has a line: its figure of the first and the last year shown, and its ranks then, in its province and among all. */
export function linesRows({ lines, from, to, language }: Shown, display: DisplayUnit) {
  const { catalogue, column } = lines;
  const last = lastDistribution({ lines, from, to })?.year ?? to;
  const first = lines.years.find((year) => year >= from) ?? from;
  const textOf = (code: string, year: number) => {
    const figure = figureOf(column, code, year);
    return figure && !figure.doubtful ? numberText(figure, display) : '';
  };
  const rankOf = (code: string, within: 'country' | 'province') => {
    const rank = panelRank(catalogue, column, code, last, within, 'highest');
    return rank.kind === 'none' ? '' : PANEL_WORDS[language].place({ ...rank, level: rank.level.length });
  };
  const value = (code: string) => {
    const figure = figureOf(column, code, last);
    return figure && !figure.doubtful ? figure.value : Number.NEGATIVE_INFINITY;
  };
  const rows = lines.lines
    .map(
      ({ city }): CityRow => ({
        city,
        cells: [
          textOf(city.code, first),
          textOf(city.code, last),
          rankOf(city.code, 'province'),
          rankOf(city.code, 'country'),
        ],
      }),
    )
    .sort((a, b) => value(b.city.code) - value(a.city.code));
  const note = coarseNote(
    lines.lines.flatMap(({ city }) => {
      const figure = figureOf(column, city.code, last);
      return figure && !figure.doubtful ? [figure] : [];
    }),
    display,
  );
  const { rankInProvince, rank } = CITIES_WORDS[language];
  return { columns: [String(first), String(last), rankInProvince, rank], rows, note };
}
