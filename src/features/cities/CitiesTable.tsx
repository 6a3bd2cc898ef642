import { useState } from 'react';
import type { Localized } from '@/domain/localized';
import type { PanelCity } from '@/domain/panel';
import type { NamedCity } from '@/query/panel/namedCities';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import styles from './citiesTable.module.css';

export interface CityRow {
  readonly city: PanelCity;
  /** A text a column; empty: no figure. */
  readonly cells: readonly string[];
}

interface CitiesTableProps {
  readonly caption: string;
  /** Names of the columns of numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly CityRow[];
  /** What to know of their order; empty: nothing. */
  readonly note: string;
  readonly named: readonly NamedCity[];
  readonly provinces: ReadonlyMap<string, Localized>;
  readonly onToggle: (cityCode: string) => void;
  readonly isOwn: (cityCode: string) => boolean;
}

/** The figures behind a picture of all cities: those of the marked ones, on demand all. */
export function CitiesTable(props: CitiesTableProps) {
  const { caption, columns, rows, note, named, provinces, onToggle, isOwn } = props;
  const { ui, language } = useWording();
  const words = CITIES_WORDS[language];
  const [all, setAll] = useState(false);
  const colours = new Map(named.map(({ code, colour }) => [code, colour]));
  const decimals = columns.map((_, at) =>
    Math.max(0, ...rows.map(({ cells }) => decimalsOf(cells[at] ?? ''))),
  );
  const shown = all ? rows : rows.filter(({ city }) => colours.has(city.code));
  return (
    <section className={styles.tablePart} aria-label={words.table}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what may scroll sideways must be reached by keys. */}
      <section className={styles.scroll} data-all={all} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption>
            {caption}
            {note !== '' && <span className={styles.note}>{note}</span>}
          </caption>
          <thead>
            <tr>
              <th scope="col">{ui.among.city}</th>
              <th scope="col">{words.province}</th>
              {columns.map((name) => (
                <th key={name} scope="col" className={styles.number}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ city, cells }) => {
              const colour = colours.get(city.code);
              const name = city.shortName[language];
              return (
                <tr key={city.code} data-named={colour !== undefined}>
                  <th scope="row" style={colour && { color: `var(--${colour}t)` }}>
                    {isOwn(city.code) ? (
                      name
                    ) : (
                      <button
                        type="button"
                        aria-label={colour ? words.marked(name) : words.mark(name)}
                        aria-pressed={colour !== undefined}
                        onClick={() => onToggle(city.code)}
                      >
                        {name}
                      </button>
                    )}
                  </th>
                  <td>{provinces.get(city.provinceCode)?.[language]}</td>
                  {cells.map((text, at) => (
                    <td
                      key={columns[at]}
                      className={styles.number}
                      translate="no"
                      data-pad={padding(text, decimals[at] ?? 0)}
                    >
                      {text || '–'}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <Button aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? words.fewRows : words.allRows(rows.length)}
      </Button>
    </section>
  );
}

/** How many digits a number has after its point; none: the text is no number. */
const decimalsOf = (text: string): number => /^[\d,−-]*\d(?:\.(\d+))?$/.exec(text)?.[1]?.length ?? 0;

/** What a number lacks to stand with its point under those of its column; it takes room unseen. */
function padding(text: string, decimals: number): string | undefined {
  const own = decimalsOf(text);
  if (decimals === own || !/^[\d,.−-]*\d$/.test(text)) return undefined;
  return (own === 0 ? '.' : '') + '0'.repeat(decimals - own);
}
