import { memo } from 'react';
import type { Indicator } from '@/domain/indicator';
import type { Language } from '@/domain/localized';
import { isCity } from '@/domain/place';
import { differenceAxis } from '@/graphics/glyph/differenceAxis';
import { Mark } from '@/graphics/glyph/Mark';
import { saidInWords } from '@/graphics/glyph/saidInWords';
import { type DisplayUnit, formatNumber } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import type { GradedWords } from '@/narrative/comparability/differenceWords';
import { printedWords } from '@/narrative/originWords';
import type { Difference } from '@/query/comparability/differences';
import { periodLabel } from '@/wording/language/periods';
import { wordingOf } from '@/wording/wording';
import { type CommonColumn, cellWords } from './commonCells';
import styles from './table.module.css';
import type { TableRow } from './tableRows';

interface DataTableRowProps {
  readonly row: TableRow;
  /** Columns that the table says once for all rows. */
  readonly common: ReadonlyMap<CommonColumn, string>;
  readonly display: DisplayUnit;
  readonly indicator: Indicator | undefined;
  /** How a derived figure was worked out; empty for a published one. */
  readonly working: string;
  readonly differences: readonly Difference[];
  /** How the figure differs from the others; null where none of them does. */
  readonly graded: readonly GradedWords[] | null;
  readonly chosen: boolean;
  readonly language: Language;
  readonly onOpen: (observationId: string) => void;
  /** Marks a place in the pictures while its row is pointed at; an empty code ends it. */
  readonly onPoint: (placeCode: string) => void;
}

/** A figure as a row: its mark, number and words, and a way to its source. */
export const DataTableRow = memo(function DataTableRow({
  row,
  common,
  display,
  indicator,
  working,
  differences,
  graded,
  chosen,
  language,
  onOpen,
  onPoint,
}: DataTableRowProps) {
  const { observation, place, source, further } = row;
  const wording = wordingOf(language);
  const { terms, ui } = wording;
  const period = periodLabel(observation.period, language);
  const value = signOf(observation, terms) + formatNumber(observation.value, display);
  const name = `${place.shortName[language]} ${period} ${value}`;
  const grades = [...new Set([source, ...further].map(({ grade }) => grade))].sort();
  return (
    <tr
      className={chosen ? styles.chosen : undefined}
      onPointerEnter={() => onPoint(place.code)}
      onPointerLeave={() => onPoint('')}
      onFocus={() => onPoint(place.code)}
      onBlur={() => onPoint('')}
    >
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
          onClick={() => onOpen(observation.id)}
        >
          <Mark
            observation={saidInWords(observation)}
            axis={{ value: 'up', benchmark: !isCity(place), ...differenceAxis(differences) }}
            colour={`var(--${place.colour})`}
            surface="transparent"
            width={34}
            height={22}
          />
          {value}
        </button>
      </td>
      <td>{working || printedWords(observation, observation.asPrinted, wording)}</td>
      {WORDED.filter((column) => !common.has(column)).map((column) => (
        <td key={column}>{cellWords(row, column, wording)}</td>
      ))}
      {indicator && <td className={styles.definition}>{indicator.name[language]}</td>}
      {graded && <DifferenceCell graded={graded} language={language} />}
      {!common.has('source') && (
        <td className={styles.source}>
          <span>{cellWords(row, 'source', wording)}</span>
          {!common.has('grade') && (
            <small data-grade={grades.at(-1)}>{cellWords(row, 'grade', wording)}</small>
          )}
        </td>
      )}
    </tr>
  );
});

const WORDED = ['nature', 'bound', 'scope'] as const;

interface DifferenceCellProps {
  readonly graded: readonly GradedWords[];
  readonly language: Language;
}

/** How a figure differs from the others of the picture, the gravest first; empty where it does not. */
function DifferenceCell({ graded, language }: DifferenceCellProps) {
  const { terms, ui } = wordingOf(language);
  return (
    <td className={styles.differences}>
      {graded.map(({ gravity, words }, at) => (
        <span key={gravity} className={styles[gravity]}>
          {at > 0 && terms.semicolon}
          <span className="visually-hidden">
            {ui.comparability.gravity[gravity]}
            {terms.colon}
          </span>
          {words}
        </span>
      ))}
    </td>
  );
}
