import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { type Observation, yearOf } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { withUnit } from '@/lib/numberFormat';
import { type ChartText, placeName, valueText } from '@/narrative/chartText';
import type { Figure } from '@/narrative/figure';
import { wholeSentence } from '@/narrative/panel/panelSentence';
import { type ReferenceLine, undrawnSentence } from '@/narrative/referenceLines';
import { removalSentence } from '@/narrative/removalSentence';
import { sourceLine } from '@/narrative/sourceLine';
import { type ComparePanel, figuresOfRows } from '@/query/compare/comparePanel';
import { periodWords } from '@/wording/language/periods';
import { describeFigure } from '../describeFigure';
import { panelReferences, panelSpec } from './rowPictures';
import { rowTicks } from './rowScale';

/** Width of a panel in three columns, for which the words are chosen. */
const USUAL_WIDTH = 359;

/**
 * What a panel says in words. What differs, and the sentence, are of the cities' figures alone; the benchmarks are
 * named with their years in the subtitle and count among the sources.
 */
export function panelFigure(dataset: Dataset, panel: ComparePanel, language: Language): Figure {
  const cities = figuresOfRows(panel.rows);
  const selection = {
    ...panel.selection,
    places: panel.selection.places.filter(isCity),
    observations: cities,
  };
  const figure = describeFigure(dataset, selection, { kind: 'dots' }, language);
  const { text } = figure;
  const title = titleOf(panel, text);
  const references = panelReferences(panel, text);
  const subtitle = subtitleOf(panel, references, text);
  return {
    ...figure,
    title,
    subtitle,
    chips: figure.chips
      .filter(({ dimension }) => !panel.allAlike || dimension === 'source')
      .map((chip) => (panel.shared ? chip : mixedChip(chip, text))),
    sentence: panel.shared ? wholeSentence(panel, figure) : text.wording.ui.compare.mixedSentence,
    notes: [
      removalSentence(panel.removals, cities, text),
      undrawnSentence(panel.selection, references, text),
    ].filter(Boolean),
    references,
    source: sourceLine(dataset, panel.selection.observations, text),
    alt: altOf(panel, title, subtitle, references, text),
    selection: panel.selection,
    observations: panel.selection.observations,
    panel,
  };
}

function titleOf({ selection }: ComparePanel, { language, wording }: ChartText): string {
  const name = selection.indicator.name[language];
  return selection.related.length > 0 ? wording.ui.compare.andNear(name) : name;
}

function mixedChip<Chip extends { readonly dimension: string; readonly label: string }>(
  chip: Chip,
  { wording }: ChartText,
): Chip {
  return chip.dimension === 'definition' ? { ...chip, label: wording.ui.compare.mixed } : chip;
}

function subtitleOf(panel: ComparePanel, references: readonly ReferenceLine[], text: ChartText): string {
  const { sentences, terms, ui } = text.wording;
  const fromZero = panel.shared && rowTicks(panelSpec(panel, references, text, USUAL_WIDTH)).min <= 0;
  const zero = fromZero ? ui.compare.fromZero : '';
  return [sentences.unit(text.display.symbol), againstWords(panel, text), zero]
    .filter(Boolean)
    .join(terms.space);
}

/** The year of the benchmarks: the one that most have, then those of another. */
function againstWords({ benchmarks }: ComparePanel, text: ChartText): string {
  const { ui } = text.wording;
  const years = benchmarks.map(yearOf);
  const count = (year: number) => years.filter((other) => other === year).length;
  const [usual] = [...years].sort((a, b) => count(b) - count(a) || b - a);
  if (usual === undefined) return '';
  const others = benchmarks.filter((one) => yearOf(one) !== usual);
  return ui.compare.against(
    usual,
    others.map((one) => [placeName(one.placeCode, text), yearOf(one)]),
  );
}

function altOf(
  panel: ComparePanel,
  title: string,
  subtitle: string,
  references: readonly ReferenceLine[],
  text: ChartText,
): string {
  const { terms, ui } = text.wording;
  const rows = panel.rows.map(({ place, figures }) =>
    ui.compare.altRow(
      placeName(place.code, text),
      figures.length > 0
        ? figures.map((one) => figureWords(one, panel, text)).join(terms.comma)
        : ui.compare.none,
    ),
  );
  const context = panel.benchmarks.map((one) =>
    ui.compare.altRow(placeName(one.placeCode, text), figureWords(one, panel, text)),
  );
  const plain = subtitle.replaceAll(terms.space, terms.semicolon);
  const told = [
    ui.compare.alt(title, plain, [...rows, ...context].join(terms.semicolon), panel.rows.length),
    references.length > 0
      ? ui.targets.standardsInAlt(references.map(({ words }) => words).join(terms.semicolon))
      : '',
  ];
  return told.filter(Boolean).join(text.language === 'en' ? ' ' : '');
}

function figureWords(one: Observation, panel: ComparePanel, text: ChartText): string {
  const { terms } = text.wording;
  const near = one.indicatorId !== panel.selection.indicator.id;
  const name = near ? text.dataset.indicator.get(one.indicatorId)?.name[text.language] : '';
  return [
    periodWords(one.period, text.language),
    one.periodBasis === 'inferred' ? text.wording.ui.compare.inferred : '',
    one.nature === 'actual' ? '' : terms.nature[one.nature],
    withUnit(valueText(one, text), text.display),
    one.scope === 'whole' ? '' : terms.scopeShort[one.scope],
    name ? text.wording.ui.compare.near(name) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
