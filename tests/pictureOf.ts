import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { comparisonScene } from '@/graphics/comparison/comparisonScene';
import { describeFigure } from '@/graphics/describeFigure';
import type { Scene } from '@/graphics/scene/scene';
import { trendScene } from '@/graphics/trend/trendScene';
import type { Figure } from '@/narrative/figure';
import type { ComparisonYear } from '@/query/comparisonRows';
import type { SelectionSpec } from '@/query/selection';
import { selectFrom } from './fixtures';

/** Which picture of a dataset a test is about; every place, unless it says which. */
export interface PictureSpec extends Partial<Omit<SelectionSpec, 'indicatorId'>> {
  readonly indicatorId: string;
  readonly language?: Language;
  /** Absent: a trend. */
  readonly year?: ComparisonYear;
}

/** A picture of a dataset in words. */
export function figureOf(dataset: Dataset, { language = 'zh', year, ...spec }: PictureSpec): Figure {
  const placeCodes = dataset.places.map(({ code }) => code);
  const selection = selectFrom(dataset, { placeCodes, ...spec });
  const picture = year === undefined ? ({ kind: 'trend' } as const) : ({ kind: 'comparison', year } as const);
  return describeFigure(dataset, selection, picture, language);
}

/** A picture to the pixel, at the size of a desktop chart or of a phone. */
export function sceneOf(figure: Figure, year: ComparisonYear | undefined, compact = false): Scene {
  const width = compact ? 358 : 838;
  if (figure.comparison && year !== undefined)
    return comparisonScene(figure.selection, figure.comparison, year, figure.text, { width, compact });
  const gutter = compact ? 0 : figure.text.language === 'zh' ? 66 : 96;
  const height = compact ? 272 : 300;
  return trendScene(figure.selection, figure.text, { width, height, gutter, compact });
}
