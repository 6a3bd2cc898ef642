import type { Place } from '@/domain/place';
import type { Figure } from '@/narrative/figure';
import { isYardstick } from '@/query/derive/yardstick';
import type { Interface } from '@/wording/interface';

/** Why a place has no figure in a picture, in a few words. */
export function absenceWords({ derived }: Figure, place: Place, ui: Interface): string {
  if (!derived) return ui.noFigure;
  return isYardstick(derived.measure, place) ? ui.measure.yardstick : ui.measure.noFigure;
}
