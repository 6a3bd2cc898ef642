import type { Dataset } from '@/domain/dataset';
import { isOfAllCities } from '@/view/choices';
import { type Slide, slidesOf } from '@/view/slidesOf';
import type { View } from '@/view/view';
import type { ReportRow } from './reportRows';

/** A slide of a report, and the title that its writer gave it; empty: its own. */
export interface ReportSlide extends Slide {
  readonly title: string;
}

/** Pages that show several pictures: each is a slide. */
const ofMany = ({ screen, kind }: View): boolean =>
  screen === 'home' || screen === 'city' || (screen === 'indicator' && kind === 'multiples');

/** Lines and dots of all cities are drawn on a canvas of their own, which a slide has no room for. */
const ofOne = ({ screen, kind }: View): boolean => screen === 'indicator' && !isOfAllCities(kind);

const isShown = ({ view, part }: ReportRow): boolean =>
  part.kind === 'shown' && view !== null && (ofOne(view) || ofMany(view));

/** Whether a report has anything to show to a room. */
export const hasSlides = (rows: readonly ReportRow[]): boolean => rows.some(isShown);

/** The charts of a report in its order, one figure at a time; tables of targets and texts are for reading. */
export function reportSlides(rows: readonly ReportRow[], dataset: Dataset): readonly ReportSlide[] {
  return rows.filter(isShown).flatMap(({ item, view }): readonly ReportSlide[] => {
    if (!view) return [];
    if (!ofMany(view)) {
      const kind = view.kind === 'table' ? 'trend' : view.kind;
      return [{ id: item.id, view: { ...view, kind }, title: item.title }];
    }
    return slidesOf(view, dataset).map((slide) => ({ ...slide, id: `${item.id}.${slide.id}`, title: '' }));
  });
}
