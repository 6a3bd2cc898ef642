import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { displayUnit } from '@/lib/numberFormat';
import { altText } from '@/narrative/altText';
import type { ChartText } from '@/narrative/chartText';
import { type DifferingDimensions, differingDimensions } from '@/narrative/comparability/differingDimensions';
import { referenceLines } from '@/narrative/referenceLines';
import { coveredYears, type Multiple, type ValueExtent, valueExtent } from '@/query/compare/multiples';
import type { YearExtent } from '@/query/selection/selection';
import { wordingOf } from '@/wording/wording';

/** Whether lines are named where they end, or the title names the one place there is. */
export type Naming = 'atLines' | 'inTitle';

/** What a picture shares with others: the years, and the values too unless each has its own. */
export interface SharedScale {
  readonly years: YearExtent;
  readonly values: ValueExtent | null;
}

/** What one picture is drawn over: its own years and values, or those that several share. */
export interface MultipleScale {
  readonly years: YearExtent;
  readonly values: ValueExtent;
  /** Whether the values are shared: a rate then runs from 0 to 100 or beyond. */
  readonly shared: boolean;
}

/** What a small picture says in words. */
export interface MultipleFigure {
  readonly title: string;
  /** Unit, how many figures, what is left out. */
  readonly facts: readonly string[];
  /** The dimensions in which the figures differ; empty: none. */
  readonly differs: readonly string[];
  /** Caveats that all figures share. */
  readonly shares: readonly string[];
  /** Accessible description: from which figure to which each place runs, and the standards set for the indicator. */
  readonly alt: string;
  readonly text: ChartText;
  readonly scale: MultipleScale;
}

const NOTHING: DifferingDimensions = { differ: [], shared: [] };

/**
 * Describes a small picture that has figures.
 * @param naming `inTitle`: a picture of one place, titled by its name
 * @param shared the scale it shares with others; null: its own. Places on a shared scale share the unit of display too
 * @returns null without figures
 */
export function multipleFigure(
  dataset: Dataset,
  multiple: Multiple,
  naming: Naming,
  shared: SharedScale | null,
  language: Language,
): MultipleFigure | null {
  const { selection, tooLarge } = multiple;
  const values = shared?.values ?? valueExtent(selection);
  const years = shared?.years ?? coveredYears(selection.observations);
  if (!values || !years || selection.observations.length === 0) return null;
  const wording = wordingOf(language);
  const { ui, terms, sentences } = wording;
  const shown = naming === 'inTitle' ? values : (valueExtent(selection) ?? values);
  const largest = Math.max(Math.abs(shown.low), Math.abs(shown.high));
  const display = displayUnit(selection.unit, largest, language);
  const text: ChartText = { language, wording, display, dataset };
  const title =
    naming === 'inTitle'
      ? (selection.places[0]?.shortName[language] ?? '')
      : selection.indicator.name[language];
  const left = sentences.joinPlaces(tooLarge.map(({ shortName }) => shortName[language]));
  const facts = [
    sentences.unit(display.symbol),
    ui.multiples.figures(selection.observations.length),
    ...(left === '' ? [] : [ui.multiples.notDrawn(left)]),
  ];
  const several = selection.observations.length > 1;
  const { differ, shared: alike } = several ? differingDimensions(dataset, selection, text) : NOTHING;
  const shares = alike.map(([dimension, value]) => ui.multiples.allAre(dimension, value));
  const differing = differ.length > 0 ? [ui.multiples.differIn(differ.join(terms.comma))] : [];
  const told = [...facts, ...differing, ...shares];
  const standards = referenceLines(selection, text).map(({ words }) => words);
  const subtitle = told.join(terms.semicolon);
  return {
    title,
    facts,
    differs: differ,
    shares,
    alt: altText(
      {
        title: selection.indicator.name[language],
        subtitle,
        sentence: standards.length > 0 ? ui.multiples.standards(standards.join(terms.semicolon)) : '',
      },
      selection,
      null,
      text,
    ),
    text,
    scale: { years, values, shared: shared?.values != null },
  };
}
