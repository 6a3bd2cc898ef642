import type { PanelFigure } from '@/domain/panel';
import { valueTicks } from '@/graphics/scale/valueTicks';
import { zeroOf } from '@/graphics/time/timeLayout';
import type { DisplayUnit } from '@/lib/numberFormat';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from '../citiesFile';
import { groupsOf } from './groupsOf';
import { axisCode, numberCode } from './numberCode';
import { cityName, decimalsOf, displayOf } from './panelFigures';
import { coloursOf } from './seriesOf';
import type { ChartBody, ChartSeries } from './slide';

/** The lines of the cities of the dataset, as figures or as indices; doubtful figures leave a gap and stand as marks. */
export function namedLines(
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
    const doubtful = plotted((figure) => figure.doubtful !== false);
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
  const [row] = named;
  if (values.length === 0 || !row) return [];
  const zero = indices ? 'near' : zeroOf(row.unit);
  const ticks = valueTicks({ values, display, zero, intervals: [3, 4, 5, 6] });
  return [
    {
      names: sentences.joinPlaces(byCity.map(([code]) => cityName(dataset, code, language))),
      chart: {
        kind: 'line',
        heading: SLIDE_WORDS[language].year,
        categories: years.map(String),
        series,
        axis: { min: ticks.min, max: ticks.max, step: ticks.step, code: axisCode(ticks.step, display) },
      },
    },
  ];
}
