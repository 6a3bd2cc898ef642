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
 * read without and the writer's remark; then every figure part by part, the sources of all of them, each once, and where
 * it is from.
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
  const figures: Block[] = [];
  let done = 0;
  for (const group of partGroups(parts)) {
    const made = await groupBlocks(group, sources, reader, narrow);
    blocks.push(...made.blocks);
    figures.push(...made.figures);
    done += group.length;
    onPart(done, parts.length);
    await pause();
  }
  const chapter: readonly Block[] =
    figures.length > 0
      ? [{ kind: 'heading', level: 2, text: DOCUMENT_WORDS[wording.language].figures, chapter: true }]
      : [];
  return { title, blocks: [...blocks, ...chapter, ...figures, ...closing(sources, reader)] };
}

/** What stands at the place of some parts, and the figures of them, which stand behind all parts. */
interface Made {
  readonly blocks: readonly Block[];
  readonly figures: readonly Block[];
}

async function groupBlocks(
  group: PartGroup,
  sources: SourceNumbers,
  reader: Reader,
  narrow: boolean,
): Promise<Made> {
  const { wording } = reader;
  if (group.length === 1) {
    const [only] = group;
    return only.kind === 'shown'
      ? shownBlocksOf(only, sources, reader, narrow)
      : { blocks: toldBlocks(only, wording), figures: [] };
  }
  const [first, second] = group;
  const column = { room: PAGE.column, narrow: false, named: true };
  const [left, right] = [
    await pieceOf(first, sources, reader, column),
    await pieceOf(second, sources, reader, column),
  ];
  const [one, other] = [sideOf(left), sideOf(right)];
  if (!one || !other) {
    const [before, behind] = [
      await shownBlocksOf(first, sources, reader, narrow),
      await shownBlocksOf(second, sources, reader, narrow),
    ];
    return {
      blocks: [...before.blocks, ...behind.blocks],
      figures: [...before.figures, ...behind.figures],
    };
  }
  return {
    blocks: [{ kind: 'pair', sides: [one, other] }],
    figures: [...left.tables, ...right.tables],
  };
}

async function shownBlocksOf(
  part: Extract<ReportPart, { kind: 'shown' }>,
  sources: SourceNumbers,
  reader: Reader,
  narrow: boolean,
): Promise<Made> {
  const { over, pictures, under, tables } = await pieceOf(part, sources, reader, {
    room: PAGE.width,
    narrow,
    named: true,
  });
  return { blocks: [...over, ...pictures, ...under], figures: tables };
}

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
