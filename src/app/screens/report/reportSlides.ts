import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { shownWords } from '@/features/report/shownWords';
import type { ReportPart } from '@/publish/report/reportContent';
import { textParagraphs } from '@/publish/report/reportText';
import { isOfAllCities } from '@/view/choices';
import { type Slide, slidesOf } from '@/view/slidesOf';
import { OPENING_VIEW, type View } from '@/view/view';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import { wordingOf } from '@/wording/wording';
import type { ReportRow } from './reportRows';

/** A slide of a report. */
export interface ReportSlide extends Slide {
  /** The title that its writer gave it; empty: its own. */
  readonly title: string;
  /** The writer's remark; empty: none. */
  readonly remark: string;
  /** Absent: a picture, as the view asks. */
  readonly told?: Told;
}

/** What stands on a slide of words. */
interface Told {
  readonly title: string;
  readonly paragraphs: readonly string[];
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

/**
 * A report in its order, one thing at a time: charts, the writer's texts, and in words what is no picture for a room or
 * can't be shown, so that nothing is left out in silence.
 */
export function reportSlides(
  rows: readonly ReportRow[],
  dataset: Dataset,
  language: Language,
): readonly ReportSlide[] {
  return rows.flatMap((row): readonly ReportSlide[] => {
    const { item, view, part } = row;
    const remark = part.kind === 'shown' ? part.remark : '';
    if (part.kind === 'text' && part.title === '' && part.text === '') return [];
    if (!view || !isShown(row))
      return [{ id: item.id, view: OPENING_VIEW, title: item.title, remark, told: toldOf(part, language) }];
    if (!ofMany(view)) {
      const kind = view.kind === 'table' ? 'trend' : view.kind;
      return [{ id: item.id, view: { ...view, kind }, title: item.title, remark }];
    }
    return slidesOf(view, dataset).map((slide) => ({
      ...slide,
      id: `${item.id}.${slide.id}`,
      title: '',
      remark,
    }));
  });
}

function toldOf(part: ReportPart, language: Language): Told {
  const wording = wordingOf(language);
  const { forReading } = REPORT_WORDS[language];
  switch (part.kind) {
    case 'text':
      return { title: part.title, paragraphs: textParagraphs(part.text) };
    case 'missing':
      return { title: part.title, paragraphs: [part.why] };
    case 'shown': {
      const { title, facts, caveat } = shownWords(part.shown, wording);
      return {
        title: part.title || title,
        paragraphs: [facts, caveat, part.remark, forReading].filter((one) => one !== ''),
      };
    }
  }
}
