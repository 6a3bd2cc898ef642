import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { comparisonScene } from '@/charts/comparison/comparisonScene';
import { describeFigure, type Figure } from '@/charts/figure';
import type { Scene } from '@/charts/scene';
import { trendScene } from '@/charts/trend/trendScene';
import type { Language } from '@/domain/localized';
import { DATA_FILES, type DataFileTexts, readDataset } from '@/ingest/readDataset';
import type { ComparisonYear } from '@/query/comparisonRows';
import type { SelectionSpec } from '@/query/selection';
import { selectFrom } from './fixtures';

const FOLDER = resolve(import.meta.dirname, 'golden');

/** The texts of the golden data files. */
export const goldenTexts = Object.fromEntries(
  DATA_FILES.map((file) => [file, { text: readFileSync(resolve(FOLDER, file), 'utf8') }]),
) as DataFileTexts;

/** The golden dataset, read once. */
export const goldenDataset = readDataset(goldenTexts).dataset;

export const EVERYWHERE = goldenDataset.places.map(({ code }) => code);

/** Which picture of the golden data a test is about. */
export interface GoldenCase extends Partial<Omit<SelectionSpec, 'indicatorId'>> {
  readonly indicatorId: string;
  readonly language?: Language;
  /** Absent: a trend. */
  readonly year?: ComparisonYear;
}

/** A picture of the golden data in words. */
export function goldenFigure({ language = 'zh', year, ...spec }: GoldenCase): Figure {
  const selection = selectFrom(goldenDataset, { placeCodes: EVERYWHERE, ...spec });
  const picture = year === undefined ? ({ kind: 'trend' } as const) : ({ kind: 'comparison', year } as const);
  return describeFigure(goldenDataset, selection, picture, language);
}

/** A picture of the golden data to the pixel, at the size of a desktop chart or of a phone. */
export function goldenScene(figure: Figure, year: ComparisonYear | undefined, compact = false): Scene {
  const width = compact ? 358 : 838;
  if (figure.comparison && year !== undefined)
    return comparisonScene(figure.selection, figure.comparison, year, figure.text, { width, compact });
  const gutter = compact ? 0 : figure.text.language === 'zh' ? 66 : 96;
  const height = compact ? 272 : 300;
  return trendScene(figure.selection, figure.text, { width, height, gutter, compact });
}
