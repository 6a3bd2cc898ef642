import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { comparisonScene } from '@/charts/comparison/comparisonScene';
import { describeFigure, type Figure } from '@/charts/figure';
import type { Scene } from '@/charts/scene';
import { trendScene } from '@/charts/trend/trendScene';
import type { Language } from '@/domain/localized';
import { DATA_FILES, type DataFileTexts, readDataset } from '@/package/read/readDataset';
import type { ComparisonYear } from '@/query/comparisonRows';
import type { SelectionSpec } from '@/query/selection';
import { selectFrom } from './fixtures';

const FOLDER = resolve(import.meta.dirname, 'golden');

/** The texts of the shipped data files. */
export const realTexts = Object.fromEntries(
  DATA_FILES.map((file) => [file, { text: readFileSync(resolve(FOLDER, file), 'utf8') }]),
) as DataFileTexts;

/** The shipped dataset, read once. */
export const realDataset = readDataset(realTexts).dataset;

export const EVERYWHERE = realDataset.places.map(({ code }) => code);

/** Which picture of the shipped data a test is about. */
export interface RealCase extends Partial<Omit<SelectionSpec, 'indicatorId'>> {
  readonly indicatorId: string;
  readonly language?: Language;
  /** Absent: a trend. */
  readonly year?: ComparisonYear;
}

/** A picture of the shipped data in words. */
export function realFigure({ language = 'zh', year, ...spec }: RealCase): Figure {
  const selection = selectFrom(realDataset, { placeCodes: EVERYWHERE, ...spec });
  const picture = year === undefined ? ({ kind: 'trend' } as const) : ({ kind: 'comparison', year } as const);
  return describeFigure(realDataset, selection, picture, language);
}

/** A picture of the shipped data to the pixel, at the size of a desktop chart or of a phone. */
export function realScene(figure: Figure, year: ComparisonYear | undefined, compact = false): Scene {
  const width = compact ? 358 : 838;
  if (figure.comparison && year !== undefined)
    return comparisonScene(figure.selection, figure.comparison, year, figure.text, { width, compact });
  const gutter = compact ? 0 : figure.text.language === 'zh' ? 66 : 96;
  const height = compact ? 272 : 300;
  return trendScene(figure.selection, figure.text, { width, height, gutter, compact });
}
