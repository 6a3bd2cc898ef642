import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import { type Aim, isAim } from '@/query/aims/aims';
import { referenceLinesOf } from '@/query/aims/standards';
import { WITHIN_A_SERIES } from '@/query/comparability/dimension';
import type { Finding } from '@/query/comparability/findings';
import type { CityStanding, OverviewFigure } from '@/query/overview/overviewFigure';
import { gradeOf } from '@/query/sources/sourcesOf';
import { periodLabel } from '@/wording/language/periods';
import { type ChartText, placeName, valueText } from '../chartText';
import { differenceWords } from '../comparability/differenceWords';
import { observationName } from '../observationName';
import { rangeText } from '../observationWords';

/** What a cell says of a city that has a figure. */
export interface StandingWords {
  readonly value: string;
  /** Period with what sets the figure apart: nature, scope, an inferred year in brackets. */
  readonly period: string;
  /** Distance to the country in the same year; empty: cannot be said. */
  readonly gap: string;
  /** The latest aim and what became of it; empty: none. */
  readonly aim: string;
  /** The figure named in full, for a screen reader. */
  readonly name: string;
}

/** The words of a city's cell; null when the city has no figure. */
export function standingWords(
  figure: OverviewFigure,
  standing: CityStanding,
  text: ChartText,
): StandingWords | null {
  const { shown, upper, gap, aim } = standing;
  if (!shown) return null;
  const { overview } = text.wording.ui;
  const country = gap ? placeName(gap.country.placeCode, text) : '';
  return {
    value: upper ? rangeText({ low: shown, high: upper }, text) : valueText(shown, text),
    period: facts(shown, text),
    gap: gap
      ? overview.gapCell(
          amountText(gap.difference, figure, text),
          Math.sign(gap.difference),
          country,
          figure.unit.kind,
        )
      : '',
    aim: aim ? aimWords(figure, aim, shown, text) : '',
    name: observationName(shown, text),
  };
}

function facts(shown: Observation, text: ChartText): string {
  const { terms } = text.wording;
  const label = periodLabel(shown.period, text.language);
  const period = shown.periodBasis === 'inferred' ? `[${label}]` : label;
  const nature = shown.nature === 'actual' ? '' : terms.nature[shown.nature];
  const scope = shown.scope === 'whole' ? '' : terms.scopeShort[shown.scope];
  const when = [period, nature].filter(Boolean).join(' ');
  return [when, scope, ...originNotes(shown, text)].filter(Boolean).join(text.language === 'zh' ? ' ' : ', ');
}

function aimWords(figure: OverviewFigure, aim: Aim, shown: Observation, text: ChartText): string {
  const { overview, targets } = text.wording.ui;
  const { terms } = text.wording;
  const state = targets.state[aim.state];
  const rests = inferredBehind(aim, shown) ? targets.yearInferred : (words: string) => words;
  if (isAim(aim, shown)) return state;
  return overview.aimCell(
    yearOf(aim.aim),
    terms.nature[aim.aim.nature],
    aim.upper ? rangeText({ low: aim.aim, high: aim.upper }, text) : valueText(aim.aim, text),
    rests(targets.verdict(state, missedBy(figure, aim, text))) + overview.notes(aimOrigins(aim, shown, text)),
  );
}

/** By how much an aim was missed; nothing of one that was not, and of a result that is exactly what is to be exceeded. */
function missedBy(figure: OverviewFigure, { state, difference, result }: Aim, text: ChartText): string {
  if (state !== 'missed' || difference === null || difference === 0) return '';
  const rate = figure.unit.kind === 'rate';
  const amount = amountText(difference, figure, text);
  return text.wording.ui.targets.off(amount, difference > 0, rate, result?.bound !== 'exact');
}

/** Whether a verdict rests on a year that is not printed and that the figure shown does not already say so of. */
export function inferredBehind({ aim, result, state }: Aim, shown: Observation): boolean {
  if (state !== 'reached' && state !== 'missed') return false;
  return [aim, result].some((one) => one !== shown && one?.periodBasis === 'inferred');
}

/** That an aim, or a result other than the figure shown, was added up or adjusted and not printed, or is doubtful. */
export function aimOrigins({ aim, result }: Aim, shown: Observation, text: ChartText): readonly string[] {
  const words = [aim, result].flatMap((one) =>
    one && one !== shown ? [...originNotes(one, text), ...doubtNotes(one, text)] : [],
  );
  return [...new Set(words)];
}

const doubtNotes = (observation: Observation, { wording }: ChartText): readonly string[] =>
  isDoubtful(observation) ? [wording.terms.reliability.doubtful] : [];

/** That a number was added up or adjusted, or is a reprint of unknown origin; nothing of a printed one. */
export const originNotes = (one: Observation, { wording, dataset }: ChartText): readonly string[] => [
  ...(one.origin === 'printed' ? [] : [wording.terms.origin[one.origin]]),
  ...(gradeOf(dataset, one) === 'D' ? [wording.terms.reprinted] : []),
];

/** The national levels that stand beside an indicator, each with whom it binds. */
export function standardsWords(figure: OverviewFigure, text: ChartText): readonly string[] {
  const { overview } = text.wording.ui;
  return referenceLinesOf(text.dataset, figure.indicator).map((standard) => {
    const sign = text.wording.terms.boundSign[standard.bound];
    const level =
      sign + formatNumber(standard.value, text.display) + (figure.unit.kind === 'rate' ? '%' : '');
    return overview.standard[standard.appliesTo](level, standard.byYear);
  });
}

/** A number with its unit; left out is what stands beside the name: a quotient, in English all that is counted. */
export function numberWithUnit(number: string, { unit }: OverviewFigure, text: ChartText): string {
  const named = unit.kind === 'count' || unit.kind === 'ratio';
  const plain = text.language === 'en' && named && text.display.factor === 1;
  const quotient = unit.kind === 'ratio' && unit.symbol.zh.includes('/');
  return plain || quotient ? number : withUnit(number, text.display);
}

/** The size of a difference: percentage points of a rate, the bare number of a ratio, else with the unit. */
export function amountText(difference: number, figure: OverviewFigure, text: ChartText): string {
  const size = Number(Math.abs(difference).toPrecision(12));
  const small = size < text.display.factor;
  const amount = small ? { ...text, display: displayUnit(figure.unit, size, text.language) } : text;
  const number = formatNumber(size, amount.display);
  if (figure.unit.kind === 'rate') return text.wording.ui.overview.points(number);
  return figure.unit.kind === 'ratio' ? number : numberWithUnit(number, figure, amount);
}

/** Whether figures differ by themselves, and not only from what another source says of the same. */
const setsApart = ({ differs, departing }: Finding): boolean =>
  differs && departing.some(({ difference }) => !WITHIN_A_SERIES.has(difference.code));

/** The order of the cities in words, or why there is none. */
export function placingWords({ ranking, indicator, unit }: OverviewFigure, text: ChartText): string {
  const { overview } = text.wording.ui;
  const { terms } = text.wording;
  switch (ranking.kind) {
    case 'ranked': {
      const amount = unit.kind === 'count' || unit.kind === 'money';
      const order = indicator.direction === 'lower' ? 'lower' : amount ? 'more' : 'higher';
      const names = ranking.ranks.map(
        ({ place, observation }) => `${place}\u00a0${placeName(observation.placeCode, text)}`,
      );
      return overview.ranked(ranking.year, order, names);
    }
    case 'notRanked':
      return overview.notRanked(
        ranking.reasons.filter(setsApart).map(({ dimension }) => terms.dimension[dimension]),
        ranking.reasons
          .filter((reason) => !setsApart(reason))
          .flatMap(({ departing: [first] }) => (first ? differenceWords(first.difference, text) : [])),
      );
    case 'oneCity':
      return overview.oneCity;
    case 'noCity':
      return overview.noCity;
  }
}
