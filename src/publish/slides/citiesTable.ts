import { numberText } from '@/narrative/cities/citiesText';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from '../citiesFile';
import type { PanelRow } from '../panelRow';
import { groupsOf } from './groupsOf';
import { cityName, displayOf, doubtSign } from './panelFigures';
import type { TableBody } from './slide';

/** Years or measures of one table. */
const MOST_COLUMNS = 7;

/** What stands in a table of cities. */
interface CitiesTableChoice {
  /** Columns of figures. */
  readonly most?: number;
  /** Only the cities of the dataset, where there are any. */
  readonly named?: boolean;
}

/** Cities by years, or by measures, those of the dataset first; years between are left out where there are many. */
export function citiesTable(
  { dataset, rows, kind }: CitiesFile,
  wording: Wording,
  { most = MOST_COLUMNS, named = false }: CitiesTableChoice = {},
): TableBody {
  const { language, terms } = wording;
  const keyOf = ({ choice, figure }: PanelRow) => (kind === 'relation' ? choice.id : String(figure.year));
  const keys = [...new Set(rows.map(keyOf))];
  const ordered = kind === 'relation' ? keys : keys.sort();
  const columns = spreadOver(ordered, most);
  const displays = new Map(
    columns.map((key) => {
      const own = kind === 'relation' ? rows.filter((row) => keyOf(row) === key) : rows;
      return [key, displayOf(own, language)];
    }),
  );
  const heading = (key: string): string => {
    const unit = displays.get(key)?.symbol ?? '';
    const name =
      kind === 'relation' ? (rows.find((row) => keyOf(row) === key)?.choice.name[language] ?? key) : key;
    return kind === 'relation' && unit !== '' ? `${name}${terms.space}${unit}` : name;
  };
  const byCity = groupsOf(rows, ({ figure }) => figure.cityCode);
  const isNamed = ([code]: readonly [string, unknown]) => dataset.place.has(code);
  const own = byCity.filter(isNamed);
  const sorted = named && own.length > 0 ? own : [...own, ...byCity.filter((one) => !isNamed(one))];
  return {
    kind: 'table',
    columns: [
      { heading: SLIDE_WORDS[language].columns.city, share: 1.6 },
      ...columns.map((key) => ({ heading: heading(key), share: 1, numeric: true })),
    ],
    rows: sorted.map(([code, figures]) => {
      const held = new Map(figures.map((row) => [keyOf(row), row]));
      return [
        cityName(dataset, code, language),
        ...columns.map((key) => {
          const [row, display] = [held.get(key), displays.get(key)];
          return row && display ? doubtSign(row.figure, wording) + numberText(row.figure, display) : '';
        }),
      ];
    }),
  };
}

/** Some of a list, evenly spread, the first and the last among them. */
function spreadOver<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => {
    return items[Math.round((at * (items.length - 1)) / (most - 1))] as Item;
  });
}
