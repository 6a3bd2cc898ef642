import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { type DisplayUnit, displayUnit } from '@/lib/numberFormat';
import { distributionOf } from '@/query/panel/distribution';
import type { NamedCity } from '@/query/panel/namedCities';
import { COUNTRY } from '@/query/panel/panelArea';
import { panelRank } from '@/query/panel/panelRank';
import { type Relation, type RelationFrame, type RelationSide, sharedInputs } from '@/query/panel/relation';
import { CITIES_WORDS, type CitiesWords, type Together } from '@/wording/pages/citiesWords';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import { type CitiesText, isTotal, rateCaveat } from './citiesText';

interface Shown {
  readonly dataset: Dataset;
  readonly relation: Relation;
  readonly frame: RelationFrame;
  readonly named: readonly NamedCity[];
  readonly language: Language;
  /** Cities of the year that a log scale has no place for. */
  readonly zeros: number;
  /** Which axes have a log scale. */
  readonly log: Readonly<Record<'x' | 'y', boolean>>;
}

/**
 * Least sizes of a rank correlation for each wording. At 0.95 about nine of ten pairs of cities stand in the same order
 * by both; at 0.8 one pair in five does not, which is not "nearly always".
 */
const NEARLY_ALWAYS = 0.95;
const MOSTLY = 0.5;
const SLIGHTLY = 0.3;

/** How two measures go together, by their rank correlation. */
export function togetherOf(correlation: number): Together {
  const size = Math.abs(correlation);
  if (size < SLIGHTLY) return 'none';
  if (size < MOSTLY) return correlation > 0 ? 'slightlyUp' : 'slightlyDown';
  if (size < NEARLY_ALWAYS) return correlation > 0 ? 'mostlyUp' : 'mostlyDown';
  return correlation > 0 ? 'up' : 'down';
}

/** The unit of one side: set by the median of the last year, so that it stays as the years pass. */
export function sideDisplay(
  { catalogue, frames }: Relation,
  side: RelationSide,
  language: Language,
): DisplayUnit {
  const last = frames.at(-1)?.year ?? 0;
  const median = distributionOf(catalogue, side.column, COUNTRY, last)?.median.value ?? 0;
  return displayUnit(side.unit, median, language);
}

/** The words of the scatter of one year. */
export function relationText(shown: Shown): CitiesText {
  const { relation, frame, language, zeros, log } = shown;
  const words = CITIES_WORDS[language];
  const { year, dots, missing, doubtful } = frame;
  const [x, y] = [relation.x.choice.name[language], relation.y.choice.name[language]];
  const finding = correlationFinding(frame, x, y, language);
  return {
    title: y,
    facts: [
      words.years(year, year),
      words.cities(dots.length - zeros),
      ...logFact(log, words),
      words.dots(populationWords(frame, language)),
    ],
    finding,
    detail: words.stands(x, y, standings(shown)),
    caveat: [
      linkCaveat(shown),
      rateCaveat(relation.y.choice, language),
      relation.x.choice.id === relation.y.choice.id ? '' : rateCaveat(relation.x.choice, language),
      ended(words.leftOut(missing, doubtful, zeros), language),
    ]
      .filter(Boolean)
      .join(language === 'zh' ? '' : ' '),
    alt: [words.scatterAlt(x, y, year, dots.length - zeros), finding].join(language === 'zh' ? '。' : '. '),
  };
}

const logFact = ({ x, y }: Shown['log'], { logAxes }: CitiesWords): readonly string[] =>
  x && y ? [logAxes.both] : x ? [logAxes.x] : y ? [logAxes.y] : [];

const ended = (text: string, language: Language): string =>
  text === '' ? '' : text + (language === 'zh' ? '，不在图上。' : ': not drawn.');

function correlationFinding(
  { correlation, dots, year }: RelationFrame,
  x: string,
  y: string,
  language: Language,
) {
  const words = CITIES_WORDS[language];
  if (correlation === null) return '';
  const rounded = correlation.toFixed(2).replace('-', '−');
  return words.correlation(dots.length, year, words.together[togetherOf(correlation)](x, y), rounded);
}

/** The rank of each named city by either measure. */
function standings({ relation, frame, named, language }: Shown): readonly string[] {
  const words = CITIES_WORDS[language];
  const placeOf = ({ column }: RelationSide, code: string) => {
    const rank = panelRank(relation.catalogue, column, code, frame.year, 'country', 'highest');
    return rank.kind === 'none' ? '–' : PANEL_WORDS[language].place({ ...rank, level: rank.level.length });
  };
  return named.map(({ code, name }) =>
    frame.dots.some(({ city }) => city.code === code)
      ? words.standsAt(name[language], placeOf(relation.x, code), placeOf(relation.y, code))
      : words.notThere(name[language]),
  );
}

/** The one thing that must be known before a link is read out of the picture. */
function linkCaveat({ dataset, relation, language }: Shown): string {
  const words = CITIES_WORDS[language];
  const shared = sharedInputs(relation);
  if (shared.length > 0) {
    const idOf = new Map([...dataset.panel.keyOf].map(([id, key]) => [key, id]));
    const names = shared.map((key) => dataset.indicator.get(idOf.get(key) ?? '')?.name[language] ?? key);
    return words.sharedInputs(names);
  }
  return [relation.x, relation.y].every(({ choice, unit }) => isTotal(choice, unit))
    ? words.bothTotals
    : words.notCause;
}

/** By which population dots are sized, and of which year where most cities have none of the year shown. */
function populationWords({ dots, year }: RelationFrame, language: Language): string {
  const words = CITIES_WORDS[language];
  const years = dots.flatMap(({ population }) => (population ? [population.year] : []));
  const counts = new Map<number, number>();
  for (const one of years) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [usual = year] = [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one);
  return usual === year ? words.population : words.populationOf(usual);
}
