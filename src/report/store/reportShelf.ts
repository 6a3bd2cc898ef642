import { createStore, del, set, type UseStore, values } from 'idb-keyval';
import { type KeptShelf, keptShelf, type ShelfState, tabChannel } from '@/lib/shelf/shelf';
import { REPORT_FORM, type Report } from '../report';
import { tellReports } from './reportSignal';

/** A report as it is kept. */
interface KeptReport {
  readonly form: number;
  readonly id: string;
  readonly report: Report;
}

export interface ReportShelf extends KeptShelf<Report> {
  /** A report by its id; undefined: it is not in this browser. */
  readonly find: (id: string) => Report | undefined;
}

export type Reports = ShelfState<Report>;

/**
 * Opens the shelf of reports.
 * @param place where they are kept; by default the browser's own database
 * @param channel tells other tabs; null: there are none
 */
export function openReports(
  place: () => UseStore = () => createStore('city-education-compare-reports', 'reports'),
  channel: BroadcastChannel | null = tabChannel('reports'),
): ReportShelf {
  const shelf = keptShelf<Report>({
    place,
    channel,
    read: async (store) => {
      const all = await values<Partial<KeptReport> | undefined>(store);
      const items = all.flatMap((one) => (one?.form === REPORT_FORM && one.report ? [one.report] : []));
      return { items, newer: all.length - items.length };
    },
    write: (store, report) => set(report.id, { form: REPORT_FORM, id: report.id, report }, store),
    remove: (store, id) => del(id, store),
    order: (a, b) => b.changed.localeCompare(a.changed),
    tell: tellReports,
  });
  return { ...shelf, find: (id) => shelf.state().items.find((one) => one.id === id) };
}

let shared: ReportShelf | null = null;

/** The one shelf of reports of this page. */
export function reportShelf(): ReportShelf {
  shared ??= openReports();
  return shared;
}
