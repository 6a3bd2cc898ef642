import { type ItemWidth, LONGEST, type Report, type ReportItem } from './report';
import { soundText } from './soundText';

/** What can be written anew in an item: what its kind does not have is left alone. */
export interface ItemChange {
  readonly title?: string;
  readonly text?: string;
  readonly remark?: string;
  readonly width?: ItemWidth;
}

/** Adds items behind another; behind all where it is not there, or none is named. */
export function addItems(report: Report, items: readonly ReportItem[], behindId = ''): Report {
  const at = report.items.findIndex(({ id }) => id === behindId);
  const cut = at < 0 ? report.items.length : at + 1;
  return { ...report, items: [...report.items.slice(0, cut), ...items, ...report.items.slice(cut)] };
}

/** Moves an item by some places, no further than the ends. */
export function moveItem(report: Report, id: string, by: number): Report {
  const from = report.items.findIndex((one) => one.id === id);
  const item = report.items[from];
  if (!item) return report;
  const others = report.items.filter((one) => one !== item);
  const to = Math.max(0, Math.min(others.length, from + by));
  return to === from ? report : { ...report, items: [...others.slice(0, to), item, ...others.slice(to)] };
}

/** Takes an item off. The report before is the way back. */
export const removeItem = (report: Report, id: string): Report => ({
  ...report,
  items: report.items.filter((one) => one.id !== id),
});

/** Puts an item that was taken off back where it stood in a report before. */
export function putItemBack(report: Report, before: Report, id: string): Report {
  const at = before.items.findIndex((one) => one.id === id);
  const item = before.items[at];
  if (!item || report.items.some((one) => one.id === id)) return report;
  const earlier = before.items.slice(0, at).map((one) => one.id);
  const cut = report.items.findLastIndex((one) => earlier.includes(one.id)) + 1;
  return { ...report, items: [...report.items.slice(0, cut), item, ...report.items.slice(cut)] };
}

/** Writes title, text, remark or width of an item anew. */
export function changeItem(report: Report, id: string, change: ItemChange): Report {
  return { ...report, items: report.items.map((item) => (item.id === id ? changed(item, change) : item)) };
}

function changed(item: ReportItem, { title, text, remark, width }: ItemChange): ReportItem {
  switch (item.kind) {
    case 'text':
      return { ...item, title: sound(title, item.title), text: sound(text, item.text, LONGEST.text) };
    case 'view':
      return {
        ...item,
        title: sound(title, item.title),
        remark: sound(remark, item.remark, LONGEST.text),
        width: width ?? item.width,
      };
    case 'unknown':
      return item;
  }
}

const sound = (next: string | undefined, before: string, longest: number = LONGEST.title): string =>
  next === undefined ? before : soundText(next, longest);

/** Gives a report another title. */
export const retitle = (report: Report, title: string): Report => ({ ...report, title: sound(title, '') });
