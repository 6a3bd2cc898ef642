import type { Dataset } from '@/domain/dataset';
import { NATURES, type Observation, yearOf } from '@/domain/observation';
import { runsOf } from '@/lib/runs';
import { type CoverageSummary, citiesWithout } from '@/query/coverage/coverageSummary';
import type { CoverageCell, CoverageRow } from '@/query/coverage/coverageTable';
import { periodLabel } from '@/wording/language/periods';
import type { Wording } from '@/wording/wording';

/** The most telling thing of what is held: how many indicators, and how many of them can be compared. */
export function coverageFinding(summary: CoverageSummary, { ui }: Wording): string {
  const { indicatorCount, sharedCount, sharedByAllCount, cities } = summary;
  if (indicatorCount === 0) return ui.coverage.nothing;
  return sharedByAllCount > 0
    ? ui.coverage.sharedByAll(indicatorCount, sharedByAllCount, cities.length)
    : ui.coverage.shared(indicatorCount, sharedCount);
}

/** The years of some figures, runs joined, parts of years and ranges as they are: `2011、2015—2018`. */
export function yearsText(observations: readonly Observation[], { terms, language }: Wording): string {
  const whole = observations.filter(({ period }) => period.kind === 'year').map(yearOf);
  const others = observations
    .filter(({ period }) => period.kind !== 'year')
    .map(({ period }) => periodLabel(period, language));
  const runs = runsOf(whole).map(([from, to]) => (from === to ? String(from) : terms.span(from, to)));
  return [...runs, ...new Set(others)].join(terms.comma);
}

/** Which figures a place has, by what they are and what they cover: `南昌 2015—2018，目标 2020`. */
export function cellText({ place, observations }: CoverageCell, { terms, ...rest }: Wording): string {
  const wording = { terms, ...rest };
  const kinds = new Map<string, Observation[]>();
  for (const one of [...observations].sort((a, b) => NATURES.indexOf(a.nature) - NATURES.indexOf(b.nature))) {
    const scope = ['whole', 'unspecified'].includes(one.scope) ? '' : terms.scopeShort[one.scope];
    const nature = one.nature === 'actual' ? '' : terms.nature[one.nature];
    const key = [nature, scope].filter(Boolean).join(' ');
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  const told = [...kinds].map(([kind, own]) => [kind, yearsText(own, wording)].filter(Boolean).join(' '));
  return `${place.shortName[rest.language]} ${told.join(terms.joint)}`;
}

/** How many figures each place has: `南昌 26　赣州 26`. */
export const countsText = ({ cells }: CoverageRow, { terms, language }: Wording): string =>
  cells
    .map(({ place, observations }) => `${place.shortName[language]} ${observations.length}`)
    .join(terms.space);

/** Which cities have no figures of an indicator, and what near it they have; empty: every city has. */
export function withoutText(dataset: Dataset, row: CoverageRow, { ui, terms, language }: Wording): string {
  const items = citiesWithout(dataset, row).map(({ place, near }) => {
    const names = near.map((one) => terms.quote(one.name[language])).join(terms.comma);
    return place.shortName[language] + (names === '' ? '' : ui.coverage.nearOnly(names));
  });
  return items.length === 0 ? '' : ui.coverage.notHeld(items.join(terms.comma));
}

/** How many of the indicators listed each city has no figures of; empty: every city has all. */
export function missingText(summary: CoverageSummary, { ui, terms, language }: Wording): string {
  const short = summary.cities.filter(({ indicatorCount }) => indicatorCount < summary.indicatorCount);
  const items = short.map(({ place, indicatorCount }) =>
    ui.coverage.cityIndicators(place.shortName[language], summary.indicatorCount - indicatorCount),
  );
  return items.length === 0 ? '' : ui.coverage.missing(items.join(terms.comma));
}

/** A row as one sentence, for the name of its picture. */
export const rowText = ({ cells }: CoverageRow, wording: Wording): string =>
  cells.map((cell) => cellText(cell, wording)).join(wording.terms.semicolon);
