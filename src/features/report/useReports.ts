import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReportShelf, Reports } from '@/report/store/reportShelf';
import { onReports } from '@/report/store/reportSignal';

/** The reports of this browser, as they are now; null: they are not read yet. */
export function useReports(shelf: ReportShelf): Reports | null {
  const [read, setRead] = useState(false);
  useEffect(() => {
    let wanted = true;
    void shelf.load().then(() => wanted && setRead(true));
    return () => {
      wanted = false;
    };
  }, [shelf]);
  const reports = useSyncExternalStore(onReports, shelf.state);
  return read ? reports : null;
}
