import { useCallback, useRef } from 'react';
import type { SceneMark } from '@/graphics/scene/scene';
import type { Figure } from '@/narrative/figure';
import { useChangeView, useOpenFigure, useViewFields } from '@/view/ViewContext';

/**
 * What a press on a figure does: over years it opens the source. Where places stand side by side it brings the place
 * forward too, and the same figure pressed again lets both go. In a frame of another page it only opens.
 */
export function usePressMark({ picture }: Figure): (mark: SceneMark) => void {
  const change = useChangeView();
  const open = useOpenFigure();
  const { embed } = useViewFields('embed');
  const pressed = useRef('');
  return useCallback(
    ({ observation: { id, placeCode } }) => {
      if (embed || picture.kind === 'trend') return open(id);
      change(({ focusPlace, observationId }) => {
        const again = focusPlace === placeCode && [pressed.current, observationId].includes(id);
        pressed.current = again ? '' : id;
        return again ? { observationId: '', focusPlace: '' } : { observationId: id, focusPlace: placeCode };
      });
    },
    [change, open, embed, picture.kind],
  );
}
