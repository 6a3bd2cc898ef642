import type { Dataset } from '@/domain/dataset';
import { altText } from '@/narrative/altText';
import { chartText } from '@/narrative/chartText';
import { findingSentence } from '@/narrative/finding/findingSentence';
import { sourceLine } from '@/narrative/sourceLine';
import { trendFinding } from '@/query/finding/trendFinding';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Wording } from '@/wording/wording';
import type { Sheet, SheetChart } from '../sheet';
import { chartsByIndicator } from './chartsByIndicator';
import { provenance } from './provenance';
import type { Slide, TableBody } from './slide';
import { pagedTable } from './tablePages';
import { trendChart } from './trendChart';
import { wordsTable } from './wordsTable';

/** Charts of one deck; of more it is said that they are left out. */
const MOST_CHARTS = 40;

/** The slides of a page of many pictures: its words in a table, then a native chart each. Every figure is in one or in the notes. */
export function sheetSlides(dataset: Dataset, sheet: Sheet, wording: Wording): readonly Slide[] {
  const observations = [...new Set(sheet.observations())];
  const { charts } = sheet;
  const all =
    charts === 'byIndicator' ? chartsByIndicator(dataset, observations, wording) : (charts?.() ?? []);
  const drawn = all.slice(0, MOST_CHARTS);
  const slides = drawn.map((chart) => chartSlide(dataset, chart, wording));
  const charted = new Set(drawn.flatMap(({ selection }) => selection.observations));
  const rest = observations.filter((one) => !charted.has(one));
  const listed = typeof charts === 'function' && rest.length === 0;
  if (listed && slides.length < 2) return slides;
  const table = listed ? overviewTable(slides, drawn, wording) : wordsTable(sheet.draw().pictures, wording);
  const { title, lead } = sheet;
  const [first, second] = charts === 'byIndicator' ? [lead, title] : [title, lead];
  const words = {
    title: first || second,
    subtitle: first === second || first === '' ? '' : second,
    caveat: '',
    source: sourceLine(dataset, observations, wordsOf(wording)),
    alt: sheet.title,
    notes: [sheet.title, sheet.lead].filter(Boolean),
  };
  const pages = pagedTable(words, table, wording.language, (page, count) => {
    const part = Math.ceil(rest.length / count);
    return provenance(dataset, rest.slice(page * part, (page + 1) * part), wording.language);
  });
  return [...pages, ...slides];
}

const wordsOf = (wording: Wording) => ({ language: wording.language, wording });

/** What a chart of a page says: its finding and what it is of; else what it is, and of what. */
export function chartWords(
  dataset: Dataset,
  { title, facts, selection }: SheetChart,
  { language, terms }: Wording,
): Pick<Slide, 'title' | 'subtitle'> {
  const found = trendFinding(selection);
  const told = found ? findingSentence(found, chartText(dataset, selection, language)) : '';
  return {
    title: told || title,
    subtitle: (told === '' ? facts : [title, ...facts]).join(terms.space),
  };
}

function chartSlide(dataset: Dataset, chart: SheetChart, wording: Wording): Slide {
  const { title, facts, caveat, selection, besides, context, years } = chart;
  const { language, terms } = wording;
  const text = chartText(dataset, selection, language);
  return {
    ...chartWords(dataset, chart, wording),
    caveat,
    source: sourceLine(dataset, selection.observations, { language, wording }),
    alt: altText({ title, subtitle: facts.join(terms.semicolon), sentence: caveat }, selection, null, text),
    notes: [
      [title, ...facts].join(terms.space),
      caveat,
      ...provenance(dataset, [...selection.observations, ...besides], language, { text, selection }),
    ].filter(Boolean),
    body: trendChart({ selection, text, context, years, references: [] }),
  };
}

/** What each chart of the deck says. */
function overviewTable(
  slides: readonly Slide[],
  charts: readonly SheetChart[],
  { language }: Wording,
): TableBody {
  const { columns } = SLIDE_WORDS[language];
  return {
    kind: 'table',
    columns: [
      { heading: columns.chart, share: 2 },
      { heading: columns.finding, share: 5 },
      { heading: columns.verdict, share: 3 },
    ],
    rows: slides.map(({ title, caveat }, at) => [charts[at]?.title ?? '', title, caveat]),
  };
}
