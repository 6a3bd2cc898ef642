import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { CitiesLinesSpec, YearWindow } from '@/graphics/cities/citiesLinesPlot';
import { lastDistribution, linesDisplay } from '@/narrative/cities/citiesLinesText';
import { numberText } from '@/narrative/cities/citiesText';
import { citiesLines } from '@/query/panel/citiesLines';
import { namedCities } from '@/query/panel/namedCities';
import type { PanelChoice } from '@/query/panel/panelChoice';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields, useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';

/** Under this width of the picture the finding and the list alone tell the values, whose words would take half of it. */
const VALUED = { zh: 0, en: 480 };

/** What the lines of all cities by a measure are drawn from, as the view asks; null while it is not at hand. */
export function useLinesSpec(
  dataset: Dataset,
  choice: PanelChoice,
  { width, height }: { readonly width: number; readonly height: number },
): CitiesLinesSpec | null {
  const { fromYear, toYear, measure } = useViewFields('fromYear', 'toYear', 'measure');
  const placeCodes = useChosenPlaces(dataset);
  const { language } = useWording();
  const base = measure.id === 'index' && choice.rate === null ? Number(measure.argument) : null;
  const lines = useMemo(() => citiesLines(dataset, choice, base), [dataset, choice, base]);
  const named = useMemo(() => namedCities(dataset, placeCodes), [dataset, placeCodes]);
  return useMemo(() => {
    if (!lines) return null;
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
  }, [lines, named, fromYear, toYear, width, height, language]);
}

/** The years asked for, as far as there are figures; all where two of them do not remain. */
function windowOf(whole: YearWindow, fromYear: number | null, toYear: number | null): YearWindow {
  const from = Math.max(whole.from, fromYear ?? whole.from);
  const to = Math.min(whole.to, toYear ?? whole.to);
  return from < to ? { from, to } : whole;
}
