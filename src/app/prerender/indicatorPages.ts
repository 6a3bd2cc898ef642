import { type FetchFile, openDataset } from '@/package/load/datasetParts';
import { indicatorPage } from '@/publish/indicatorPage';
import { encodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { OPENING_VIEW } from '@/view/view';

/**
 * The small pages of all indicators that have figures, for `i/<indicator>/index.html` beside the app.
 * @param catalogueFile the name of the catalogue
 * @returns HTML by the id of the indicator
 */
export async function indicatorPages(
  fetchFile: FetchFile,
  catalogueFile: string,
): Promise<ReadonlyMap<string, string>> {
  const parts = await openDataset(fetchFile, catalogueFile);
  await parts.want({ indicatorIds: 'all', sources: true });
  const dataset = parts.dataset();
  const pages = new Map<string, string>();
  for (const { id } of dataset.indicators) {
    const { view } = resolveView({ ...OPENING_VIEW, screen: 'indicator', indicatorId: id }, dataset);
    const html = indicatorPage(dataset, id, `../../?${encodeView(view)}`, '../open.js');
    if (html !== null) pages.set(id, html);
  }
  return pages;
}
