import { memo } from 'react';
import { Mark } from '@/charts/Mark';
import type { Indicator } from '@/domain/indicator';
import type { Language } from '@/domain/localized';
import { isCity } from '@/domain/place';
import { type DisplayUnit, formatNumber } from '@/lib/numberFormat';
import type { ViewState } from '@/view/viewStore';
import { periodLabel } from '@/wording/periods';
import { wordingOf } from '@/wording/wording';
import styles from './table.module.css';
import type { TableRow } from './tableRows';

interface DataTableRowProps {
  readonly row: TableRow;
  readonly display: DisplayUnit;
  readonly indicator: Indicator | undefined;
  readonly chosen: boolean;
  readonly language: Language;
  readonly onChoose: ViewState['change'];
}

/** A figure as a row: its mark, number and words, and a way to its source. */
export const DataTableRow = memo(function DataTableRow({
  row,
  display,
  indicator,
  chosen,
  language,
  onChoose,
}: DataTableRowProps) {
  const { observation, place, source } = row;
  const { terms, ui } = wordingOf(language);
  const period = periodLabel(observation.period, language);
  const value = terms.boundSign[observation.bound] + formatNumber(observation.value, display);
  const name = `${place.shortName[language]} ${period} ${value}`;
  return (
    <tr className={chosen ? styles.chosen : undefined}>
      <th
        scope="row"
        style={{ color: `var(--${place.colour}t)` }}
        className={isCity(place) ? styles.city : undefined}
      >
        {place.shortName[language]}
      </th>
      <td>{observation.periodBasis === 'inferred' ? `[${period}]` : period}</td>
      <td className={styles.number}>
        <button
          type="button"
          className={styles.value}
          aria-label={ui.openFigure(name)}
          aria-pressed={chosen}
          onClick={() => onChoose({ observationId: observation.id })}
        >
          <Mark
            observation={{ ...observation, bound: 'exact' }}
            axis={{ value: 'up', benchmark: !isCity(place) }}
            colour={`var(--${place.colour})`}
            surface="transparent"
            width={34}
            height={22}
          />
          {value}
        </button>
      </td>
      <td>{observation.asPrinted}</td>
      <td>{terms.nature[observation.nature]}</td>
      <td>{terms.bound[observation.bound]}</td>
      <td>{terms.scope[observation.scope]}</td>
      {indicator && <td className={styles.definition}>{indicator.name[language]}</td>}
      <td className={styles.source}>
        <span>{source.title[language]}</span>
        <small>{source.grade}</small>
      </td>
    </tr>
  );
});
