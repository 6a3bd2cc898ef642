import type { QueryClient } from '@tanstack/react-query';
import { hasOwnTables, onOwnTables } from '@/own/store/ownSignal';
import type { DatasetParts } from '@/package/load/datasetParts';

/** The tables that stand in the dataset that is shown, to tell a change of them from any other of the shelf. */
let shown = '';

/**
 * The dataset with the tables that its reader keeps in this browser, where there are any: what reads them is loaded only
 * then.
 */
export async function withTablesOfReader(shipped: DatasetParts): Promise<DatasetParts> {
  return hasOwnTables() ? ((await withShelf(shipped)) ?? shipped) : shipped;
}

/** Null: the tables are those that are shown already. */
async function withShelf(shipped: DatasetParts): Promise<DatasetParts | null> {
  const [{ ownShelf }, { partsWithOwn }] = await Promise.all([
    import('@/own/store/ownShelf'),
    import('@/own/merge/ownParts'),
  ]);
  const shelf = ownShelf();
  await shelf.load();
  const on = shelf.state().tables.filter((one) => one.on);
  const ids = on.map(({ id }) => id).join(' ');
  if (ids === shown) return null;
  shown = ids;
  return partsWithOwn(
    shipped,
    on.map(({ table }) => table),
  );
}

/** From now on shows the dataset anew whenever other tables are switched on. */
export function followTables(
  queries: QueryClient,
  queryKey: readonly string[],
  shipped: DatasetParts,
): () => void {
  return onOwnTables(() => {
    void withShelf(shipped).then((parts) => {
      if (parts) queries.setQueryData(queryKey, parts);
    });
  });
}
