import { useViewState } from './ViewContext';

/** The place that every picture brings forward: the one pointed at, else the one chosen; empty: none. */
export const useForwardPlace = (): string =>
  useViewState(({ pointedPlace, view }) => pointedPlace || view.focusPlace);

/** Marks a place in every picture while it is pointed at; an empty code ends it. */
export const usePointPlace = (): ((placeCode: string) => void) => useViewState(({ point }) => point);
