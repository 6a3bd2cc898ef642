import type { Shown } from '../slides/shown';
import type { Reader } from '../taken';
import { citiesBlocks } from './citiesBlocks';
import { PAGE } from './document';
import { figureBlocks } from './figureBlocks';
import type { SourceNumbers } from './listedSources';
import type { Drawing, ShownBlocks } from './pieces';
import { sheetBlocks } from './sheetBlocks';

export const ACROSS: Drawing = { room: PAGE.width, narrow: false, named: false };

/** What is shown as pieces of a document; its sources are entered in the list. */
export async function shownBlocks(
  shown: Shown,
  sources: SourceNumbers,
  { wording }: Pick<Reader, 'wording'>,
  drawing: Drawing = ACROSS,
): Promise<ShownBlocks> {
  switch (shown.kind) {
    case 'figure':
      return figureBlocks(shown.dataset, shown.figure, sources, drawing);
    case 'cities':
      return citiesBlocks(shown.file, sources, wording, drawing);
    case 'sheet':
      return sheetBlocks(shown.dataset, shown.sheet, sources, wording);
  }
}
