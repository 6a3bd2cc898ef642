import { isOwnCode } from '@/domain/ownMark';
import { PLAIN } from '@/query/catalogue/measure';
import { decodeView, encodeView } from '@/view/codec';
import { withoutOwn } from '@/view/copiedAddress';
import type { View } from '@/view/view';
import type { Report, ReportItem, ViewItem } from './report';

/** Of what a chart shows: nothing, some of it, or the very thing it is about is the reader's own. */
function ownIn(view: View): ViewItem['leftOut'] {
  const { indicatorId, cityCode, besideCode, sourceId, focusPlace, measure, placeCodes } = view;
  if ([indicatorId, cityCode, sourceId].some(isOwnCode)) return 'all';
  if (placeCodes && placeCodes.length > 0 && placeCodes.every(isOwnCode)) return 'all';
  const beside = [besideCode, focusPlace, measure.argument, ...(placeCodes ?? [])];
  return beside.some(isOwnCode) ? 'some' : 'none';
}

/** The items of a report that show figures of the writer's own. */
export const ownItems = ({ items }: Report): readonly ReportItem[] =>
  items.filter((item) => item.kind === 'view' && ownIn(decodeView(item.query).view) !== 'none');

/**
 * A report that may leave this browser: figures of the writer's own never go along unseen. A chart that has others beside
 * them keeps those; one about nothing else keeps its title and remark; both know that something was left out.
 */
export const withoutOwnItems = (report: Report): Report => ({ ...report, items: report.items.map(shared) });

function shared(item: ReportItem): ReportItem {
  if (item.kind !== 'view') return item;
  const { view } = decodeView(item.query);
  const leftOut = ownIn(view);
  if (leftOut === 'none') return item;
  const measure = isOwnCode(view.measure.argument) ? PLAIN : view.measure;
  const rest = { ...withoutOwn(view), measure };
  const query = encodeView(rest, ['screen']);
  return { ...item, query, leftOut: item.leftOut === 'all' ? 'all' : leftOut };
}
