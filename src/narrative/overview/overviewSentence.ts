import { type Observation, type Scope, yearOf } from '@/domain/observation';
import { type Aim, isAim } from '@/query/aims/aims';
import type { CityStanding, OverviewFigure } from '@/query/overview/overviewFigure';
import { coarserOf, placesOf, roundedDifference } from '@/query/series/resolution';
import { periodWords } from '@/wording/language/periods';
import { type ChartText, placeName, valueText } from '../chartText';
import { asSentence } from '../comparability/sentence';
import { rangeText } from '../observationWords';
import { aimOrigins, amountText, inferredBehind, numberWithUnit, originNotes } from './standingWords';

/** How many facts the sentence gives of the city it speaks of first, beside the figure itself. */
const FACTS = 2;

/** Chinese sets no space between words: `2015 年近 21 万人`. */
const BEFORE_BOUND_WORD = / (?=[约近])/g;

/**
 * One sentence on a figure, made from its numbers: first the chosen city (or, in the fixed order, the first that has
 * an observed figure) with its distance to the country in the same year, what became of its latest aim, and the change
 * since its figure before; then the others. It states and never judges.
 * @param focusCode the chosen city; empty: none
 */
export function overviewSentence(figure: OverviewFigure, focusCode: string, text: ChartText): string {
  const { overview } = text.wording.ui;
  const having = figure.cities.filter(({ shown }) => shown !== null);
  const focus = figure.cities.find(({ place }) => place.code === focusCode);
  const clauses: string[] = [];
  if (having.length === 0) clauses.push(...withoutCities(figure, text));
  else {
    if (focus && !focus.shown) clauses.push(overview.hasNone(placeName(focus.place.code, text)));
    const lead =
      (focus?.shown ? focus : undefined) ??
      having.find(({ shown }) => shown?.nature === 'actual') ??
      having[0];
    if (lead?.shown) {
      clauses.push(leadClause(figure, lead, lead.shown, having, text));
      clauses.push(...otherClauses(figure, lead.shown, having, text));
    }
  }
  return asSentence(clauses, text).replace(BEFORE_BOUND_WORD, '');
}

function withoutCities(figure: OverviewFigure, text: ChartText): readonly string[] {
  const { country } = figure;
  const { overview } = text.wording.ui;
  if (!country) return [overview.noCityHas];
  const { code, value, note } = phraseOf(figure, country, null, text);
  return [overview.noCityHas, overview.beside(placeName(code, text), period(country, text), value, note)];
}

function leadClause(
  figure: OverviewFigure,
  standing: CityStanding,
  shown: Observation,
  having: readonly CityStanding[],
  text: ChartText,
): string {
  const { overview } = text.wording.ui;
  const { terms } = text.wording;
  const { code, value, note } = phraseOf(figure, shown, standing.upper, text);
  const lone = having.length === 1 && standing.figureCount === (standing.upper ? 2 : 1);
  const name = placeName(code, text);
  const main = lone
    ? overview.onlyOne(
        name,
        period(shown, text),
        shown.nature === 'actual' ? '' : terms.nature[shown.nature],
        value + note,
      )
    : shown.nature === 'actual'
      ? overview.figure(name, period(shown, text), value, note)
      : aimOnly(figure, standing, shown, text);
  return [main, ...factsOf(figure, standing, shown, text).slice(0, FACTS)].join(terms.joint);
}

function factsOf(
  figure: OverviewFigure,
  { gap, aim, before }: CityStanding,
  shown: Observation,
  text: ChartText,
): readonly string[] {
  const { overview } = text.wording.ui;
  const { kind } = figure.unit;
  const facts: string[] = [];
  if (gap) {
    const country = placeName(gap.country.placeCode, text);
    const amount = amountText(gap.difference, figure, text);
    facts.push(overview.against(country, amount, Math.sign(gap.difference), kind));
  }
  if (aim && !isAim(aim, shown)) facts.push(aimFact(figure, aim, shown, text));
  if (before && shown.bound === 'exact' && before.bound === 'exact') {
    const change = roundedDifference(shown, before, kind);
    const step = coarserOf([shown, before], kind);
    const about = step > 0 && Math.abs(change) <= step * 1.5 ? text.wording.terms.boundSign.about : '';
    const amount = about + amountText(change, figure, text);
    const even = change === 0 && step > 0 ? 'ratio' : kind;
    facts.push(overview.since(period(before, text), amount, Math.sign(change), even));
  }
  return facts;
}

function aimFact(figure: OverviewFigure, aim: Aim, shown: Observation, text: ChartText): string {
  const { overview } = text.wording.ui;
  const nature = text.wording.terms.nature[aim.aim.nature];
  const level = aim.upper ? rangeText({ low: aim.aim, high: aim.upper }, text) : valueText(aim.aim, text);
  const notes = [
    ...(inferredBehind(aim, shown) || aim.aim.periodBasis === 'inferred' ? [overview.inferred] : []),
    ...aimOrigins(aim, shown, text),
  ];
  const value = numberWithUnit(level, figure, text) + overview.notes(notes);
  const year = yearOf(aim.aim);
  const onlyEqual = aim.nearestDifference === 0 && aim.aim.bound === 'more_than';
  const distance = aim.nearest === shown && !onlyEqual ? aim.nearestDifference : null;
  if ((aim.state === 'noResult' || aim.state === 'open') && distance !== null) {
    const amount = amountText(distance, figure, text);
    const { kind } = figure.unit;
    return overview.aimDistance(aim.state, year, nature, value, amount, Math.sign(distance), kind);
  }
  const sameYear = aim.result === shown && year === yearOf(shown);
  const told = aim.difference && aim.result?.bound === 'exact';
  const amount = told ? amountText(aim.difference, figure, text) : '';
  return overview.aim(aim.state, sameYear ? '' : String(year), nature, value, amount);
}

function otherClauses(
  figure: OverviewFigure,
  lead: Observation,
  having: readonly CityStanding[],
  text: ChartText,
): readonly string[] {
  const { overview } = text.wording.ui;
  const { ranking } = figure;
  const named = (one: Observation) =>
    `${placeName(one.placeCode, text)} ${phraseOf(figure, one, null, text).value}`;
  const unlessLead = (one: Observation) => (one.placeCode === lead.placeCode ? null : named(one));
  if (ranking.kind === 'ranked' && ranking.ofLatest && ranking.ranks.length > 2) {
    const figures = ranking.ranks.map(({ observation }) => observation);
    const [high, low] = [foremost(figures, figure, 1), foremost(figures, figure, -1)];
    return high && low
      ? [overview.extremes(figures.length, unlessLead(high), unlessLead(low), figure.unit.kind)]
      : [];
  }
  const common = ranking.kind === 'ranked' && !ranking.ofLatest ? ranking : null;
  const inCommon = new Set(common?.ranks.map(({ observation }) => observation.placeCode));
  const clauses = having.flatMap((standing) => {
    const { shown, place, upper } = standing;
    if (!shown || shown.placeCode === lead.placeCode || inCommon.has(shown.placeCode)) return [];
    if (shown.nature !== 'actual') return [aimOnly(figure, standing, shown, text)];
    const { value, note } = phraseOf(figure, shown, upper, text);
    const name = placeName(place.code, text);
    return lead.nature === 'actual' && shown.period.text === lead.period.text
      ? [overview.sameTime(name, value, note)]
      : [overview.beside(name, period(shown, text), value, note)];
  });
  if (!common) return clauses;
  return [
    overview.common(
      common.year,
      common.ranks.map(({ observation }) => named(observation)),
    ),
    ...clauses,
  ];
}

/** The one figure that is ahead of all others, upwards or downwards; null where another is level with it. */
function foremost(
  figures: readonly Observation[],
  { unit }: OverviewFigure,
  ahead: 1 | -1,
): Observation | null {
  const places = placesOf(figures, unit.kind, ahead);
  const [first, second] = figures.filter((one) => places.get(one) === 1);
  return first && !second ? first : null;
}

/** A city that has targets or plans and no observed figure. */
function aimOnly(
  figure: OverviewFigure,
  { upper, place, figureCount }: CityStanding,
  shown: Observation,
  text: ChartText,
): string {
  const { overview } = text.wording.ui;
  const { terms } = text.wording;
  const { value, note } = phraseOf(figure, shown, upper, text);
  const name = placeName(place.code, text);
  if (figureCount === (upper ? 2 : 1))
    return overview.onlyAim(name, period(shown, text), terms.nature[shown.nature], value + note);
  const own = figure.selection.observations.filter(({ placeCode }) => placeCode === place.code);
  const natures = [...new Set(own.map(({ nature }) => terms.nature[nature]))];
  return overview.onlyAims(name, period(shown, text), natures, value + note);
}

function phraseOf(
  figure: OverviewFigure,
  observation: Observation,
  upper: Observation | null,
  text: ChartText,
) {
  const { overview } = text.wording.ui;
  const number = upper ? rangeText({ low: observation, high: upper }, text) : valueText(observation, text);
  const notes = [
    ...(observation.scope === 'whole' ? [] : [scopeWords(observation.scope, text)]),
    ...(observation.periodBasis === 'inferred' ? [overview.inferred] : []),
    ...originNotes(observation, text),
  ];
  return {
    code: observation.placeCode,
    value: numberWithUnit(number, figure, text),
    note: overview.notes(notes),
  };
}

const scopeWords = (scope: Scope, { wording: { terms } }: ChartText): string =>
  scope === 'unspecified' ? terms.scopeShort[scope] : terms.scope[scope];

const period = (observation: Observation, text: ChartText) => ({
  words: periodWords(observation.period, text.language),
  plain: observation.period.kind === 'year',
  inferred: observation.periodBasis === 'inferred',
});
