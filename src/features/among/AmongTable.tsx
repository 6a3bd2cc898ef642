import type { PanelFigure } from '@/domain/panel';
import { displayUnit, formatNumber, symbolAfter, withUnit } from '@/lib/numberFormat';
import { toStep } from '@/lib/toStep';
import type { AmongArea, AmongCities, AmongRow } from '@/query/panel/amongCities';
import type { NoPanelRank, PanelRank } from '@/query/panel/panelRank';
import type { Stepped } from '@/query/panel/propagate';
import { useWording } from '@/view/ViewContext';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import styles from './among.module.css';

/** A row a city: its value, its places, the cities nearest to it; below the middle of all, and how it was counted. */
export function AmongTable({ among }: { readonly among: AmongCities }) {
  const { ui, terms, language } = useWording();
  const words = ui.among;
  const panel = PANEL_WORDS[language];
  const { rows, areas, unit, choice, year } = among;
  const largest = Math.max(...rows.map(({ figure }) => Math.abs(figure?.value ?? 0)));
  const display = displayUnit(unit, largest, language);
  const number = ({ value, resolution }: Stepped) => formatNumber(toStep(value, resolution), display);
  const figureText = (figure: PanelFigure | null) => (figure ? number(figure) : words.noFigure);
  const rankOf = (rank: PanelRank | NoPanelRank, { provinceName }: AmongRow, inProvince: boolean) => {
    if (rank.kind === 'none') return rank.reason === 'doubtful' ? words.doubtful : '–';
    const { place, of, level, equal } = rank;
    return panel.rank(inProvince ? provinceName[language] : '', { place, of, level: level.length, equal });
  };
  const areaText = ({ provinceName, distribution }: AmongArea) => {
    const { count, median, middleHalf } = distribution;
    const name = provinceName?.[language] ?? '';
    return [
      panel.medianOf(name, count, withUnit(number(median), display)),
      middleHalf ? words.between(number(middleHalf.lower), number(middleHalf.upper)) : '',
    ]
      .filter(Boolean)
      .join(terms.semicolon);
  };
  const ranged = rows.some(({ inProvince, inCountry }) => [inProvince, inCountry].some(isRange));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          {choice.name[language]} <span translate="no">{year}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.city}</th>
            <th scope="col" className={styles.number}>
              {words.value} <small>{symbolAfter('2', display)}</small>
            </th>
            <th scope="col">{words.inProvince}</th>
            <th scope="col">{words.inCountry}</th>
            <th scope="col">{words.nearest}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.place.code}>
              <th scope="row" style={{ color: `var(--${row.place.colour}t)` }}>
                {row.place.shortName[language]}
              </th>
              <td className={styles.number} translate="no">
                {figureText(row.figure)}
              </td>
              <td>{rankOf(row.inProvince, row, true)}</td>
              <td>{rankOf(row.inCountry, row, false)}</td>
              <td>
                {row.nearest
                  .map(({ city, figure }) => `${city.shortName[language]} ${number(figure)}`)
                  .join(terms.comma)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.notes}>
        {areas.map((area) => (
          <li key={area.provinceName?.en ?? ''}>{areaText(area)}</li>
        ))}
        <li>
          {[panel.from[among.from], ranged ? panel.rangeMeaning : ''].filter(Boolean).join(terms.semicolon)}
        </li>
        {choice.rate && <li>{panel.derived(choice.rate.working[language])}</li>}
        {choice.rate && choice.rate.caveat[language] !== '' && <li>{choice.rate.caveat[language]}</li>}
        <li>{words.source}</li>
      </ul>
    </div>
  );
}

const isRange = (rank: PanelRank | NoPanelRank): boolean =>
  rank.kind === 'ranked' && rank.level.length > rank.equal;
