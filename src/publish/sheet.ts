import type { Observation } from '@/domain/observation';
import type { Scene } from '@/graphics/scene/scene';
import type { MiddleContext } from '@/query/panel/trendContext';
import type { Selection, YearExtent } from '@/query/selection/selection';

/** One of several pictures of a page, with its words. */
export interface SheetPicture {
  readonly title: string;
  /** The heading of the part of the page that begins with it. */
  readonly section?: string;
  /** Above the picture: unit, what differs, whatever it must not be read without. */
  readonly facts: readonly string[];
  /** Null: words alone. */
  readonly scene: Scene | null;
  /** Below the picture: what it shows. */
  readonly notes?: readonly string[];
}

/** The pictures of a page, drawn. */
export interface SheetPictures {
  /** Pixels of a screen that a column of pictures takes at least; a document has as many as fit. */
  readonly column: number;
  /** Whether each column is filled on its own: for pictures of very different heights. Otherwise they stand in rows. */
  readonly flowing?: boolean;
  readonly pictures: readonly SheetPicture[];
}

/** A picture of a page as slides draw it anew: its figures, and the words that it has there. */
export interface SheetChart {
  readonly title: string;
  readonly facts: readonly string[];
  readonly caveat: string;
  readonly selection: Selection;
  /** Figures that the picture leaves out and names. */
  readonly besides: readonly Observation[];
  readonly context: MiddleContext | null;
  readonly years: YearExtent;
}

/** A page of many pictures as one document: its title, what it says, and its pictures, drawn when they are wanted. */
export interface Sheet {
  readonly title: string;
  readonly lead: string;
  readonly observations: () => readonly Observation[];
  /** @param width pixels of a screen that a picture has; as wide as the page has it where it is left out */
  readonly draw: (width?: number) => SheetPictures;
  /** Its pictures as charts of a deck; or one for every indicator that has a line, behind its words. Absent: words alone. */
  readonly charts?: (() => readonly SheetChart[]) | 'byIndicator';
}
