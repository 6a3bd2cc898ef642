import type { Observation } from '@/domain/observation';
import { yearOf } from '@/domain/observation';
import { displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import type { Aim } from '@/query/aims';
import type { CityStanding, OverviewFigure } from '@/query/overview/overviewFigure';
import { periodLabel } from '@/wording/periods';
import { type ChartText, placeName, valueText } from '../chartText';
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
  return [period, nature, scope].filter(Boolean).join(' ');
}

function aimWords(figure: OverviewFigure, aim: Aim, shown: Observation, text: ChartText): string {
  const { overview } = text.wording.ui;
  const { terms } = text.wording;
  if (aim.aim === shown) return overview.aimItself[aim.state];
  return overview.aimCell(
    aim.state,
    yearOf(aim.aim),
    terms.nature[aim.aim.nature],
    aim.upper ? rangeText({ low: aim.aim, high: aim.upper }, text) : valueText(aim.aim, text),
    aim.difference === null ? '' : amountText(aim.difference, figure, text),
  );
}

/** A number with its unit; English leaves out what is counted or set in ratio, which stands beside the name. */
export function numberWithUnit(number: string, { unit }: OverviewFigure, text: ChartText): string {
  const named = unit.kind === 'count' || unit.kind === 'ratio';
  const plain = text.language === 'en' && named && text.display.factor === 1;
  return plain ? number : withUnit(number, text.display);
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

/** The order of the cities in words, or why there is none. */
export function placingWords({ placing, indicator, unit }: OverviewFigure, text: ChartText): string {
  const { overview } = text.wording.ui;
  const { terms } = text.wording;
  switch (placing.kind) {
    case 'ranked': {
      const amount = unit.kind === 'count' || unit.kind === 'money';
      const order = indicator.direction === 'lower' ? 'lower' : amount ? 'more' : 'higher';
      const names = placing.ranks.map(
        ({ place, observation }) => `${place}\u00a0${placeName(observation.placeCode, text)}`,
      );
      return overview.ranked(placing.year, order, names);
    }
    case 'notRanked':
      return overview.notRanked(placing.reasons.map((reason) => terms.dimension[reason]));
    case 'oneCity':
      return overview.oneCity;
    case 'noCity':
      return overview.noCity;
  }
}
