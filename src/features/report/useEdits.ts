import { useCallback, useRef, useState } from 'react';
import { addItems, putItemBack, removeItem } from '@/report/editReport';
import type { Report, ReportItem } from '@/report/report';
import type { ReportShelf } from '@/report/store/reportShelf';

/** An item that was taken off, and the report that it stood in. */
interface Removed {
  readonly item: ReportItem;
  readonly name: string;
  readonly before: Report;
}

export interface ReportEdits {
  /** Changes the report as it is now; the time of the change is noted. */
  readonly change: (edit: (report: Report) => Report) => void;
  readonly add: (item: ReportItem, behindId?: string) => void;
  /** Whether an item was added by hand since the report was opened. */
  readonly isNew: (id: string) => boolean;
  /** @param name what it is called on the page */
  readonly remove: (item: ReportItem, name: string) => void;
  /** Items that can be put back, the last one last. */
  readonly removed: readonly Removed[];
  readonly putBack: (removed: Removed) => void;
}

/** The edits of a report that is open, each kept at once. */
export function useEdits(shelf: ReportShelf, id: string): ReportEdits {
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const added = useRef(new Set<string>());
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
    add: (item, behindId) => {
      added.current.add(item.id);
      change((report) => addItems(report, [item], behindId));
    },
    isNew: (itemId) => added.current.has(itemId),
    remove: (item, name) => {
      const before = shelf.find(id);
      if (!before) return;
      change((report) => removeItem(report, item.id));
      setRemoved((list) => [...list, { item, name, before }]);
    },
    removed,
    putBack: (one) => {
      change((report) => putItemBack(report, one.before, one.item.id));
      setRemoved((list) => list.filter((other) => other !== one));
    },
  };
}
