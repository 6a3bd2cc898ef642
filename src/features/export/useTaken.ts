import { useEffect, useMemo, useState } from 'react';
import { shapedTable } from '@/publish/files/dataFile';
import type { DataTable, TableShape } from '@/publish/table/dataTable';
import type { Takeaway } from '@/publish/takeaway';
import type { Taken } from '@/publish/taken';

interface Shaped {
  readonly taken: Taken;
  readonly table: DataTable;
}

/**
 * The figures of what can be taken away, in a form.
 * @param wanted whether they are worked out: not before somebody looks
 * @returns null until they are there
 */
export function useTaken(takeaway: Takeaway, shape: TableShape, wanted: boolean): Shaped | null {
  const [shaped, setShaped] = useState<(Shaped & { readonly of: readonly unknown[] }) | null>(null);
  const data = useMemo(() => (wanted && takeaway.count > 0 ? takeaway.data() : null), [takeaway, wanted]);
  useEffect(() => {
    let current = true;
    data
      ?.then(async (taken) => {
        const table = await shapedTable(taken, shape);
        if (current) setShaped({ taken, table, of: [data, shape] });
      })
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [data, shape]);
  return shaped && shaped.of[0] === data && shaped.of[1] === shape ? shaped : null;
}
