import { textWidth } from '@/lib/textWidth';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { REPORT_WORDS } from '@/wording/controls/reportWords';
import type { Wording } from '@/wording/wording';
import { sourceNumbers } from '../document/listedSources';
import { footWords } from '../footWords';
import { wrapped } from '../picture/wrapped';
import { yearDocuments } from '../slides/citiesSlides';
import { slidesOf } from '../slides/deck';
import { ROOMS } from '../slides/room';
import type { Shown } from '../slides/shown';
import type { Slide } from '../slides/slide';
import { textSlides } from '../slides/textSlides';
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
    subtitle: shown > 0 ? REPORT_WORDS[wording.language].holds(shown) : '',
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
      return textSlides({ ...BARE, title: part.title.trim() || of }, textParagraphs(part.text), language);
    case 'missing':
      return textSlides(
        { ...BARE, title: part.title.trim() || of },
        [REPORT_WORDS[language].missing(part.why)],
        language,
      );
  }
}

function shownSlides(part: ShownPart, wording: Wording): readonly Slide[] {
  const { shown, finding } = renamed(part, wording);
  const { terms, language } = wording;
  const remark = part.remark.trim();
  const said = remark && REPORT_WORDS[language].remark(remark);
  const slides = slidesOf(shown, wording, true).map((slide, at) => {
    const subtitle = [finding, slide.subtitle].filter(Boolean).join(terms.space);
    const fits = textWidth(subtitle, SMALLEST) <= ROOMS.subtitle.width;
    return {
      ...slide,
      address: part.address,
      subtitle: finding === '' || fits ? subtitle : finding,
      notes: [...(at === 0 ? [said] : []), fits ? '' : slide.subtitle, ...slide.notes].filter(Boolean),
    };
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
/** Points of the smallest subtitle. */
const SMALLEST = 10.5;

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
