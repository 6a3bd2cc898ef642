import { DATA_FILES, type DataFile, type DataFileTexts } from './readDataset';

/**
 * Fetches one data file as text.
 * @param base address of the folder that holds the files, with a final slash
 * @returns the text, or the reason it could not be read (an HTTP status or the browser's own words)
 */
async function fetchDataFile(base: string, file: DataFile, signal: AbortSignal) {
  try {
    const response = await fetch(base + file, { signal });
    if (!response.ok) return { missing: `HTTP ${response.status}` };
    if (response.headers.get('content-type')?.includes('text/html')) return { missing: 'text/html' };
    return { text: await response.text() };
  } catch (error) {
    if (signal.aborted) throw error;
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/** Fetches every data file at once. Never rejects for a file that is missing: the reading reports it. */
export async function fetchDataFiles(base: string, signal: AbortSignal): Promise<DataFileTexts> {
  const entries = await Promise.all(
    DATA_FILES.map(async (file) => [file, await fetchDataFile(base, file, signal)] as const),
  );
  return Object.fromEntries(entries) as DataFileTexts;
}
