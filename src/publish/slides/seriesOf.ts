import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { markColour, type Palette, paletteOf, textColour } from '@/graphics/paint/palette';
import { type ChartText, placeName, signOf } from '@/narrative/chartText';
import { distinctPart } from '@/narrative/observationWords';
import { codeOf, isPlainCode } from '@/query/comparability/sameness';
import { type Series, seriesChain } from '@/query/series/series';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import { periodKindWords } from '@/wording/language/periods';
import { printedDecimals } from '../table/dataTable';
import { numberCode } from './numberCode';
import type { ChartSeries, PointLabel, SeriesStyle } from './slide';

/** Slides are light. */
const LIGHT: Palette = paletteOf('light');

/** A colour of the palette as PowerPoint writes it. */
export const hex = (token: string): string => markColour(LIGHT, token).replace('#', '').toUpperCase();

/** The colour of a place's marks, and that of its words. */
export const coloursOf = (token: string): Pick<ChartSeries, 'colour' | 'ink'> => ({
  colour: hex(token),
  ink: textColour(LIGHT, token).replace('#', '').toUpperCase(),
});

/** Doubtful figures of a series that have numbers beside them; more would cover the lines, and stand in the sheet alone. */
const MOST_DOUBTFUL = 3;

/** The label of a figure: its number with the sign of its bound, or that it is doubtful. */
export const labelOf = (
  observation: Observation,
  at: number,
  named: boolean,
  text: ChartText,
  before = '',
): PointLabel => ({
  at,
  named,
  code: numberCode(observation.value, text.display, before + signOf(observation, text.wording.terms)),
});

/** The digits that the figures of a series need in a sheet. */
export const decimalsIn = (observations: readonly Observation[]): number =>
  observations.reduce(
    (most, { value, resolution, derivation }) =>
      Math.max(most, printedDecimals(value, resolution, false), derivation ? 6 : 0),
    0,
  );

/**
 * The lines of a series: one for each stretch that nothing breaks. Years without a figure are null, so that PowerPoint
 * leaves them open; where neighbouring years do not join, another line begins.
 */
export function linesOf(series: Series, years: readonly number[], text: ChartText): readonly ChartSeries[] {
  const joined = new Set(series.links.filter(({ kind }) => kind === 'line').map(({ to }) => to));
  const stretches: Observation[][] = [];
  for (const one of seriesChain(series)) {
    const last = stretches.at(-1)?.at(-1);
    const apart = last && yearOf(one) - yearOf(last) > 1;
    if (last && (joined.has(one) || apart)) stretches.at(-1)?.push(one);
    else stretches.push([one]);
  }
  const whole = nameOf(series, text);
  const { terms } = text.wording;
  return stretches.map((stretch, at) => {
    const [from, to] = [stretch[0], stretch.at(-1)].map((one) => (one ? yearOf(one) : 0));
    const span = from === to ? String(from) : terms.span(from ?? '', to ?? '');
    const named = (one: Observation) => at === stretches.length - 1 && one === stretch.at(-1);
    return {
      name: stretches.length > 1 ? SLIDE_WORDS[text.language].part(whole, span) : whole,
      style: series.own ? 'line' : 'dashed',
      ...coloursOf(series.place.colour),
      ...plotted(stretch, years),
      labels: stretch
        .filter((one) => one.bound !== 'exact' || named(one))
        .map((one) => labelOf(one, years.indexOf(yearOf(one)), named(one), text)),
    };
  });
}

/**
 * What no line runs through, as marks: targets, plans, parts of a year, other scopes, doubtful figures, second sources. A
 * series for each kind, which its name says.
 */
export function marksOf(series: Series, years: readonly number[], text: ChartText): readonly ChartSeries[] {
  const chain = new Set(seriesChain(series));
  const kinds = new Map<string, Observation[][]>();
  for (const one of series.observations.filter((found) => !chain.has(found))) {
    const kind = kindWords(one, text);
    const sets = kinds.get(kind) ?? [];
    kinds.set(kind, sets);
    const free = sets.find((set) => set.every((other) => yearOf(other) !== yearOf(one)));
    if (free) free.push(one);
    else sets.push([one]);
  }
  const whole = nameOf(series, text);
  return [...kinds].flatMap(([kind, sets]) =>
    sets.map((set, at): ChartSeries => {
      const name = [whole, kind].filter(Boolean).join(' ');
      return {
        name:
          at === 0 && kind !== ''
            ? name
            : SLIDE_WORDS[text.language].further(name, at + (kind === '' ? 2 : 1)),
        style: set[0] ? styleOf(set[0]) : 'other',
        ...coloursOf(series.place.colour),
        ...plotted(set, years),
        labels:
          set.length > MOST_DOUBTFUL && isDoubtful(set[0] as Observation)
            ? []
            : set.map((one) => labelOf(one, years.indexOf(yearOf(one)), false, text)),
      };
    }),
  );
}

const nameOf = ({ place, indicator, own }: Series, text: ChartText): string =>
  placeName(place.code, text) + (own ? '' : ` ${distinctPart(indicator, text)}`);

/** In which ways a figure is not a plain yearly result, in words; empty: it is one. */
export function kindWords(one: Observation, { wording: { terms }, language }: ChartText): string {
  const period = codeOf('period', one);
  return [
    one.scope === 'whole' || one.scope === 'unspecified' ? '' : terms.scopeShort[one.scope],
    isPlainCode('period', period) ? '' : periodKindWords(period, language),
    one.nature === 'actual' ? '' : terms.nature[one.nature],
    isDoubtful(one) ? terms.reliability.doubtful : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function styleOf(one: Observation): SeriesStyle {
  if (isDoubtful(one)) return 'doubtful';
  if (one.nature !== 'actual') return one.nature;
  return one.period.kind === 'year' ? 'other' : 'part';
}

function plotted(
  observations: readonly Observation[],
  years: readonly number[],
): Pick<ChartSeries, 'values' | 'decimals'> {
  const byYear = new Map(observations.map((one) => [yearOf(one), one.value]));
  return { values: years.map((year) => byYear.get(year) ?? null), decimals: decimalsIn(observations) };
}
