import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { compare, type Finding } from '@/query/comparability';
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
import { derivationSentence } from './derivationSentence';
import { removalSentence } from './removalSentence';
import { sentenceOf } from './sentence';
import { sourceLine } from './sourceLine';
import { trendLayout } from './trend/trendLayout';

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
  /** The figures that the picture shows. */
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly comparison: ComparisonRows | null;
  readonly derived: DerivedSelection | null;
}

/** Which picture of a selection is described. */
export type FigureKind =
  | { readonly kind: 'trend' }
  | { readonly kind: 'comparison'; readonly year: ComparisonYear };

/** How the figures of a picture were come by, beyond being selected. */
export interface FigureOrigin {
  readonly removals: readonly Removal[];
  readonly derived: DerivedSelection | null;
}

/** Nothing taken away, nothing derived. */
export const PLAIN_ORIGIN: FigureOrigin = { removals: [], derived: null };

/** Describes a picture of a selection in a language. */
export function describeFigure(
  dataset: Dataset,
  selection: Selection,
  picture: FigureKind,
  language: Language,
  { removals, derived }: FigureOrigin = PLAIN_ORIGIN,
): Figure {
  const text = chartText(dataset, selection, language);
  const comparison = picture.kind === 'comparison' ? comparisonRows(selection, picture.year) : null;
  const observations = comparison ? observationsOfRows(comparison.rows) : selection.observations;
  const side = picture.kind === 'comparison' ? 'sideBySide' : 'trend';
  const findings = compare(dataset, selection, observations, side);
  const title = selection.indicator.name[language];
  const subtitle = subtitleOf(selection, observations, picture, comparison, text);
  return {
    title,
    subtitle,
    chips: observations.length > 1 ? chipsOf(findings, text) : [],
    sentence: sentenceOf(findings, selection, observations, side, text),
    notes: [derived ? derivationSentence(derived, text) : '', removalSentence(removals, text)].filter(
      Boolean,
    ),
    source: sourceLine(dataset, observations, text),
    alt: altText({ title, subtitle }, selection, comparison, text),
    text,
    selection,
    observations,
    findings,
    comparison,
    derived,
  };
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
  Math.min(...observations.map(({ value }) => value));
