import type { Dataset } from '@/domain/dataset';
import type { PanelFigure } from '@/domain/panel';
import { type ValueTicks, valueTicks } from '@/graphics/scale/valueTicks';
import { type DisplayUnit, displayUnit } from '@/lib/numberFormat';
import { signOf } from '@/narrative/chartText';
import { numberText } from '@/narrative/cities/citiesText';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from '../citiesFile';
import type { PanelRow } from '../panelRow';
import { printedDecimals } from '../table/dataTable';
import { groupsOf } from './groupsOf';
import { axisCode, numberCode } from './numberCode';
import { coloursOf, hex } from './seriesOf';
import type { ChartBody, ChartSeries, Slide, TableBody } from './slide';
import { pagedTable } from './tablePages';

/** Bars of one slide, and years or measures of one table. */
const MOST = { bars: 24, columns: 7 };

/** The slides of a picture of all cities: bars of a year by province, or the lines of the cities compared; then a table of all. */
export function citiesSlides(file: CitiesFile, wording: Wording): readonly Slide[] {
  const { text, source, kind } = file;
  const { terms, language } = wording;
  const told = {
    title: text.finding || text.title,
    subtitle: [text.finding === '' ? '' : text.title, ...text.facts].filter(Boolean).join(terms.space),
    caveat: text.caveat,
    source,
    alt: text.alt,
    notes: [text.title, ...text.facts, text.detail, text.caveat].filter(Boolean),
  };
  const charts =
    kind === 'comparison'
      ? provinceBars(file, wording).map(({ name, chart }) => ({
          ...told,
          subtitle: [told.subtitle, name].filter(Boolean).join(terms.space),
          body: chart,
        }))
      : kind === 'cities'
        ? namedLines(file, wording).map(({ names, chart }) => ({
            ...told,
            caveat: [told.caveat, SLIDE_WORDS[language].others(names)].join(language === 'zh' ? '' : ' '),
            body: chart,
          }))
        : [];
  return [...charts, ...pagedTable(told, citiesTable(file, wording), language)];
}

const displayOf = (rows: readonly PanelRow[], language: Wording['language']): DisplayUnit | null => {
  const largest = rows.reduce((most, { figure }) => Math.max(most, Math.abs(figure.value)), 0);
  return rows[0] ? displayUnit(rows[0].unit, largest, language) : null;
};

const cityName = ({ panel }: Dataset, code: string, language: Wording['language']): string =>
  panel.catalogue?.cities.find((city) => city.code === code)?.shortName[language] ?? code;

const cityColour = ({ place }: Dataset, code: string): string => hex(place.get(code)?.colour ?? 'ghost');

const axisOf = ({ min, max, step }: ValueTicks, display: DisplayUnit) => ({
  min,
  max,
  step,
  code: axisCode(step, display),
});

const ticksOf = (values: readonly number[], display: DisplayUnit, zero: 'always' | 'near') =>
  valueTicks({ values, display, zero, intervals: [4, 5] });

const doubtSign = ({ doubtful }: PanelFigure, { terms }: Wording): string =>
  signOf({ bound: 'exact', doubt: doubtful ? { zh: '?', en: '?' } : { zh: '', en: '' } }, terms);

/** The cities of each province in the year shown, the highest first, on one scale. */
function provinceBars(
  { dataset, rows, years }: CitiesFile,
  wording: Wording,
): readonly { readonly name: string; readonly chart: ChartBody }[] {
  const { language } = wording;
  const [year] = years;
  const shown = rows.filter(({ figure }) => figure.year === year);
  const display = displayOf(shown, language);
  if (!display || year === undefined) return [];
  const ticks = ticksOf(
    shown.map(({ figure }) => figure.value),
    display,
    'always',
  );
  const { catalogue } = dataset.panel;
  const provinceOf = ({ figure }: PanelRow) =>
    catalogue?.cities.find(({ code }) => code === figure.cityCode)?.provinceCode ?? '';
  return groupsOf(shown, provinceOf).flatMap(([province, own]) => {
    const sorted = [...own].sort((a, b) => b.figure.value - a.figure.value);
    const pages = Array.from({ length: Math.ceil(sorted.length / MOST.bars) }, (_, at) =>
      sorted.slice(at * MOST.bars, (at + 1) * MOST.bars),
    );
    return pages.map((page) => ({
      name: catalogue?.provinces.get(province)?.[language] ?? '',
      chart: {
        kind: 'bar' as const,
        heading: SLIDE_WORDS[language].columns.city,
        categories: page.map(({ figure }) => cityName(dataset, figure.cityCode, language)),
        series: [
          {
            name: String(year),
            style: 'line' as const,
            ...coloursOf('cn'),
            colours: page.map(({ figure }) => cityColour(dataset, figure.cityCode)),
            values: page.map(({ figure }) => figure.value),
            decimals: decimalsOf(page),
            labels: page.map(({ figure }, at) => ({
              at,
              named: false,
              code: numberCode(figure.value, display, doubtSign(figure, wording)),
            })),
          },
        ],
        axis: axisOf(ticks, display),
      },
    }));
  });
}

const decimalsOf = (rows: readonly PanelRow[]): number =>
  rows.reduce(
    (most, { figure, choice }) =>
      Math.max(most, printedDecimals(figure.value, figure.resolution, false), choice.rate ? 6 : 0),
    0,
  );

/** The lines of the cities of the dataset, as figures or as indices; doubtful figures leave a gap and stand as marks. */
function namedLines(
  { dataset, rows, years: [from, to], indices }: CitiesFile,
  wording: Wording,
): readonly { readonly names: string; readonly chart: ChartBody }[] {
  const { language, terms, sentences } = wording;
  const shownValue = (figure: PanelFigure) => (indices ? indices.of(figure) : figure.value);
  const named = rows.filter(({ figure }) => dataset.place.has(figure.cityCode));
  const plain = displayOf(named, language);
  if (!plain || from === undefined || to === undefined) return [];
  const display: DisplayUnit = indices ? { factor: 1, symbol: '', sign: '', rate: false, language } : plain;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const changed = new Set(
    dataset.panel.catalogue?.changes.map(({ cityCode, year }) => `${cityCode} ${year}`),
  );
  const byCity = groupsOf(named, ({ figure }) => figure.cityCode);
  const series = byCity.flatMap(([code, own]): readonly ChartSeries[] => {
    const name = cityName(dataset, code, language);
    const colours = coloursOf(dataset.place.get(code)?.colour ?? 'other');
    const plotted = (kept: (figure: PanelFigure) => boolean) => {
      const held = new Map(
        own.filter(({ figure }) => kept(figure)).map(({ figure }) => [figure.year, shownValue(figure)]),
      );
      return years.map((year) => held.get(year) ?? null);
    };
    const cuts = [from, ...years.filter((year) => year > from && changed.has(`${code} ${year}`)), to + 1];
    const parts = cuts.slice(0, -1).map((start, at) => ({ start, end: (cuts[at + 1] ?? to + 1) - 1 }));
    const lines = parts.map(({ start, end }): ChartSeries => {
      const values = plotted(({ year, doubtful }) => !doubtful && year >= start && year <= end);
      const last = values.findLastIndex((value) => value !== null);
      const value = values[last] ?? null;
      return {
        name: parts.length > 1 ? SLIDE_WORDS[language].part(name, terms.span(start, end)) : name,
        style: 'line',
        ...colours,
        values,
        decimals: decimalsOf(own),
        labels:
          value !== null && end === to ? [{ at: last, named: true, code: numberCode(value, display) }] : [],
      };
    });
    const doubtful = plotted((figure) => figure.doubtful);
    const marks: readonly ChartSeries[] = doubtful.some((value) => value !== null)
      ? [
          {
            name: `${name} ${terms.reliability.doubtful}`,
            style: 'doubtful',
            ...colours,
            values: doubtful,
            decimals: decimalsOf(own),
            labels: [],
          },
        ]
      : [];
    return [...lines.filter(({ values }) => values.some((value) => value !== null)), ...marks];
  });
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  if (values.length === 0) return [];
  return [
    {
      names: sentences.joinPlaces(byCity.map(([code]) => cityName(dataset, code, language))),
      chart: {
        kind: 'line',
        heading: SLIDE_WORDS[language].year,
        categories: years.map(String),
        series,
        axis: axisOf(ticksOf(values, display, 'near'), display),
      },
    },
  ];
}

/** Cities by years, or by measures, those of the dataset first; years between are left out where there are many. */
function citiesTable({ dataset, rows, kind }: CitiesFile, wording: Wording): TableBody {
  const { language, terms } = wording;
  const keyOf = ({ choice, figure }: PanelRow) => (kind === 'relation' ? choice.id : String(figure.year));
  const keys = [...new Set(rows.map(keyOf))];
  const ordered = kind === 'relation' ? keys : keys.sort();
  const columns = spreadOver(ordered, MOST.columns);
  const displays = new Map(
    columns.map((key) => {
      const own = rows.filter((row) => kind !== 'relation' || keyOf(row) === key);
      return [key, displayOf(own, language)];
    }),
  );
  const heading = (key: string): string => {
    const unit = displays.get(key)?.symbol ?? '';
    const name =
      kind === 'relation' ? (rows.find((row) => keyOf(row) === key)?.choice.name[language] ?? key) : key;
    return kind === 'relation' && unit !== '' ? `${name}${terms.space}${unit}` : name;
  };
  const byCity = groupsOf(rows, ({ figure }) => figure.cityCode);
  const isNamed = ([code]: readonly [string, unknown]) => dataset.place.has(code);
  const sorted = [...byCity.filter(isNamed), ...byCity.filter((one) => !isNamed(one))];
  return {
    kind: 'table',
    columns: [
      { heading: SLIDE_WORDS[language].columns.city, share: 1.6 },
      ...columns.map((key) => ({ heading: heading(key), share: 1, numeric: true })),
    ],
    rows: sorted.map(([code, own]) => {
      const held = new Map(own.map((row) => [keyOf(row), row]));
      return [
        cityName(dataset, code, language),
        ...columns.map((key) => {
          const [row, display] = [held.get(key), displays.get(key)];
          return row && display ? doubtSign(row.figure, wording) + numberText(row.figure, display) : '';
        }),
      ];
    }),
  };
}

/** Some of a list, evenly spread, the first and the last among them. */
function spreadOver<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => {
    return items[Math.round((at * (items.length - 1)) / (most - 1))] as Item;
  });
}
