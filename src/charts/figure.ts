import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { minOf } from '@/lib/extent';
import { type Comparability, compare } from '@/query/comparability/findings';
import type { ComparePanel } from '@/query/compare/comparePanel';
import {
  type ComparisonRows,
  type ComparisonYear,
  comparisonRows,
  observationsOfRows,
} from '@/query/comparisonRows';
import type { DerivedSelection } from '@/query/derive/deriveSelection';
import type { Selection } from '@/query/selection';
import type { Removal } from '@/query/strictSelection';
import { altText } from './altText';
import { type ChartText, chartText } from './chartText';
import { type Chip, chipsOf } from './chips';
import { comparisonReferences } from './comparison/comparisonReferences';
import { derivationSentence } from './derivationSentence';
import { type ReferenceLine, undrawnSentence } from './referenceLines';
import { removalSentence } from './removalSentence';
import { sentenceOf } from './sentence';
import { sourceLine } from './sourceLine';
import { trendLayout } from './trend/trendLayout';
import { trendReferences } from './trend/trendReferences';

/** What a picture says in words: the same for screen, screen reader, file, slide and embed. */
export interface Figure {
  readonly title: string;
  readonly subtitle: string;
  readonly chips: readonly Chip[];
  readonly sentence: string;
  /** Further sentences: how a derived measure is worked out, what a switch took away. */
  readonly notes: readonly string[];
  readonly source: string;
  /** Accessible name of the picture: what it shows, and the range of each place. */
  readonly alt: string;
  readonly text: ChartText;
  readonly selection: Selection;
  /** The selection before anything was taken away from it or derived. */
  readonly found: Selection;
  /** The figures that the picture shows. */
  readonly observations: readonly Observation[];
  /** What differs among them, and how each of them does. */
  readonly comparability: Comparability;
  readonly comparison: ComparisonRows | null;
  readonly derived: DerivedSelection | null;
  /** Standards that the picture draws as reference lines, lowest first. */
  readonly references: readonly ReferenceLine[];
  /** The panel of the compare page that the figure is of. */
  readonly panel?: ComparePanel;
}

/** Which picture of a selection is described. */
export type FigureKind =
  | { readonly kind: 'trend' }
  | { readonly kind: 'comparison'; readonly year: ComparisonYear }
  | { readonly kind: 'dots' };

/** How the figures of a picture were come by, beyond being selected. */
export interface FigureOrigin {
  readonly removals: readonly Removal[];
  readonly derived: DerivedSelection | null;
  /** What was found before anything was taken away or derived. */
  readonly found?: Selection;
}

/** Nothing taken away, nothing derived. */
export const PLAIN_ORIGIN: FigureOrigin = { removals: [], derived: null };

/** Describes a picture of a selection in a language. */
export function describeFigure(
  dataset: Dataset,
  selection: Selection,
  picture: FigureKind,
  language: Language,
  { removals, derived, found = selection }: FigureOrigin = PLAIN_ORIGIN,
): Figure {
  const text = chartText(dataset, selection, language);
  const comparison = picture.kind === 'comparison' ? comparisonRows(selection, picture.year) : null;
  const observations = comparison ? observationsOfRows(comparison.rows) : selection.observations;
  const side = picture.kind === 'trend' ? 'trend' : 'sideBySide';
  const comparability = compare(dataset, observations, side, selection.indicator.id);
  const { findings } = comparability;
  const sentence = sentenceOf(findings, observations, side, text);
  const title = selection.indicator.name[language];
  const subtitle = subtitleOf(selection, observations, picture, comparison, text);
  const references = observations.length > 1 ? referencesOf(selection, observations, picture, text) : [];
  return {
    title,
    subtitle,
    chips: observations.length > 1 ? chipsOf(findings, text) : [],
    sentence,
    notes: [
      derived ? derivationSentence(derived, text) : '',
      removalSentence(removals, observations, text),
      observations.length > 1 ? undrawnSentence(selection, references, text) : '',
    ].filter(Boolean),
    source: sourceLine(dataset, observations, text),
    alt: altText({ title, subtitle, sentence }, selection, comparison, text, references),
    text,
    selection,
    found,
    observations,
    comparability,
    comparison,
    derived,
    references,
  };
}

function referencesOf(
  selection: Selection,
  observations: readonly Observation[],
  picture: FigureKind,
  text: ChartText,
): readonly ReferenceLine[] {
  if (picture.kind === 'trend') return trendReferences(selection, text);
  return picture.kind === 'comparison' ? comparisonReferences(selection, observations, text) : [];
}

function subtitleOf(
  selection: Selection,
  observations: readonly Observation[],
  picture: FigureKind,
  comparison: ComparisonRows | null,
  text: ChartText,
): string {
  const { sentences, terms } = text.wording;
  const present = selection.places.filter((place) =>
    observations.some(({ placeCode }) => placeCode === place.code),
  );
  const names = (cities: boolean) =>
    sentences.joinPlaces(
      present.filter((place) => isCity(place) === cities).map((place) => place.shortName[text.language]),
    );
  const who = sentences.against(names(true), names(false));
  const unit = sentences.unit(text.display.symbol);
  if (picture.kind === 'dots') return '';
  if (picture.kind === 'comparison') {
    const year = picture.year === 'latest' ? sentences.latestOfEach : sentences.inYear(picture.year);
    const order = comparison?.ranked === false && observations.length > 1 ? [sentences.notRanked] : [];
    return [who, year, unit, sentences.fromZero, ...order].filter(Boolean).join(terms.space);
  }
  const years = sentences.yearsSpan(selection.years.from, selection.years.to);
  const size = { width: 800, height: 300, gutter: 66, compact: false };
  const notZero =
    observations.length > 1 && !trendLayout(selection, text, size).fromZero && lowest(observations) > 0;
  return [who, years, unit, ...(notZero ? [sentences.notFromZero] : [])].filter(Boolean).join(terms.space);
}

const lowest = (observations: readonly Observation[]): number =>
  minOf(observations.map(({ value }) => value));
