import type { Language } from '@/domain/localized';
import { type DisplayUnit, displayUnit, withUnit } from '@/lib/numberFormat';
import type { CitiesLines } from '@/query/panel/citiesLines';
import type { Distribution } from '@/query/panel/distribution';
import { distributionOf } from '@/query/panel/distribution';
import { isLevel } from '@/query/panel/level';
import type { NamedCity } from '@/query/panel/namedCities';
import { COUNTRY, figureOf } from '@/query/panel/panelArea';
import { isOnLog } from '@/query/panel/panelScale';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { wordingOf } from '@/wording/wording';
import { type CitiesText, numberText, rateCaveat } from './citiesText';

interface Shown {
  readonly lines: CitiesLines;
  readonly named: readonly NamedCity[];
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

/** How all cities lie in the last year shown that enough of them have a sound figure of; null: in none. */
export function lastDistribution({
  lines,
  from,
  to,
}: Omit<Shown, 'named' | 'language'>): Distribution | null {
  const year = lines.years.findLast((one) => one >= from && one <= to);
  return year === undefined ? null : distributionOf(lines.catalogue, lines.column, COUNTRY, year);
}

/** The unit for the numbers of the picture: set by the median and the cities named, not by the largest of all. */
export function linesDisplay(shown: Shown): DisplayUnit {
  const { lines, named, language } = shown;
  const last = lastDistribution(shown);
  const values = named.map(({ code }) => (last ? figureOf(lines.column, code, last.year)?.value : 0) ?? 0);
  return displayUnit(lines.unit, Math.max(last?.median.value ?? 0, ...values), language);
}

/** The words of the lines of all cities. */
export function citiesLinesText(shown: Shown, display: DisplayUnit): CitiesText {
  const { lines, from, to, language } = shown;
  const words = CITIES_WORDS[language];
  const name = lines.choice.name[language];
  const log = lines.baseYear !== null || isOnLog(lines.unit);
  const finding = medianFinding(shown, display);
  const zeros = log
    ? lines.lines.flatMap(({ runs }) => runs.flat()).filter(({ value }) => value <= 0).length
    : 0;
  const caveats = [
    rateCaveat(lines.choice, language),
    lines.baseYear !== null && lines.withoutBase > 0
      ? words.withoutBase(lines.withoutBase, lines.baseYear)
      : '',
    sentenceCase((lines.doubtful > 0 ? words.doubtful(lines.doubtful) : '') + words.gaps),
    zeros > 0 ? words.zeros(zeros) : '',
  ];
  return {
    title: name,
    facts: [
      display.symbol,
      words.years(from, to),
      words.cities(lines.lines.length),
      ...(log ? [words.logScale] : []),
    ],
    finding,
    detail: '',
    caveat: caveats.filter(Boolean).join(language === 'zh' ? '' : ' '),
    alt: [words.linesAlt(name, from, to, lines.lines.length, display.symbol), finding]
      .filter(Boolean)
      .join(language === 'zh' ? '。' : '. '),
  };
}

function medianFinding(shown: Shown, display: DisplayUnit): string {
  const { lines, named, language } = shown;
  const { terms } = wordingOf(language);
  const last = lastDistribution(shown);
  if (!last) return '';
  const found = named
    .flatMap(({ code, name }) => {
      const figure = figureOf(lines.column, code, last.year);
      return figure && !figure.doubtful ? [{ name: name[language], figure }] : [];
    })
    .sort((a, b) => b.figure.value - a.figure.value);
  const group = (side: 'above' | 'below' | 'level') => {
    const cities = found.filter(({ figure }) => sideOf(figure, last) === side);
    const texts = cities.map(({ name, figure }) => `${name} ${numberText(figure, display)}`);
    return texts.length > 0 ? [CITIES_WORDS[language][side](texts)] : [];
  };
  const clauses = [...group('above'), ...group('level'), ...group('below')];
  const median = CITIES_WORDS[language].medianOf(
    last.year,
    last.count,
    lines.baseYear === null
      ? withUnit(numberText(last.median, display), display)
      : numberText(last.median, display),
  );
  return [median, ...clauses].join(terms.semicolon);
}

function sideOf(figure: { readonly value: number; readonly resolution: number }, { median }: Distribution) {
  if (isLevel(figure, median)) return 'level';
  return figure.value > median.value ? 'above' : 'below';
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
