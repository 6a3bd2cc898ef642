import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { ReportPart } from '@/publish/report/reportContent';
import type { Shown } from '@/publish/slides/shown';
import type { Report, ReportItem, ViewItem } from '@/report/report';
import { viewOfItem } from '@/report/reportItem';
import type { IgnoredParameter } from '@/view/codec';
import { copiedAddress } from '@/view/copiedAddress';
import { resolveView } from '@/view/resolveView';
import type { View } from '@/view/view';
import { VIEW_FIELDS } from '@/view/viewFields';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import { wordingOf } from '@/wording/wording';
import { takeawayOf } from '../takeawayOf';

/** An item of a report as it is shown now. */
export interface ReportRow {
  readonly item: ReportItem;
  readonly part: ReportPart;
  /** The view of what is shown; null: a text, or nothing can be shown. */
  readonly view: View | null;
  /** What of it could not be shown. */
  readonly notes: readonly string[];
}

/** The choices without which a view is another: what is unknown there can't be left out. */
const SUBJECT: readonly string[] = (
  ['indicatorId', 'cityCode', 'besideCode', 'stageId', 'secondMeasure', 'sourceId'] as const
).map((name) => VIEW_FIELDS[name].key);

type Seen =
  | { readonly shown: Shown; readonly view: View; readonly notes: readonly string[] }
  | { readonly shown: null; readonly why: string };

const SEEN = new WeakMap<Dataset, Map<string, Seen>>();

/**
 * The items of a report with what they show of a dataset.
 * @param loaded whether their figures are at hand, as far as they can be had
 */
export function reportRows(
  { items }: Report,
  dataset: Dataset,
  language: Language,
  loaded: boolean,
): readonly ReportRow[] {
  return items.map((item): ReportRow => {
    if (item.kind === 'text') return { item, part: item, view: null, notes: [] };
    if (item.kind === 'unknown') return missing(item, REPORT_WORDS[language].missing.kind);
    const seen = seenOf(item, dataset, language);
    if (seen.shown === null)
      return missing(item, loaded ? seen.why : REPORT_WORDS[language].missing.loading, dataset, language);
    const { id, title, remark, width } = item;
    const { shown, view, notes } = seen;
    const address = copiedAddress({ ...view, pin: '' }, dataset);
    return { item, view, notes, part: { kind: 'shown', id, title, remark, width, shown, address } };
  });
}

function missing(
  item: Exclude<ReportItem, { kind: 'text' }>,
  why: string,
  dataset?: Dataset,
  language: Language = 'zh',
): ReportRow {
  const named = item.kind === 'view' && dataset ? subjectOf(item, dataset, language) : '';
  return {
    item,
    view: null,
    notes: [],
    part: { kind: 'missing', id: item.id, title: item.title || named, why },
  };
}

/** What an item would be of, as far as it can be named. */
function subjectOf(item: ViewItem, { indicator, place }: Dataset, language: Language): string {
  const view = viewOfItem(item, language);
  const { ui, terms } = wordingOf(language);
  const subject = indicator.get(view.indicatorId)?.name ?? place.get(view.cityCode)?.shortName;
  return [ui.screenNames[view.screen], subject?.[language] ?? ''].filter(Boolean).join(terms.colon);
}

function seenOf(item: ViewItem, dataset: Dataset, language: Language): Seen {
  const known = SEEN.get(dataset) ?? new Map<string, Seen>();
  SEEN.set(dataset, known);
  const key = [language, item.leftOut, item.query].join(' ');
  const seen = known.get(key) ?? look(item, dataset, language);
  known.set(key, seen);
  return seen;
}

function look(item: ViewItem, dataset: Dataset, language: Language): Seen {
  const words = REPORT_WORDS[language].missing;
  const { problems, terms } = wordingOf(language);
  if (item.leftOut === 'all') return { shown: null, why: words.left };
  const { view, ignored, refused } = resolveView(viewOfItem(item, language), dataset);
  const lost = ignored.filter(({ reason }) => reason !== 'replaced');
  const told = (ones: readonly IgnoredParameter[]) =>
    ones.map(({ key, value, reason }) => problems.ignored[reason](key, value)).join(terms.semicolon);
  const gone = lost.filter(({ key }) => SUBJECT.includes(key));
  if (gone.length > 0) return { shown: null, why: words.unknown(told(gone)) };
  const takeaway = takeawayOf(dataset, view, true);
  if (!takeaway) return { shown: null, why: words.picture };
  if (takeaway.count === 0) return { shown: null, why: words.nothing };
  const indicator = refused && dataset.indicator.get(refused.indicatorId);
  const notes = [
    item.leftOut === 'some' ? words.leftSome : '',
    told(lost),
    indicator ? words.unmeasured : '',
  ].filter(Boolean);
  return { shown: takeaway.shown, view, notes };
}
