import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { Palette } from '@/graphics/paint/palette';
import { rowComparability } from '@/narrative/comparability/rowComparability';
import type { Figure } from '@/narrative/figure';
import { derivationColumns } from '@/query/derive/derivationColumns';
import type { RowComparability } from '@/query/observation/observationRecords';
import { figureFileName } from './fileNames';

/** What can be taken from a page: one picture, and the figures that it shows. */
export interface Takeaway {
  /** Name of a file of it. */
  readonly fileName: (extension: string) => string;
  /** The picture as one SVG document that stands alone. */
  readonly svg: (palette: Palette) => Promise<string>;
  readonly observations: readonly Observation[];
  /** The dataset that the figures are of: a derived one where they were worked out. */
  readonly dataset: Dataset;
  /** How the figures differ from each other; null where they were not chosen for comparison. */
  readonly comparability: RowComparability | null;
  /** Whether the figures say how they were worked out. */
  readonly derived: boolean;
}

/** A figure with its words. */
export const figureTakeaway = (dataset: Dataset, figure: Figure): Takeaway => ({
  fileName: (extension) => figureFileName(figure, extension),
  svg: async (palette) => (await import('./figureSvg')).figureSvg(figure, palette),
  observations: figure.observations,
  dataset: figure.derived?.dataset ?? dataset,
  comparability: rowComparability(figure),
  derived: figure.derived !== null,
});

/** The columns that say how figures were worked out; none for published ones. */
export const workedOutColumns = ({ dataset, derived }: Takeaway) =>
  derived ? derivationColumns(dataset) : [];
