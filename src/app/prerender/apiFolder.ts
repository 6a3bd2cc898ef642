import { type FetchFile, openDataset } from '@/package/load/datasetParts';
import { type ApiFile, apiFiles } from '@/publish/api/apiFiles';
import { wantWords } from '@/wording/wording';

/** The page that lists them speaks both languages. */
await wantWords('en');

/**
 * The files for programs, for `api/v1/` beside the app.
 * @param catalogueFile the name of the catalogue
 */
export async function apiFolder(fetchFile: FetchFile, catalogueFile: string): Promise<Iterable<ApiFile>> {
  const parts = await openDataset(fetchFile, catalogueFile);
  await parts.want({ indicatorIds: 'all', sources: true });
  return apiFiles(parts.dataset());
}
