import type { Indicator } from '@/domain/indicator';
import { NATURES, yearOf } from '@/domain/observation';
import type { Place } from '@/domain/place';
import type { CoverageSummary } from '@/query/coverage/coverageSummary';
import type { CoverageCell } from '@/query/coverage/coverageTable';
import type { Wording } from '@/wording/wording';

/** A fact of the summary: its name and what it says. */
export interface NamedFact {
  readonly name: string;
  readonly text: string;
}

/** What is known, as a few facts made from the numbers; a single sentence where there are none. */
export function summaryFacts(summary: CoverageSummary, wording: Wording): readonly NamedFact[] {
  const { ui, terms, language } = wording;
  const words = ui.coverage;
  const { years, fullestYear } = summary;
  if (!years || !fullestYear) return [{ name: words.facts.indicators, text: words.nothing }];
  const cities = summary.cities.map(({ place, indicatorCount }) =>
    words.placeCount(place.shortName[language], indicatorCount),
  );
  const grades = summary.grades.map(({ code, sourceCount, figureCount }) =>
    words.gradeCount(terms.grade[code], sourceCount, figureCount),
  );
  const kinds = summary.kinds.map(({ code, sourceCount, figureCount }) =>
    words.kindCount(terms.sourceKind[code], sourceCount, figureCount),
  );
  return [
    {
      name: words.facts.indicators,
      text: words.indicatorsAndFigures(summary.indicatorCount, summary.figureCount, summary.loneCount),
    },
    {
      name: words.facts.shared,
      text: words.shared(
        summary.sharedCount,
        summary.sharedWholeCount,
        summary.sharedByAllCount,
        summary.cities.length,
      ),
    },
    { name: words.facts.cities, text: cities.join(terms.comma) },
    {
      name: words.facts.years,
      text: words.yearsFact(years.from, years.to, fullestYear.year, fullestYear.figureCount),
    },
    { name: words.facts.grades, text: grades.join(terms.semicolon) },
    { name: words.facts.kinds, text: kinds.join(terms.comma) },
  ];
}

/** The years of some figures, runs joined: `2011、2015—2018 年`. */
export function yearsText(years: readonly number[], wording: Wording): string {
  const { terms, language } = wording;
  const runs: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  const texts = runs.map(([from, to]) => (from === to ? String(from) : terms.span(from, to)));
  return texts.join(terms.comma) + (language === 'zh' ? ' 年' : '');
}

/** What a cell of the coverage table says, in full: what there is, or why there is nothing. */
export function cellSentence(
  cell: CoverageCell,
  indicator: Indicator,
  place: Place,
  wording: Wording,
): string {
  const { ui, terms, language } = wording;
  const words = ui.coverage;
  const [name, where] = [indicator.name[language], place.shortName[language]];
  if (cell.kind === 'none') return words.noneLong(name, where);
  if (cell.kind === 'near') {
    const near = cell.indicators.map((one) => one.name[language]).join(terms.comma);
    return words.nearLong(name, where, near);
  }
  const { observations, grades } = cell;
  const counts = NATURES.flatMap((nature) => {
    const count = observations.filter((one) => one.nature === nature).length;
    return count > 0 ? [{ nature, count }] : [];
  });
  const natures = counts.map(({ nature, count }) => `${terms.nature[nature]} ${count}`);
  const onlyActual = counts.length === 1 && counts[0]?.nature === 'actual';
  const parts = [
    words.cell(name, where, observations.length, yearsText(observations.map(yearOf), wording)),
    onlyActual ? '' : words.natures(natures.join(terms.comma)),
    words.grades(grades.map((grade) => terms.grade[grade]).join(terms.comma), grades.includes('D')),
    cell.kind === 'otherScope'
      ? words.scopeOnly(cell.scopes.map((scope) => terms.scope[scope]).join(terms.comma))
      : '',
  ];
  return parts.filter(Boolean).join(terms.semicolon) + terms.stop;
}
