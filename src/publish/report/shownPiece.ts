import { REPORT_FILE_WORDS } from '@/wording/controls/reportFileWords';
import type { Block, PairSide, Paragraph } from '../document/document';
import type { SourceNumbers } from '../document/listedSources';
import { paragraphs, sourceWords } from '../document/opening';
import type { Drawing } from '../document/pieces';
import { shownBlocks } from '../document/shownBlocks';
import type { Reader } from '../taken';
import { renamed } from './renamed';
import type { ShownPart } from './reportContent';

/** A shown part of a report in pieces: over its pictures, the pictures, under them, and its figures. */
interface ShownPiece {
  readonly over: PairSide['over'];
  readonly pictures: readonly Block[];
  readonly under: readonly Paragraph[];
  readonly tables: readonly Block[];
}

/** A shown part of a report as pieces of a document: its heading is of the second level, the parts of a page of the third. */
export async function pieceOf(
  part: ShownPart,
  sources: SourceNumbers,
  reader: Reader,
  drawing: Drawing,
): Promise<ShownPiece> {
  const { wording } = reader;
  const words = REPORT_FILE_WORDS[wording.language];
  const { shown, finding } = renamed(part, wording);
  const told = await shownBlocks(shown, sources, reader, drawing);
  const remark = part.remark.trim();
  return {
    over: [
      { kind: 'heading', level: 2, text: told.title || wording.ui.appName },
      ...paragraphs('finding', [finding]),
      ...paragraphs('subtitle', [told.subtitle]),
    ],
    pictures: told.pictures.map(lowered),
    under: [
      ...paragraphs('caveat', [told.caveat]),
      ...paragraphs('small', [sourceWords(told.source, wording)]),
      ...paragraphs('plain', [remark && words.remark(remark)]),
      ...paragraphs('small', told.notes),
      { kind: 'paragraph', role: 'small', text: '', address: part.address, label: words.live },
    ],
    tables: told.tables,
  };
}

const lowered = (block: Block): Block =>
  block.kind === 'heading' ? { ...block, level: block.level === 1 ? 2 : 3 } : block;

/** A piece as one of two side by side; null where it is not one picture. */
export function sideOf({ over, pictures, under }: ShownPiece): PairSide | null {
  const [block, ...more] = pictures;
  return block?.kind === 'picture' && more.length === 0 ? { over, block, under } : null;
}
