import { textWidth } from '@/lib/textWidth';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { REPORT_FILE_WORDS } from '@/wording/controls/reportFileWords';
import type { Wording } from '@/wording/wording';
import { sourceNumbers } from '../document/listedSources';
import { footWords } from '../footWords';
import { wrapped } from '../picture/wrapped';
import { slidesOf } from '../slides/deck';
import { ROOMS } from '../slides/room';
import type { Shown } from '../slides/shown';
import type { Slide } from '../slides/slide';
import { textSlides } from '../slides/textSlides';
import { yearDocuments } from '../slides/yearDocuments';
import { documentsOf, type Reader } from '../taken';
import { renamed } from './renamed';
import type { ReportContent, ReportPart, ShownPart } from './reportContent';
import { reportTitle, textParagraphs } from './reportText';

const BARE = { subtitle: '', caveat: '', source: '', alt: '', notes: [] };

/** The slide that opens a report: its title, how much it holds, from which version of the data, and which day. */
export function openingSlide(content: ReportContent, reader: Reader): Slide {
  const { wording } = reader;
  const shown = content.parts.filter(({ kind }) => kind === 'shown').length;
  return {
    ...BARE,
    title: reportTitle(content, wording),
    subtitle: shown > 0 ? REPORT_FILE_WORDS[wording.language].holds(shown) : '',
    body: { kind: 'text', lines: [footWords(reader)], size: 14, opens: true },
  };
}

/**
 * The slides of one part of a report: its charts and tables, or its words, or why there is nothing.
 * @param of the title of the report, which heads what has none
 */
export function partSlides(part: ReportPart, of: string, { wording }: Reader): readonly Slide[] {
  const { language } = wording;
  switch (part.kind) {
    case 'shown':
      return shownSlides(part, wording);
    case 'text':
      return part.text.trim() === ''
        ? [
            {
              ...BARE,
              title: part.title.trim() || of,
              body: { kind: 'text', lines: [], size: 14, opens: true },
            },
          ]
        : textSlides({ ...BARE, title: part.title.trim() || of }, textParagraphs(part.text), language);
    case 'missing':
      return textSlides(
        { ...BARE, title: part.title.trim() || of },
        [REPORT_FILE_WORDS[language].missing(part.why)],
        language,
      );
  }
}

function shownSlides(part: ShownPart, wording: Wording): readonly Slide[] {
  const { shown, finding } = renamed(part, wording);
  const { terms, language } = wording;
  const remark = part.remark.trim();
  const said = remark && REPORT_FILE_WORDS[language].remark(remark);
  const slides = slidesOf(shown, wording, true).map((slide, at) => {
    const headed = { ...slide, ...withFinding(slide, finding, terms), address: part.address };
    const told = [...(at === 0 ? [said] : []), finding].filter(Boolean);
    return { ...headed, notes: [...told, ...slide.notes] };
  });
  const [first, ...rest] = slides;
  if (said === '' || !first) return slides;
  const caveat = [first.caveat, said].filter(Boolean).join(language === 'zh' ? '' : ' ');
  const lines = wrapped(caveat, CAVEAT.size * 1.04, ROOMS.caveat.width).length;
  if (lines <= CAVEAT.lines) return [{ ...first, caveat }, ...rest];
  const told = { ...BARE, title: first.title, address: part.address };
  return [first, ...textSlides(told, textParagraphs(said), language), ...rest];
}

/** What a remark must fit, together with the caveat, to stand on the slide of its chart: size in points, and lines. */
const CAVEAT = { size: 11, lines: 2 };
/** What the figures say before their subtitle, else after the writer's title; in the notes alone where neither has room. */
function withFinding(
  { title, subtitle }: Slide,
  finding: string,
  { space, colon }: Wording['terms'],
): Pick<Slide, 'title' | 'subtitle'> {
  if (finding === '') return { title, subtitle };
  const before = [finding, subtitle].filter(Boolean).join(space);
  if (textWidth(before, LEAST.subtitle) <= ROOMS.subtitle.width) return { title, subtitle: before };
  const after = title + colon + finding;
  const lines = wrapped(after, LEAST.title * 1.08, ROOMS.title.width).length;
  return { title: lines <= 2 ? after : title, subtitle };
}

/** Points of the smallest letters that still are what a slide begins with. */
const LEAST = { subtitle: 10.5, title: 20 };

/** The documents that the figures of a report stand in, each once; where each is found stands in the notes. */
export function sourceSlides({ parts }: ReportContent, { wording }: Reader): readonly Slide[] {
  const { language } = wording;
  const sources = sourceNumbers(wording);
  for (const part of parts) if (part.kind === 'shown') sources.marks(documentsIn(part.shown));
  const items = sources.items();
  if (items.length === 0) return [];
  const title = DOCUMENT_WORDS[language].sources;
  const found = items.flatMap(({ mark, address }) => (address ? [`${mark} ${address}`] : []));
  const told = items.map(({ mark, text }) => `${mark} ${text}`);
  return textSlides({ ...BARE, title, notes: found }, told, language, [SOURCE]);
}

/** Points of a list of sources. */
const SOURCE = 10;

function documentsIn(shown: Shown) {
  switch (shown.kind) {
    case 'figure':
      return documentsOf(shown.figure.derived?.dataset ?? shown.dataset, shown.figure.observations);
    case 'cities':
      return yearDocuments(shown.file).map(([, document]) => document);
    case 'sheet':
      return documentsOf(shown.dataset, shown.sheet.observations());
  }
}
