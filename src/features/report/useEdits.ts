import { useCallback, useState } from 'react';
import { addItems, putItemBack, removeItem } from '@/report/editReport';
import type { Report, ReportItem } from '@/report/report';
import type { ReportShelf } from '@/report/store/reportShelf';

/** An item that was taken off, and the report that it stood in. */
interface Removed {
  readonly item: ReportItem;
  readonly before: Report;
}

export interface ReportEdits {
  /** Changes the report as it is now; the time of the change is noted. */
  readonly change: (edit: (report: Report) => Report) => void;
  readonly add: (item: ReportItem, behindId?: string) => void;
  readonly remove: (item: ReportItem) => void;
  /** Items that can be put back, the last one last. */
  readonly removed: readonly Removed[];
  readonly putBack: (removed: Removed) => void;
}

/** The edits of a report that is open, each kept at once. */
export function useEdits(shelf: ReportShelf, id: string): ReportEdits {
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const change = useCallback(
    (edit: (report: Report) => Report) => {
      const now = shelf.find(id);
      const next = now && edit(now);
      if (next && next !== now) void shelf.put({ ...next, changed: new Date().toISOString() });
    },
    [shelf, id],
  );
  return {
    change,
    add: (item, behindId) => change((report) => addItems(report, [item], behindId)),
    remove: (item) => {
      const before = shelf.find(id);
      if (!before) return;
      change((report) => removeItem(report, item.id));
      setRemoved((list) => [...list, { item, before }]);
    },
    removed,
    putBack: (one) => {
      change((report) => putItemBack(report, one.before, one.item.id));
      setRemoved((list) => list.filter((other) => other !== one));
    },
  };
}
