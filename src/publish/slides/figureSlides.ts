import type { Dataset } from '@/domain/dataset';
import { caveatOf } from '@/narrative/comparability/caveat';
import type { Figure } from '@/narrative/figure';
import { drawnLines } from '@/narrative/referenceLines';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { comparisonChart } from './comparisonChart';
import { figureTable } from './figureTable';
import { provenance } from './provenance';
import type { Slide } from './slide';
import { pagedTable } from './tablePages';
import { trendChart } from './trendChart';

/** The slides of a figure: its chart; where it has one number, or more kinds than bars, a table of them. */
export function figureSlides(shipped: Dataset, figure: Figure): readonly Slide[] {
  const { observations, picture, text, selection, context } = figure;
  const { terms } = text.wording;
  const words = SLIDE_WORDS[text.language];
  const dataset = figure.derived?.dataset ?? shipped;
  const join = (parts: readonly string[]) => parts.filter(Boolean).join(text.language === 'zh' ? '' : ' ');
  const bars = picture.kind === 'comparison' && observations.length > 1 ? comparisonChart(figure) : null;
  const told = {
    title: figure.finding || figure.title,
    subtitle: [figure.finding === '' ? '' : figure.title, figure.subtitle].filter(Boolean).join(terms.space),
    caveat: join([
      caveatOf(figure).line,
      bars ? figure.references.map(({ words: level }) => level).join(terms.semicolon) : '',
    ]),
    source: figure.source,
    alt: figure.alt,
  };
  const notes = [
    figure.title + terms.colon + figure.subtitle,
    figure.sentence,
    ...figure.notes,
    ...(context ? [words.background] : []),
    ...provenance(dataset, observations, text.language, { text, selection }),
  ].filter(Boolean);
  const table = (of: typeof observations) =>
    pagedTable({ ...told, notes }, figureTable(dataset, of, text.language, text), text.language);
  if (observations.length < 2) return table(observations);
  if (bars) return [{ ...told, notes, body: bars.chart }, ...(bars.left.length > 0 ? table(bars.left) : [])];
  const values = observations.map(({ value }) => value);
  const references = drawnLines(figure.references, values, false);
  return [{ ...told, notes, body: trendChart({ selection, text, context, references }) }];
}
