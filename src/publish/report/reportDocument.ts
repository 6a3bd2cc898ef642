import { pause } from '@/lib/pause';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { REPORT_FILE_WORDS } from '@/wording/controls/reportFileWords';
import type { Wording } from '@/wording/wording';
import { closing } from '../document/closing';
import { type Block, PAGE, type TextDocument } from '../document/document';
import { type SourceNumbers, sourceNumbers } from '../document/listedSources';
import { paragraphs } from '../document/opening';
import { footWords } from '../footWords';
import type { Reader } from '../taken';
import { type PartGroup, partGroups } from './partGroups';
import type { ReportContent, ReportPart } from './reportContent';
import { reportTitle, textParagraphs } from './reportText';
import { pieceOf, sideOf } from './shownPiece';

/** How a report is made into a document. */
interface Making {
  /** Whether pictures are drawn for a narrow screen as well. */
  readonly narrow?: boolean;
  /** Told how many parts are done, of how many. */
  readonly onPart?: (done: number, of: number) => void;
}

/**
 * A report as a text document: its title; each part under a heading, with what it says, its picture, what it must not be
 * read without, the writer's remark, and every figure; then the sources of all of them, each once, and where it is from.
 */
export async function reportDocument(
  content: ReportContent,
  reader: Reader,
  { narrow = false, onPart = () => {} }: Making = {},
): Promise<TextDocument> {
  const { wording } = reader;
  const { parts } = content;
  const sources = sourceNumbers(wording);
  const title = reportTitle(content, wording);
  const shown = parts.filter(({ kind }) => kind === 'shown').length;
  const opens = [shown > 0 ? REPORT_FILE_WORDS[wording.language].holds(shown) : '', footWords(reader)];
  const blocks: Block[] = [
    { kind: 'heading', level: 1, text: title },
    ...paragraphs('subtitle', [opens.filter(Boolean).join(wording.terms.space)]),
  ];
  let done = 0;
  for (const group of partGroups(parts)) {
    blocks.push(...(await groupBlocks(group, sources, reader, narrow)));
    done += group.length;
    onPart(done, parts.length);
    await pause();
  }
  return { title, blocks: [...blocks, ...closing(sources, reader)] };
}

async function groupBlocks(
  group: PartGroup,
  sources: SourceNumbers,
  reader: Reader,
  narrow: boolean,
): Promise<readonly Block[]> {
  const { wording } = reader;
  if (group.length === 1) {
    const [only] = group;
    return only.kind === 'shown' ? shownBlocksOf(only, sources, reader, narrow) : toldBlocks(only, wording);
  }
  const [first, second] = group;
  const column = { room: PAGE.column, narrow: false, named: true };
  const [left, right] = [
    await pieceOf(first, sources, reader, column),
    await pieceOf(second, sources, reader, column),
  ];
  const [one, other] = [sideOf(left), sideOf(right)];
  if (!one || !other)
    return [
      ...(await shownBlocksOf(first, sources, reader, narrow)),
      ...(await shownBlocksOf(second, sources, reader, narrow)),
    ];
  return [{ kind: 'pair', sides: [one, other] }, dataHeading(wording), ...left.tables, ...right.tables];
}

async function shownBlocksOf(
  part: Extract<ReportPart, { kind: 'shown' }>,
  sources: SourceNumbers,
  reader: Reader,
  narrow: boolean,
): Promise<readonly Block[]> {
  const { over, pictures, under, tables } = await pieceOf(part, sources, reader, {
    room: PAGE.width,
    narrow,
    named: true,
  });
  return [...over, ...pictures, ...under, dataHeading(reader.wording), ...tables];
}

const dataHeading = ({ language }: Wording): Block => ({
  kind: 'heading',
  level: 3,
  text: DOCUMENT_WORDS[language].figures,
});

/** A part that is words alone. */
function toldBlocks(part: Exclude<ReportPart, { kind: 'shown' }>, { language }: Wording): readonly Block[] {
  const title = part.title.trim();
  const chapter = part.kind === 'text' && part.text.trim() === '';
  const heading: readonly Block[] =
    title === '' ? [] : [{ kind: 'heading', level: 2, text: title, ...(chapter ? { chapter } : {}) }];
  return part.kind === 'text'
    ? [...heading, ...paragraphs('plain', textParagraphs(part.text))]
    : [...heading, ...paragraphs('caveat', [REPORT_FILE_WORDS[language].missing(part.why)])];
}
