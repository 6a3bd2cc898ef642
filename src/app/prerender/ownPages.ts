import { type FetchFile, openDataset } from '@/package/load/datasetParts';
import { linkPreview } from '@/publish/linkPreview';
import { encodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { OPENING_VIEW } from '@/view/view';
import { type DrawPage, pageDrawer } from './pageDrawer';

/** A page of its own for a view of the app. */
export interface OwnPage {
  /** The indicator that it shows. */
  readonly id: string;
  /** What the address of the view says, without a question mark. */
  readonly search: string;
  /** Elements for its head. */
  readonly head: string;
  readonly draw: DrawPage;
}

/**
 * The pages of all indicators that have figures, for `i/<indicator>/index.html` beside the app.
 * @param catalogueFile the name of the catalogue
 */
export async function ownPages(fetchFile: FetchFile, catalogueFile: string): Promise<readonly OwnPage[]> {
  const parts = await openDataset(fetchFile, catalogueFile);
  await parts.want({ indicatorIds: 'all', sources: true });
  const dataset = parts.dataset();
  const drawer = await pageDrawer(fetchFile, catalogueFile);
  const pages: OwnPage[] = [];
  for (const { id } of dataset.indicators) {
    const head = linkPreview(dataset, id);
    if (head === null) continue;
    const { view } = resolveView({ ...OPENING_VIEW, screen: 'indicator', indicatorId: id }, dataset);
    const search = encodeView(view);
    pages.push({ id, search, head, draw: await drawer(search) });
  }
  return pages;
}

/** The opening page, for index.html. */
export async function openingPage(fetchFile: FetchFile, catalogueFile: string): Promise<DrawPage> {
  const drawer = await pageDrawer(fetchFile, catalogueFile);
  return drawer('');
}
