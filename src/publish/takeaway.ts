import type { Dataset } from '@/domain/dataset';
import type { Palette } from '@/graphics/paint/palette';
import type { Figure } from '@/narrative/figure';
import type { CsvFlavour } from './csvText';
import { figureFileName } from './fileNames';

/** What can be taken from a page: one picture, and the figures that it shows. */
export interface Takeaway {
  /** Name of a file of it. */
  readonly fileName: (extension: string) => string;
  /** The picture as one SVG document that stands alone. */
  readonly svg: (palette: Palette) => Promise<string>;
  /** How many figures it shows. */
  readonly count: number;
  /** Those figures, each with its source. */
  readonly csv: (flavour: CsvFlavour) => Promise<string>;
}

/** A figure with its words. */
export const figureTakeaway = (dataset: Dataset, figure: Figure): Takeaway => ({
  fileName: (extension) => figureFileName(figure, extension),
  svg: async (palette) => (await import('./figureSvg')).figureSvg(figure, palette),
  count: figure.observations.length,
  csv: async (flavour) => (await import('./recordCsv')).figureCsv(dataset, figure, flavour),
});
