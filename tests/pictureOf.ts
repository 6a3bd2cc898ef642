import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { describeFigure } from '@/graphics/describeFigure';
import { sceneOfFigure } from '@/graphics/figureScene';
import type { Scene } from '@/graphics/scene/scene';
import type { Figure } from '@/narrative/figure';
import type { ComparisonYear } from '@/query/selection/comparisonRows';
import type { SelectionSpec } from '@/query/selection/selection';
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

/** Sizes of a picture in pixels: on a phone, in an office, on a slide. */
export const PICTURE_SIZES = {
  phone: { width: 358, height: 272 },
  office: { width: 838, height: 300 },
  slide: { width: 1200, height: 520 },
} as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** A picture to the pixel. */
export function sceneOf(figure: Figure, size: PictureSize = 'office'): Scene {
  const gutter = size === 'phone' ? 0 : figure.text.language === 'zh' ? 66 : 96;
  return sceneOfFigure(figure, { ...PICTURE_SIZES[size], gutter }).scene;
}
