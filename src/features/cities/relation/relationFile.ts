import type { Dataset } from '@/domain/dataset';
import { citiesScatterOption } from '@/graphics/cities/citiesScatterOption';
import {
  type CitiesScatterSpec,
  citiesScatterPlot,
  placedOnScatter,
} from '@/graphics/cities/citiesScatterPlot';
import type { CitiesText } from '@/narrative/cities/citiesText';
import { relationText } from '@/narrative/cities/relationText';
import { type CitiesFile, type CitiesTaken, echartsPiece } from '@/publish/citiesFile';
import type { PanelRow } from '@/publish/panelRow';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { provinceEntries } from '../provinceEntries';

/** The scatter of a year as a file: both figures of every city, and the population that its dot stands for. */
function relationFile(
  dataset: Dataset,
  spec: CitiesScatterSpec,
  text: CitiesText,
  source: string,
): CitiesFile {
  const { relation, frame, display, language } = spec;
  const { x, y, size } = relation;
  const words = CITIES_WORDS[language];
  const isSide = [x, y].some(({ choice }) => choice.id === size?.choice.id);
  const rows = frame.dots.flatMap((dot): readonly PanelRow[] => [
    { ...y, figure: dot.y },
    { ...x, figure: dot.x },
    ...(size && dot.population && !isSide ? [{ ...size, figure: dot.population }] : []),
  ]);
  return {
    dataset,
    kind: 'relation',
    text,
    years: [frame.year],
    axes: {
      up: `↑ ${words.withSymbol(y.choice.name[language], display.y.symbol)}`,
      across: `→ ${words.withSymbol(x.choice.name[language], display.x.symbol)}`,
    },
    key: provinceEntries(spec.provinces, relation.catalogue.provinces, language),
    source,
    picture: ({ palette }, drawn, times) =>
      echartsPiece(citiesScatterOption({ ...spec, ...drawn, pace: 0 }, palette), drawn, times),
    rows,
    indices: null,
  };
}

/** What can be taken from the scatter of a year. */
export const relationTaken = (
  dataset: Dataset,
  spec: CitiesScatterSpec,
  text: CitiesText,
  source: string,
): CitiesTaken => ({ text, file: () => relationFile(dataset, spec, text, source) });

/** The plot of a scatter, its dots, and what it says. */
export function drawnRelation(dataset: Dataset, spec: CitiesScatterSpec) {
  const plot = citiesScatterPlot(spec);
  const placed = placedOnScatter(spec, plot);
  const zeros = spec.frame.dots.length - placed.length;
  const log = { x: plot.x.log, y: plot.y.log };
  return { plot, placed, text: relationText({ ...spec, dataset, zeros, log }) };
}
