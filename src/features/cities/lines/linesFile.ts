import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { citiesLinesOption } from '@/graphics/cities/citiesLinesOption';
import { type CitiesLinesSpec, isShown } from '@/graphics/cities/citiesLinesPlot';
import { citiesLinesText } from '@/narrative/cities/citiesLinesText';
import type { CitiesText } from '@/narrative/cities/citiesText';
import { type CitiesFile, type CitiesTaken, echartsPiece } from '@/publish/citiesFile';
import { figureOf } from '@/query/panel/panelArea';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import type { Wording } from '@/wording/wording';

/** The lines of all cities as a file: every figure of the years shown, those in doubt marked. */
function linesFile(
  dataset: Dataset,
  spec: CitiesLinesSpec,
  text: CitiesText,
  source: string,
  language: Language,
): CitiesFile {
  const { lines, window } = spec;
  const { column, unit } = lines.printed;
  const figures = [...column.figures.values()].flatMap((years) => [...years.values()]);
  return {
    dataset,
    kind: 'cities',
    text,
    years: [window.from, window.to],
    axes: { up: '', across: '' },
    key: [{ text: CITIES_WORDS[language].key }],
    source,
    picture: ({ palette }, size, times) => {
      const { dataZoom: _, ...still } = citiesLinesOption({ ...spec, ...size }, palette);
      return echartsPiece(still, size, times);
    },
    rows: figures
      .filter((figure) => isShown(figure, window))
      .map((figure) => ({ choice: lines.choice, unit, figure })),
    indices:
      lines.baseYear === null
        ? null
        : {
            baseYear: lines.baseYear,
            of: ({ cityCode, year }) => figureOf(lines.column, cityCode, year)?.value,
          },
  };
}

/** What can be taken from the lines of all cities. */
export const linesTaken = (
  dataset: Dataset,
  spec: CitiesLinesSpec,
  text: CitiesText,
  { ui, language }: Wording,
): CitiesTaken => ({ text, file: () => linesFile(dataset, spec, text, ui.among.source, language) });

/** What the lines of all cities say. */
export const linesText = (
  { lines, named, window, display }: CitiesLinesSpec,
  language: Language,
): CitiesText => citiesLinesText({ lines, named, ...window, language }, display);
