import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { footWords } from '../footWords';
import type { Shown } from '../slides/shown';
import type { Reader } from '../taken';
import { citiesBlocks } from './citiesBlocks';
import type { Block, TextDocument } from './document';
import { figureBlocks } from './figureBlocks';
import { type SourceNumbers, sourceNumbers } from './listedSources';
import { sheetBlocks } from './sheetBlocks';

/** What a page shows as a text document: findings, pictures, tables, then the sources, each once, and where it is seen. */
export async function documentOf(shown: Shown, reader: Reader): Promise<TextDocument> {
  const { wording, seen } = reader;
  const words = DOCUMENT_WORDS[wording.language];
  const sources = sourceNumbers(wording);
  const blocks = await blocksOf(shown, sources, reader);
  const [first] = blocks;
  const items = sources.items();
  return {
    title: first?.kind === 'heading' ? first.text : wording.ui.appName,
    blocks: [
      ...blocks,
      ...(items.length > 0
        ? [{ kind: 'heading', level: 2, text: words.sources } as const, { kind: 'sources', items } as const]
        : []),
      { kind: 'heading', level: 2, text: words.about },
      { kind: 'paragraph', role: 'small', text: footWords(reader) },
      { kind: 'paragraph', role: 'small', text: words.seen, address: seen.address },
    ],
  };
}

async function blocksOf(
  shown: Shown,
  sources: SourceNumbers,
  { wording }: Reader,
): Promise<readonly Block[]> {
  switch (shown.kind) {
    case 'figure':
      return figureBlocks(shown.dataset, shown.figure, sources);
    case 'cities':
      return citiesBlocks(shown.file, sources, wording);
    case 'sheet':
      return sheetBlocks(shown.dataset, shown.sheet, sources, wording);
  }
}
