import type { Dataset } from '@/domain/dataset';
import { citiesScatterOption } from '@/graphics/cities/citiesScatterOption';
import type { CitiesScatterSpec } from '@/graphics/cities/citiesScatterPlot';
import type { CitiesText } from '@/narrative/cities/citiesText';
import { type CitiesFile, echartsPiece } from '@/publish/citiesFile';
import type { PanelRow } from '@/publish/panelRow';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { provinceEntries } from '../ProvinceKey';

/** The scatter of a year as a file: both figures of every city, and the population that its dot stands for. */
export function relationFile(
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
    picture: (palette, room) =>
      echartsPiece(citiesScatterOption({ ...spec, ...room, pace: 0 }, palette), room),
    rows,
    indices: null,
  };
}
