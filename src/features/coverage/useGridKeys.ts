import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';

const ROW = '[data-row]';
const STOP = '[data-stop]';

/**
 * Arrow keys over a grid whose rows are marked `data-row` and whose focusable cells are marked `data-stop`: one stop
 * for the tabulator, arrows, Home and End within. A row with fewer cells is entered at its last.
 */
export function useGridKeys<Grid extends HTMLElement>() {
  const grid = useRef<Grid>(null);
  useEffect(() => {
    const root = grid.current;
    if (!root?.querySelector(`${STOP}[tabindex="0"]`))
      root?.querySelector(STOP)?.setAttribute('tabindex', '0');
  });
  const onFocus = ({ target }: FocusEvent) => {
    if (!target.matches(STOP)) return;
    for (const stop of grid.current?.querySelectorAll(`${STOP}[tabindex="0"]`) ?? [])
      stop.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(STOP) : null;
    const row = from?.closest(ROW);
    if (!from || !row || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = stopsOf(row);
    const column = stops.indexOf(from);
    const to = (): HTMLElement | undefined => {
      switch (event.key) {
        case 'ArrowLeft':
          return stops[column - 1];
        case 'ArrowRight':
          return stops[column + 1];
        case 'Home':
          return stops[0];
        case 'End':
          return stops.at(-1);
        case 'ArrowUp':
          return inNextRow(row, -1, column);
        case 'ArrowDown':
          return inNextRow(row, 1, column);
        default:
          return undefined;
      }
    };
    if (!/^(Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
    to()?.focus();
  };
  const inNextRow = (row: Element, step: 1 | -1, column: number): HTMLElement | undefined => {
    const rows = [...(grid.current?.querySelectorAll(ROW) ?? [])];
    const next = rows[rows.indexOf(row) + step];
    const stops = next ? stopsOf(next) : [];
    return stops[Math.min(column, stops.length - 1)];
  };
  return { grid, onFocus, onKeyDown };
}

const stopsOf = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>(STOP)];
