import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DataProblem } from '@/domain/dataProblem';
import { type DatasetParts, openDataset } from '@/package/load/datasetParts';
import { DataFileError, fetchDataFile } from '@/package/load/fetchDataFile';
import { neededFigures } from '@/view/neededFigures';
import { resolveView } from '@/view/resolveView';
import { useViewState } from '@/view/ViewContext';

/** Address of the folder of data files, beside the page. */
export const DATA_ADDRESS = new URL('data/', document.baseURI).href;

/** The file that the page names as the catalogue of its data. */
const catalogueFile = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="dataset"]')?.content ?? '';

const KEPT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
  refetchOnWindowFocus: false,
} as const;

const openWith = (queries: QueryClient): Promise<DatasetParts> =>
  openDataset(
    (file) =>
      queries.fetchQuery({
        queryKey: ['data', file],
        queryFn: () => fetchDataFile(DATA_ADDRESS, file),
        ...KEPT,
      }),
    catalogueFile(),
  );

/** Opens the dataset that the page names, and from then on loads what each view needs before it is shown. */
export function useDataset() {
  const queries = useQueryClient();
  const resolveWith = useViewState((state) => state.resolveWith);
  const { data, error, isFetching, refetch } = useQuery<DatasetParts>({
    queryKey: ['dataset', DATA_ADDRESS],
    queryFn: () => openWith(queries),
    ...KEPT,
  });
  useEffect(() => {
    if (!data) return;
    resolveWith((view) => resolveView(view, data.dataset()), {
      dataset: data.dataset,
      want: data.want,
      needOf: (view) => neededFigures(view, data.dataset()),
    });
  }, [data, resolveWith]);
  const problems: readonly DataProblem[] = error instanceof DataFileError ? [error.problem] : [];
  return { problems, failed: error !== null, isFetching, refetch };
}
