import { useQuery } from '@tanstack/react-query';
import { fetchDataFiles } from '@/ingest/fetchDataFiles';
import { type DatasetReading, readDataset } from '@/ingest/readDataset';

/** Address of the folder of data files, beside the page. */
export const DATA_ADDRESS = new URL('data/', document.baseURI).href;

/** Fetches, parses and checks the data files once; a retry fetches them again. */
export function useDataset() {
  return useQuery<DatasetReading>({
    queryKey: ['dataset', DATA_ADDRESS],
    queryFn: async ({ signal }) => readDataset(await fetchDataFiles(DATA_ADDRESS, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnWindowFocus: false,
  });
}
