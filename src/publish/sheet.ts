import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import type { Scene } from '@/graphics/scene/scene';
import { fileName, slug } from '@/lib/fileName';
import { sourceLine } from '@/narrative/sourceLine';
import type { Wording } from '@/wording/wording';
import type { Takeaway } from './takeaway';

/** One of several pictures of a page, with its words. */
export interface SheetPicture {
  readonly title: string;
  /** Above the picture: unit, what differs, whatever it must not be read without. */
  readonly facts: readonly string[];
  /** Null: words alone. */
  readonly scene: Scene | null;
  /** Below the picture: what it shows. */
  readonly notes?: readonly string[];
}

/** The pictures of a page, drawn. */
export interface SheetPictures {
  /** Pixels of a column of pictures; the document has as many as fit. */
  readonly column: number;
  readonly pictures: readonly SheetPicture[];
}

/** A page of many pictures as one document: its title, what it says, and its pictures, drawn when they are wanted. */
export interface Sheet {
  readonly title: string;
  readonly lead: string;
  readonly observations: () => readonly Observation[];
  readonly draw: () => SheetPictures;
}

/** Scenes are drawn at screen sizes and enlarged by this, so that their smallest text, 11 px, is over 13. */
export const ENLARGED = 1.2;

/** What can be taken from a page of many pictures. */
export const sheetTakeaway = (
  dataset: Dataset,
  { title, lead, observations, draw }: Sheet,
  wording: Wording,
): Takeaway => {
  const { language } = wording;
  const text = { language, wording };
  const shown = [...new Set(observations())];
  return {
    fileName: (extension) => fileName([language === 'en' ? slug(title) : title], extension),
    svg: async (palette) => {
      const { sheetSvg } = await import('./sheetSvg');
      return sheetSvg({ title, lead, ...draw(), source: sourceLine(dataset, shown, text), text }, palette);
    },
    observations: shown,
    dataset,
    comparability: null,
    derived: false,
  };
};
