import type { Dataset } from '@/domain/dataset';
import type { CitiesOption } from '@/graphics/cities/echartsCanvas';
import type { Palette } from '@/graphics/paint/palette';
import { fileName, slug } from '@/lib/fileName';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { Wording } from '@/wording/wording';
import type { PanelCsvRow, PanelIndices } from './panelCsv';
import type { Takeaway } from './takeaway';

/** Size of a picture of all cities in a file, in pixels. */
export const CITIES_PICTURE = { width: 912, height: 480 };

/** A picture of all cities with its words and figures. */
export interface CitiesFile {
  readonly dataset: Dataset;
  readonly kind: 'cities' | 'relation';
  readonly text: CitiesText;
  readonly years: readonly number[];
  /** Over the upright axis and under the other; empty: nothing. */
  readonly axes: { readonly up: string; readonly across: string };
  readonly source: string;
  /** What ECharts draws at `CITIES_PICTURE`. */
  readonly option: (palette: Palette) => CitiesOption;
  readonly rows: readonly PanelCsvRow[];
  readonly indices: PanelIndices | null;
}

/** What a picture of all cities offers: its words, and the rest when it is wanted. */
export interface CitiesTaken {
  readonly text: CitiesText;
  readonly file: () => CitiesFile;
}

/** What can be taken from a picture of all cities. */
export function citiesTakeaway(file: CitiesFile, wording: Wording): Takeaway {
  const { dataset, kind, text, years, rows, indices } = file;
  const name = (words: string) => (wording.language === 'en' ? slug(words) : words);
  const span = [...new Set([years[0], years.at(-1)])].join('-');
  return {
    fileName: (extension) => fileName([name(text.title), name(wording.ui.viewNames[kind]), span], extension),
    svg: async (palette) => {
      const [{ citiesDocument }, { citiesSvg }] = await Promise.all([
        import('./citiesDocument'),
        import('@/graphics/cities/citiesSvg'),
      ]);
      return citiesDocument(file, citiesSvg(file.option(palette), CITIES_PICTURE), palette, wording);
    },
    count: rows.length,
    csv: async (flavour) => (await import('./panelCsv')).panelCsv(dataset, rows, flavour, indices),
  };
}
