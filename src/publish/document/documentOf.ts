import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import type { Shown } from '../slides/shown';
import type { Reader } from '../taken';
import { closing } from './closing';
import type { TextDocument } from './document';
import { sourceNumbers } from './listedSources';
import { opening, paragraphs, sourceWords } from './opening';
import { shownBlocks } from './shownBlocks';

/** What a page shows as a text document: findings, pictures, tables, then the sources, each once, and where it is seen. */
export async function documentOf(shown: Shown, reader: Reader): Promise<TextDocument> {
  const { wording } = reader;
  const sources = sourceNumbers(wording);
  const told = await shownBlocks(shown, sources, reader);
  return {
    title: told.title || wording.ui.appName,
    blocks: [
      ...opening(told),
      ...told.pictures,
      ...paragraphs('small', [sourceWords(told.source, wording)]),
      ...paragraphs('plain', told.notes),
      { kind: 'heading', level: 2, text: DOCUMENT_WORDS[wording.language].figures },
      ...told.tables,
      ...closing(sources, reader),
    ],
  };
}
