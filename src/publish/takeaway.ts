import type { Dataset } from '@/domain/dataset';
import type { Figure } from '@/narrative/figure';
import { figureFileName } from './fileNames';
import type { Shown } from './slides/shown';
import type { Taken } from './taken';

/** What can be taken from a page: one picture, and the figures that it shows. */
export interface Takeaway {
  /** Name of a file of it. */
  readonly fileName: (extension: string) => string;
  /** How many figures it shows. */
  readonly count: number;
  /** Those figures, each with its source. */
  readonly data: () => Promise<Taken>;
  /** What its picture and its slides are made from. */
  readonly shown: Shown;
}

/** A figure with its words. */
export const figureTakeaway = (dataset: Dataset, figure: Figure): Takeaway => ({
  fileName: (extension) => figureFileName(figure, extension),
  count: figure.observations.length,
  data: async () => (await import('./takenFigures')).takenFigure(dataset, figure),
  shown: { kind: 'figure', dataset, figure },
});
