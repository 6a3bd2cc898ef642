import { valueTicks } from '@/graphics/scale/valueTicks';
import { SLIDE_WORDS } from '@/wording/controls/slideWords';
import type { Wording } from '@/wording/wording';
import type { CitiesFile } from '../citiesFile';
import type { PanelRow } from '../panelRow';
import { groupsOf } from './groupsOf';
import { axisCode, numberCode } from './numberCode';
import { cityColour, cityName, decimalsOf, displayOf, doubtSign } from './panelFigures';
import { coloursOf } from './seriesOf';
import type { ChartBody } from './slide';

/** Bars of one slide. */
const MOST_BARS = 24;

/** The cities of each province in the year shown, the highest first, on one scale. */
export function provinceBars(
  { dataset, rows, years }: CitiesFile,
  wording: Wording,
): readonly { readonly name: string; readonly chart: ChartBody }[] {
  const { language } = wording;
  const [year] = years;
  const shown = rows.filter(({ figure }) => figure.year === year);
  const display = displayOf(shown, language);
  if (!display || year === undefined) return [];
  const values = shown.map(({ figure }) => figure.value);
  const ticks = valueTicks({ values, display, zero: 'always', intervals: [3, 4, 5, 6] });
  const { catalogue } = dataset.panel;
  const provinceOf = ({ figure }: PanelRow) =>
    catalogue?.cities.find(({ code }) => code === figure.cityCode)?.provinceCode ?? '';
  return groupsOf(shown, provinceOf).flatMap(([province, own]) => {
    const sorted = [...own].sort((a, b) => b.figure.value - a.figure.value);
    const pages = Array.from({ length: Math.ceil(sorted.length / MOST_BARS) }, (_, at) =>
      sorted.slice(at * MOST_BARS, (at + 1) * MOST_BARS),
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
        axis: { min: ticks.min, max: ticks.max, step: ticks.step, code: axisCode(ticks.step, display) },
      },
    }));
  });
}
