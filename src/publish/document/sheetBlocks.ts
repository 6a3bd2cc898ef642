import type { Dataset } from '@/domain/dataset';
import { sourceLine } from '@/narrative/sourceLine';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { lowered } from '@/wording/language/english';
import type { Wording } from '@/wording/wording';
import type { Sheet, SheetPicture } from '../sheet';
import { chartWords } from '../slides/sheetSlides';
import { wordsTable } from '../slides/wordsTable';
import { type Block, type GridCell, PAGE } from './document';
import type { SourceNumbers } from './listedSources';
import { paragraphs } from './opening';
import { originTable } from './originTable';
import type { ShownBlocks } from './pieces';
import { scenePicture } from './printPicture';

/** A page of many pictures in a document: its pictures with their words, what is words alone as a table, and every figure. */
export function sheetBlocks(
  dataset: Dataset,
  sheet: Sheet,
  sources: SourceNumbers,
  wording: Wording,
): ShownBlocks {
  const { terms, language } = wording;
  const words = DOCUMENT_WORDS[language];
  const observations = [...new Set(sheet.observations())];
  const { pictures } = sheet.draw();
  const charts = typeof sheet.charts === 'function' ? sheet.charts() : [];
  const findings = pictures.map((_, at) => {
    const chart = charts.length === pictures.length ? charts[at] : undefined;
    const told = chart && chartWords(dataset, chart, wording).title;
    return told && told !== chart.title ? told : '';
  });
  const [first, second] =
    sheet.charts === 'byIndicator' ? [sheet.lead, sheet.title] : [sheet.title, sheet.lead];
  const { body, notes } = originTable(dataset, observations, sources, wording);
  const caption = sheet.title || sheet.lead;
  return {
    title: first || second,
    subtitle: first === second || first === '' ? '' : second,
    caveat: '',
    pictures: pictureBlocks(pictures, findings, caption, wording),
    source: sourceLine(dataset, observations, wordsOf(wording)),
    notes: [],
    tables: [{ kind: 'table', caption: caption + terms.colon + lowered(words.figures), body, notes }],
  };
}

const wordsOf = (wording: Wording) => ({ language: wording.language, wording });

/** Pictures in their order: what stands alone in words as rows of a table, small ones in two columns, others across. */
function pictureBlocks(
  pictures: readonly SheetPicture[],
  findings: readonly string[],
  caption: string,
  wording: Wording,
): readonly Block[] {
  const blocks: Block[] = [];
  let [said, cells]: [SheetPicture[], GridCell[]] = [[], []];
  const flush = () => {
    if (said.length > 0) blocks.push({ kind: 'table', caption, body: wordsTable(said, wording), notes: [] });
    if (cells.length > 0) blocks.push({ kind: 'grid', cells });
    [said, cells] = [[], []];
  };
  for (const [at, picture] of pictures.entries()) {
    const { section, title, facts, notes = [], scene } = picture;
    if (!scene) {
      if (cells.length > 0) flush();
      said.push(picture);
      continue;
    }
    if (section || said.length > 0) flush();
    if (section) blocks.push({ kind: 'heading', level: 2, text: section });
    const lines = [findings[at] ?? '', ...facts, ...notes].filter(Boolean);
    const alt = [title, ...lines].join(wording.terms.semicolon);
    const wide = scene.width > WIDE;
    const drawn = scenePicture(scene, alt, wide ? PAGE.width : PAGE.column, wording);
    if (!wide) {
      cells.push({ picture: drawn, caption: title, lines });
      continue;
    }
    flush();
    blocks.push({ kind: 'picture', picture: drawn, caption: title }, ...paragraphs('plain', lines));
  }
  flush();
  return blocks;
}

/** Pixels of a picture that does not fit a column. */
const WIDE = 400;
