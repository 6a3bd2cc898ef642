import type { Observation } from '@/domain/observation';
import { withUnit } from '@/lib/numberFormat';
import type { ComparisonRows } from '@/query/selection/comparisonRows';
import type { Selection } from '@/query/selection/selection';
import { periodWords } from '@/wording/language/periods';
import { type ChartText, placeName, valueText } from './chartText';
import type { ReferenceLine } from './referenceLines';

/** What a picture is of, before its figures are told. */
interface Heading {
  readonly title: string;
  readonly subtitle: string;
  /** What differs, in one sentence; left out where a picture says it beside itself. */
  readonly sentence?: string;
}

/**
 * The accessible name of a picture: its kind, title and subtitle, then place by place from which figure to which it
 * runs, or, side by side, each place's figure; at last the standards drawn as
 * reference lines, and how the figures differ.
 */
export function altText(
  { title, subtitle, sentence = '' }: Heading,
  selection: Selection,
  comparison: ComparisonRows | null,
  text: ChartText,
  references: readonly ReferenceLine[] = [],
): string {
  const { sentences, terms, ui } = text.wording;
  const plain = subtitle.replaceAll(terms.space, terms.semicolon);
  const heading = comparison ? sentences.altComparison(title, plain) : sentences.altTrend(title, plain);
  const places = comparison ? comparedPlaces(comparison, text) : runningPlaces(selection, text);
  const lines = references.map(({ words }) => words).join(terms.semicolon);
  const told = [
    heading,
    places.length === 0 ? '' : places.join(terms.semicolon) + terms.stop,
    lines === '' ? '' : ui.targets.standardsInAlt(lines),
    sentence,
  ];
  return told.filter(Boolean).join(text.language === 'en' ? ' ' : '');
}

/** Place by place from which figure to which it runs, and how many there are. */
export function runningPlaces(selection: Selection, text: ChartText): readonly string[] {
  return selection.series
    .filter((series) => series.own)
    .map(({ place, observations }) => {
      const name = placeName(place.code, text);
      const actual = observations.filter(({ nature }) => nature === 'actual');
      const told = actual.length > 0 ? actual : observations;
      const [first, last] = [told[0], told.at(-1)];
      if (!first || !last) return name;
      if (first === last) return text.wording.sentences.altOne(name, figureWords(first, text));
      return text.wording.sentences.altSeries(
        name,
        figureWords(first, text),
        figureWords(last, text),
        told.length,
      );
    });
}

function comparedPlaces({ rows }: ComparisonRows, text: ChartText): readonly string[] {
  return rows.flatMap(({ place, main, beside }) => {
    const figure = main ?? beside[0];
    return figure
      ? [text.wording.sentences.altOne(placeName(place.code, text), figureWords(figure, text))]
      : [];
  });
}

function figureWords(observation: Observation, text: ChartText): string {
  const nature = observation.nature === 'actual' ? '' : `${text.wording.terms.nature[observation.nature]} `;
  const number = withUnit(valueText(observation, text), text.display);
  return `${periodWords(observation.period, text.language)} ${nature}${number}`;
}
