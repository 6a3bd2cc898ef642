import { useCallback, useRef } from 'react';
import type { Observation } from '@/domain/observation';
import { useChangeView } from '@/view/ViewContext';

/**
 * Opens the source of a figure and brings its place forward in every panel; the same figure pressed again lets the
 * place go and closes the source.
 */
export function usePressFigure(): (figure: Observation) => void {
  const change = useChangeView();
  const pressed = useRef('');
  return useCallback(
    ({ id, placeCode }) =>
      change(({ focusPlace, observationId }) => {
        const again = focusPlace === placeCode && [pressed.current, observationId].includes(id);
        pressed.current = again ? '' : id;
        return again ? { observationId: '', focusPlace: '' } : { observationId: id, focusPlace: placeCode };
      }),
    [change],
  );
}
