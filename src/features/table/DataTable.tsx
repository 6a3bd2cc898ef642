import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { gradedWords } from '@/narrative/comparability/differenceWords';
import type { Figure } from '@/narrative/figure';
import { workingWithCensus } from '@/narrative/workingText';
import { SORT_COLUMNS, type SortColumn } from '@/view/choices';
import { usePointPlace } from '@/view/useForwardPlace';
import { useChangeView, useOpenFigure, useViewFields, useWording } from '@/view/ViewContext';
import { commonCells } from './commonCells';
import { DataTableRow } from './DataTableRow';
import { FocusedRows } from './FocusedRows';
import styles from './table.module.css';
import { tableRows } from './tableRows';

interface DataTableProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

const HEADS: readonly (SortColumn | 'printed' | 'definition' | 'differences')[] = [
  'place',
  'period',
  'value',
  'printed',
  'nature',
  'bound',
  'scope',
  'definition',
  'differences',
  'source',
];

const NONE: readonly never[] = [];

/**
 * The twin of the picture: the same figures in a table, each leading to its source. With a place brought forward, the
 * rows of that place.
 */
export function DataTable({ dataset, figure }: DataTableProps) {
  const { sort, observationId, focusPlace } = useViewFields('sort', 'observationId', 'focusPlace');
  const change = useChangeView();
  const open = useOpenFigure();
  const wording = useWording();
  const { ui, language, terms } = wording;
  const point = usePointPlace();
  const all = useMemo(() => tableRows(dataset, figure.observations, sort), [dataset, figure, sort]);
  const own = all.filter(({ place }) => place.code === focusPlace);
  const focused = own.length > 0 && own.length < all.length;
  const rows = useMemo(
    () => (focused ? all.filter(({ place }) => place.code === focusPlace) : all),
    [all, focused, focusPlace],
  );
  const several = figure.selection.related.length > 0;
  const { differences } = figure.comparability;
  const graded = useMemo(
    () => new Map([...differences].map(([id, found]) => [id, gradedWords(found, figure.text)])),
    [differences, figure.text],
  );
  const differing = [...graded.values()].some((words) => words.length > 0);
  const common = useMemo(() => commonCells(rows, wording), [rows, wording]);
  const heads = HEADS.filter(
    (head) =>
      (several || head !== 'definition') &&
      (differing || head !== 'differences') &&
      !(common as ReadonlyMap<string, string>).has(head),
  );
  const symbol = figure.text.display.symbol;
  const headName = (head: (typeof HEADS)[number]) => {
    if (head === 'value') return `${ui.columns.value} (${symbol})`;
    return head === 'printed' && figure.derived ? ui.measure.formulaTitle : ui.columns[head];
  };
  const sortBy = (column: SortColumn) =>
    change({ sort: { column, descending: sort.column === column ? !sort.descending : column === 'value' } });
  return (
    <>
      {focused && <FocusedRows place={own[0]?.place} count={own.length} total={all.length} />}
      {common.size > 0 && (
        <p className={styles.common}>
          {ui.sameInAll([...common].map(([column, words]) => [ui.columns[column], words]))}
        </p>
      )}
      <section className={styles.scroll} aria-label={ui.dataTable}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            {figure.title}
            {terms.colon}
            {figure.sentence}
          </caption>
          <thead>
            <tr>
              {heads.map((head) => {
                const column = SORT_COLUMNS.find((candidate) => candidate === head);
                const name = headName(head);
                const sorted = column !== undefined && sort.column === column;
                return (
                  <th
                    key={head}
                    scope="col"
                    className={head === 'value' ? styles.number : undefined}
                    aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                  >
                    {column ? (
                      <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                        {name}
                        <span aria-hidden="true">{sorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
                      </button>
                    ) : (
                      name
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <DataTableRow
                key={row.observation.id}
                row={row}
                common={common}
                display={figure.text.display}
                working={workingWithCensus(row.observation, figure.text)}
                differences={differences.get(row.observation.id) ?? NONE}
                graded={differing ? (graded.get(row.observation.id) ?? NONE) : null}
                indicator={several ? dataset.indicator.get(row.observation.indicatorId) : undefined}
                chosen={row.observation.id === observationId}
                language={language}
                onOpen={open}
                onPoint={point}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
