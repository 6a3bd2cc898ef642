import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DataProblem } from '@/domain/dataProblem';
import { heldInPage } from '@/lib/heldInPage';
import { openDataset } from '@/package/load/datasetParts';
import { DataFileError, fetchDataFile } from '@/package/load/fetchDataFile';
import { useViewState } from '@/view/ViewContext';
import { resolveWithParts } from '../screens/showIn';
import { followTables, withTablesOfReader } from './ownData';

/** Address of the folder of data files, beside the page. */
const dataAddress = (): string => new URL('data/', document.baseURI).href;

/** The file that the page names as the catalogue of its data. */
const catalogueFile = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="dataset"]')?.content ?? '';

const DATASET = ['dataset'];

const KEPT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: 'always',
  refetchOnWindowFocus: false,
} as const;

/** Opens the dataset that the page names, once. */
export const datasetQuery = (queries: QueryClient) =>
  queryOptions({
    queryKey: DATASET,
    queryFn: async () => {
      const shipped = await openDataset(
        (file) =>
          queries.fetchQuery({
            queryKey: ['data', file],
            queryFn: async () => heldInPage(file) ?? fetchDataFile(dataAddress(), file),
            ...KEPT,
          }),
        catalogueFile(),
      );
      followTables(queries, DATASET, shipped);
      return withTablesOfReader(shipped);
    },
    ...KEPT,
  });

/** Opens the dataset that the page names, and from then on loads what each view needs before it is shown. */
export function useDataset() {
  const queries = useQueryClient();
  const resolveWith = useViewState((state) => state.resolveWith);
  const { data, error, isFetching, refetch } = useQuery(datasetQuery(queries));
  useEffect(() => {
    if (data) resolveWithParts(resolveWith, data);
  }, [data, resolveWith]);
  const problems: readonly DataProblem[] = error instanceof DataFileError ? [error.problem] : [];
  return { problems, failed: error !== null, isFetching, refetch };
}
