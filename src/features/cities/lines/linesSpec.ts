import type { Language } from '@/domain/localized';
import type { CitiesLinesSpec, YearWindow } from '@/graphics/cities/citiesLinesPlot';
import { lastDistribution, linesDisplay } from '@/narrative/cities/citiesLinesText';
import { numberText } from '@/narrative/cities/citiesText';
import type { CitiesLines } from '@/query/panel/citiesLines';
import type { NamedCity } from '@/query/panel/namedCities';
import type { PanelChoice } from '@/query/panel/panelChoice';
import type { View } from '@/view/view';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';

/** Under this width of the picture the finding and the list alone tell the values, whose words would take half of it. */
const VALUED = { zh: 0, en: 480 };

export interface SpecSize {
  readonly width: number;
  readonly height: number;
}

/** The year that the lines of a choice are indices of, as a view asks; null: they are as printed. */
export const baseOf = ({ measure }: Pick<View, 'measure'>, { rate }: PanelChoice): number | null =>
  measure.id === 'index' && rate === null ? Number(measure.argument) : null;

/** What the lines of all cities are drawn from, in the years of a view. */
export function linesSpec(
  lines: CitiesLines,
  named: readonly NamedCity[],
  { fromYear, toYear }: Pick<View, 'fromYear' | 'toYear'>,
  language: Language,
  { width, height }: SpecSize,
): CitiesLinesSpec {
  const words = CITIES_WORDS[language];
  const window = windowOf({ from: lines.first, to: lines.last }, fromYear, toYear);
  const shown = { lines, named, ...window, language };
  const display = linesDisplay(shown);
  const last = lastDistribution(shown);
  return {
    lines,
    named,
    window,
    display,
    width,
    height,
    medianText: last ? words.median(numberText(last.median, display)) : '',
    endText: ({ name }, figure) => {
      const value = width < VALUED[language] ? '' : numberText(figure, display);
      const text = [name[language], value].filter(Boolean).join(' ');
      return figure.year < (last?.year ?? window.to) ? words.inYear(text, figure.year) : text;
    },
  };
}

/** The years asked for, as far as there are figures; all where two of them do not remain. */
function windowOf(whole: YearWindow, fromYear: number | null, toYear: number | null): YearWindow {
  const from = Math.max(whole.from, fromYear ?? whole.from);
  const to = Math.min(whole.to, toYear ?? whole.to);
  return from < to ? { from, to } : whole;
}
