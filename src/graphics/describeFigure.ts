import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { formatNumber } from '@/lib/numberFormat';
import { altText } from '@/narrative/altText';
import { type ChartText, chartText } from '@/narrative/chartText';
import { chipsOf } from '@/narrative/comparability/chips';
import { sentenceOf } from '@/narrative/comparability/sentence';
import { derivationSentence } from '@/narrative/derivationSentence';
import { type Figure, type FigureKind, type FigureOrigin, PLAIN_ORIGIN } from '@/narrative/figure';
import { findingSentence } from '@/narrative/finding/findingSentence';
import { drawnLines, type ReferenceLine, referenceLines, undrawnSentence } from '@/narrative/referenceLines';
import { removalSentence } from '@/narrative/removalSentence';
import { sourceLine } from '@/narrative/sourceLine';
import { tooLargeSentence } from '@/narrative/tooLargeSentence';
import { compare } from '@/query/comparability/findings';
import { trendFinding } from '@/query/finding/trendFinding';
import { type ComparisonRows, comparisonRows, observationsOfRows } from '@/query/selection/comparisonRows';
import type { Selection } from '@/query/selection/selection';
import { buildSeries } from '@/query/series/series';
import { ticksOf } from './time/timeLayout';
import { COMPACT, trendLook } from './time/timeSpec';
import { standardsOf } from './time/timeStandards';

/** Describes a picture of a selection in a language. */
export function describeFigure(
  dataset: Dataset,
  selection: Selection,
  picture: FigureKind,
  language: Language,
  { removals, derived, found = selection, tooLarge = [], context = null }: FigureOrigin = PLAIN_ORIGIN,
): Figure {
  const text = chartText(dataset, selection, language);
  const comparison = picture.kind === 'comparison' ? comparisonRows(selection, picture.year) : null;
  const observations = comparison ? observationsOfRows(comparison.rows) : selection.observations;
  const side = picture.kind === 'trend' ? 'trend' : 'sideBySide';
  const comparability = compare(dataset, observations, side, selection.indicator.id);
  const { findings } = comparability;
  const sentence = sentenceOf(findings, observations, side, text);
  const removed = removalSentence(removals, observations, text);
  const title = selection.indicator.name[language];
  const subtitle = subtitleOf(selection, observations, picture, comparison, text);
  const references = observations.length > 1 ? referencesOf(selection, observations, picture, text) : [];
  return {
    title,
    subtitle,
    finding: findingOf(comparison ? asSeries(selection, observations) : selection, text),
    chips: observations.length > 1 ? chipsOf(findings, text) : [],
    sentence,
    removed,
    notes: [
      derived ? derivationSentence(derived, text) : '',
      removed,
      tooLargeSentence(found, tooLarge, text),
      observations.length > 1 ? undrawnSentence(selection, references, text) : '',
    ].filter(Boolean),
    source: sourceLine(dataset, observations, text),
    alt: altText({ title, subtitle, sentence }, selection, comparison, text, references),
    text,
    picture,
    selection,
    found,
    tooLarge,
    context,
    observations,
    comparability,
    comparison,
    derived,
    references,
  };
}

/** A selection of what stands side by side: of each place that alone. */
const asSeries = (selection: Selection, observations: readonly Observation[]): Selection => ({
  ...selection,
  observations,
  series: buildSeries(
    selection.places,
    [selection.indicator, ...selection.related],
    observations,
    selection.sources,
  ),
});

/** Standards that a picture draws as lines: those within reach of an axis that begins where the figures ask. */
function referencesOf(
  selection: Selection,
  observations: readonly Observation[],
  { kind }: FigureKind,
  text: ChartText,
): readonly ReferenceLine[] {
  if (kind === 'trend') return standardsOf({ selection, text });
  const values = observations.map(({ value }) => value);
  return drawnLines(referenceLines(selection, text), values, true);
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
  const spans = observations.filter(({ period }) => period.kind === 'years');
  const first = Math.min(selection.years.from, ...spans.map(({ period }) => period.startYear));
  const years = sentences.yearsSpan(first, selection.years.to);
  const axis = observations.length > 1 ? axisStart(selection, text) : 0;
  const from = axis > 0 ? sentences.axisFrom(formatNumber(axis, text.display)) : '';
  return [who, years, unit, from].filter(Boolean).join(terms.space);
}

function findingOf(selection: Selection, text: ChartText): string {
  const finding = trendFinding(selection);
  return finding ? findingSentence(finding, text) : '';
}

/** Where the axis of values of a trend of any size begins. */
function axisStart(selection: Selection, text: ChartText): number {
  const size = { width: 0, height: 0 };
  const levels = standardsOf({ selection, text }).map(({ standard }) => standard.value);
  return ticksOf({ selection, text, size, look: trendLook(COMPACT) }, levels).min;
}
