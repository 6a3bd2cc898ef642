import type { TableBody } from '../slides/slide';

/** A text document, before it is written: its title, and what stands in it from top to bottom. */
export interface TextDocument {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | PictureBlock | PictureGrid | PicturePair | TableBlock | SourceList;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Whether it stands over what follows, other headings of its level included. */
  readonly chapter?: boolean;
}

/** A paragraph, and how it is set: under a heading, as a warning, or small. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly role: 'plain' | 'finding' | 'subtitle' | 'caveat' | 'small';
  readonly text: string;
  /** An address after the text, which it leads to. */
  readonly address?: string;
  /** What stands for the address; absent: itself. */
  readonly label?: string;
}

/** A picture as SVG that stands alone, and how wide it is printed. */
export interface Picture {
  readonly svg: string;
  /** In points, as drawn. */
  readonly width: number;
  readonly height: number;
  /** Printed width, in points: less where it is higher than a page. */
  readonly points: number;
  /** What a reader who does not see it is told. */
  readonly alt: string;
}

/** A picture over its numbered caption. */
export interface PictureBlock {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly caption: string;
  /** The same for a narrow screen; absent: there is none. */
  readonly narrow?: Picture;
}

/** Small pictures in two columns, each over its numbered caption and what it says. */
interface PictureGrid {
  readonly kind: 'grid';
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  readonly picture: Picture;
  readonly caption: string;
  readonly lines: readonly string[];
}

/** Two pictures side by side, each between its own words; headings, pictures and what stands under them begin level. */
interface PicturePair {
  readonly kind: 'pair';
  readonly sides: readonly [PairSide, PairSide];
}

export interface PairSide {
  readonly over: readonly (Heading | Paragraph)[];
  readonly block: PictureBlock;
  readonly under: readonly Paragraph[];
}

/** A table under its numbered caption, over remarks that its cells name. */
interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly body: TableBody;
  readonly notes: readonly string[];
}

interface SourceList {
  readonly kind: 'sources';
  readonly items: readonly ListedSource[];
}

/** A document in the list of sources: the mark by which the tables name it, what it is, where it is. */
export interface ListedSource {
  readonly mark: string;
  readonly text: string;
  /** Empty: none that can be opened. */
  readonly address: string;
}

/** A sheet of A4 in points: its width between the margins, and that of one of two columns. */
export const PAGE = { width: 482, height: 670, column: 230 };

/** The pictures of a document in the order in which they are written. */
export const picturesOf = (blocks: readonly Block[]): readonly Picture[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'picture':
        return [block.picture];
      case 'grid':
        return block.cells.map(({ picture }) => picture);
      case 'pair':
        return block.sides.map((side) => side.block.picture);
      default:
        return [];
    }
  });
