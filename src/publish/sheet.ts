import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { Scene } from '@/graphics/scene/scene';
import { fileName, slug } from '@/lib/fileName';
import type { ChartText } from '@/narrative/chartText';
import { sourceLine } from '@/narrative/sourceLine';
import type { Takeaway } from './takeaway';

/** One of several pictures of a page, with its words. */
export interface SheetPicture {
  readonly title: string;
  /** Unit, caveat, finding: whatever must not be parted from the picture. */
  readonly facts: readonly string[];
  /** Null: words alone. */
  readonly scene: Scene | null;
}

/** A page of many pictures as one document: its title, what it says, the pictures under one another or in columns. */
export interface Sheet {
  readonly title: string;
  readonly lead: string;
  /** Pixels of a column of pictures; the document has as many as fit. */
  readonly column: number;
  readonly pictures: readonly SheetPicture[];
  readonly observations: readonly Observation[];
}

/** What can be taken from a page of many pictures. */
export const sheetTakeaway = (
  dataset: Dataset,
  sheet: () => Sheet,
  text: Pick<ChartText, 'language' | 'wording'>,
): Takeaway => {
  const { title, observations } = sheet();
  return {
    fileName: (extension) => fileName([text.language === 'en' ? slug(title) : title], extension),
    svg: async (palette) => {
      const { sheetSvg } = await import('./sheetSvg');
      return sheetSvg(sheet(), sourceLine(dataset, observations, text), palette, text);
    },
    observations,
    dataset,
    comparability: null,
    derived: false,
  };
};
