import type { Language } from '@/domain/localized';
import type { Stepped } from '@/domain/panel';
import { asFineAs } from '@/lib/asFineAs';
import { type DisplayUnit, displayUnit, formatNumber, withUnit } from '@/lib/numberFormat';
import type { Distribution } from '@/query/panel/distribution';
import { leaderOf } from '@/query/panel/leader';
import { isLevel } from '@/query/panel/level';
import type { NamedCity } from '@/query/panel/namedCities';
import type { NoChange, PanelChange } from '@/query/panel/overYears';
import { isOnLog } from '@/query/panel/panelScale';
import { inRow, type Strip, type StripCity } from '@/query/panel/strip';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { STRIP_WORDS } from '@/wording/pages/stripWords';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import { type CitiesText, rateCaveat } from '../cities/citiesText';
import { leapSize } from '../comparability/jointWords';

/** The words of a strip; `caveat` is the first thing to know, `notes` are the others. */
export interface StripText extends CitiesText {
  readonly notes: readonly string[];
  /** How ranks count and what block and lines are. */
  readonly how: string;
}

/** A change is told no finer than this. */
const CHANGE_STEP = 0.1;

/** A number as finely as it is known: the same in the finding, the picture, the table and the panel. */
export const stripNumber = ({ value, resolution }: Stepped, display: DisplayUnit): string =>
  formatNumber(asFineAs(value, resolution), display);

/** The unit for all numbers: set by the cities named and the median, not by the largest of all. */
export function stripDisplay(
  { unit, cities, country }: Strip,
  named: readonly NamedCity[],
  language: Language,
) {
  const values = cities
    .filter(({ city }) => named.some(({ code }) => code === city.code))
    .map(({ figure }) => figure?.value ?? 0);
  return displayUnit(unit, Math.max(country.median.value, ...values), language);
}

/** A change with its sign: points and amounts without a unit, percentages with theirs. */
export function changeText({ how, value, resolution }: PanelChange, language: Language): string {
  const plain = { factor: 1, symbol: '', language, rate: false, sign: '', signed: true } as const;
  return (
    formatNumber(asFineAs(value, Math.max(resolution, CHANGE_STEP)), plain) + (how === 'percent' ? '%' : '')
  );
}

type Side = 'above' | 'level' | 'below';

function sideOf(figure: Stepped, { median }: Distribution): Side {
  if (isLevel(figure, median)) return 'level';
  return figure.value > median.value ? 'above' : 'below';
}

/**
 * The words of a strip in a year.
 * @param said the definition of its indicator, and what all published figures of it note
 */
export function stripText(
  strip: Strip,
  named: readonly NamedCity[],
  display: DisplayUnit,
  said: { readonly definition: string; readonly common: string },
  language: Language,
): StripText {
  const words = STRIP_WORDS[language];
  const { choice, year, years, since, lanes, cities, unit } = strip;
  const name = choice.name[language];
  const finding = medianFinding(strip, named, display, language) + leadWords(strip, named, language);
  const isCoarse = (which: (city: StripCity) => boolean) => cities.filter(which).some(isRange);
  const how = [
    words.how(unit.kind === 'rate', since === year ? null : since),
    words.marks,
    isCoarse(({ city }) => named.some(({ code }) => code === city.code)) ? words.coarse : '',
    ...unchanged(strip, named, display, language),
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '' : ' ');
  const [caveat = '', ...notes] = [
    rateCaveat(choice, language),
    said.common,
    ...leftOut(strip, language),
    choice.rate ? '' : said.definition,
  ].filter(Boolean);
  const alt = words.alt(
    name,
    year,
    lanes.map((lane) => lane.name[language]),
    cities.length,
  );
  return {
    title: name,
    facts: [
      ...(years.length === 1 ? [CITIES_WORDS[language].years(year, year)] : []),
      display.symbol,
      ...(isOnLog(unit) ? [CITIES_WORDS[language].logScale] : []),
    ],
    finding,
    detail: crossings(strip, named, language),
    caveat,
    notes,
    how,
    alt: [alt, finding].join(language === 'zh' ? '。' : '. '),
  };
}

/** Who of the cities named is ahead, where it has been for years. */
function leadWords({ column, year }: Strip, named: readonly NamedCity[], language: Language): string {
  const codes = named.map(({ code }) => code);
  const leader = leaderOf(column, codes, year);
  const city = named.find(({ code }) => code === leader?.code);
  return leader && city && leader.since < year
    ? STRIP_WORDS[language].leads(city.name[language], leader.since, year, codes.length)
    : '';
}

/** Why cities named have no change. */
function unchanged(
  { cities }: Strip,
  named: readonly NamedCity[],
  display: DisplayUnit,
  language: Language,
): readonly string[] {
  const { noChange } = PANEL_WORDS[language];
  const why = (change: NoChange) => {
    if (change.reason === 'coarse')
      return noChange.coarse(withUnit(formatNumber(change.resolution, display), display));
    if ('change' in change)
      return noChange[change.reason](
        change.change.year,
        change.change.reason[language].replace(/[。.]$/, ''),
      );
    if (change.reason === 'leap') return noChange.leap(change.leap[1].year, ...leapSize(change.leap));
    return change.reason === 'base' ? noChange.base : noChange[change.reason](change.year);
  };
  return named.flatMap(({ code, name }) => {
    const change = cities.find(({ city }) => city.code === code)?.change;
    return change?.kind === 'none' ? [STRIP_WORDS[language].unchanged(name[language], why(change))] : [];
  });
}

const isRange = ({ inProvince, inCountry }: StripCity): boolean =>
  [inProvince, inCountry].some((rank) => rank.kind === 'ranked' && rank.level.length > rank.equal);

function leftOut({ cities, year }: Strip, language: Language): readonly string[] {
  const words = STRIP_WORDS[language];
  const namesOf = (which: (city: StripCity) => boolean) =>
    cities.filter(which).map(({ city }) => city.shortName[language]);
  const doubtful = namesOf(({ figure }) => Boolean(figure?.doubtful));
  const missing = namesOf(({ figure }) => figure === null);
  return [
    doubtful.length > 0 ? words.leftOut(doubtful, year) : '',
    missing.length > 0 ? words.missing(missing, year) : '',
  ];
}

/** Which of the cities named are above the median of the country, and which below: the fewer first, with their values. */
function medianFinding(
  { country, cities }: Strip,
  named: readonly NamedCity[],
  display: DisplayUnit,
  language: Language,
): string {
  const words = STRIP_WORDS[language];
  const found = named
    .flatMap(({ code, name }) => {
      const figure = cities.find(({ city }) => city.code === code)?.figure;
      return figure && !figure.doubtful ? [{ name: name[language], figure }] : [];
    })
    .sort((a, b) => b.figure.value - a.figure.value);
  const on = (side: Side) => found.filter(({ figure }) => sideOf(figure, country) === side);
  const names = (side: Side) => on(side).map(({ name }) => name);
  const valued = ({ name, figure }: (typeof found)[number]) =>
    `${name} ${withUnit(stripNumber(figure, display), display)}`;
  const median = withUnit(stripNumber(country.median, display), display);
  const [above, below, level] = [on('above'), on('below'), names('level')];
  if (found.length === 0) return words.alone(country.count, median);
  if (level.length === named.length) return words.allLevel(level.length, country.count, median);
  const isAbove = below.length === 0 || (above.length > 0 && above.length <= below.length);
  const lead = isAbove ? above : below;
  const most = isAbove ? lead[0] : lead.at(-1);
  if (most && lead.length === named.length && lead.length > 1)
    return words.every(lead.length, isAbove, country.count, median, valued(most));
  const rest = names(isAbove ? 'below' : 'above');
  return words.mixed(
    lead.length === 1 ? lead.map(valued) : lead.map(({ name }) => name),
    isAbove,
    country.count,
    median,
    (rest.length > 0 ? words.rest(rest, !isAbove) : '') + (level.length > 0 ? words.level(level) : ''),
  );
}

/** Cities that were on one side of the median in the first year and are on the other in the last. */
function crossings({ rows }: Strip, named: readonly NamedCity[], language: Language): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return '';
  const words = STRIP_WORDS[language];
  const cameFrom = (side: Side, to: Side) =>
    named.filter(({ code }) => {
      const [before, after] = [inRow(first, code), inRow(last, code)];
      return before && after && sideOf(before, first.country) === side && sideOf(after, last.country) === to;
    });
  return (
    [
      ['above', 'below'],
      ['below', 'above'],
    ] as const
  )
    .map(([side, to]) => ({ side, cities: cameFrom(side, to).map(({ name }) => name[language]) }))
    .filter(({ cities }) => cities.length > 0)
    .map(({ side, cities }) => words.crossed(cities, first.year, side === 'above', last.year))
    .join(language === 'zh' ? '' : ' ');
}
