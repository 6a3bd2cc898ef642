import type { Dataset } from '@/domain/dataset';
import type { Sheet } from '@/publish/sheet';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import type { Takeaway } from '@/publish/takeaway';
import type { View } from '@/view/view';
import { type Wording, wordingOf } from '@/wording/wording';

/** What the parts of a page are made from. */
export interface PageParts<Param extends keyof View, Board> {
  readonly dataset: Dataset;
  readonly view: Pick<View, Param>;
  readonly board: Board;
  readonly wording: Wording;
}

type SheetParts = Pick<Sheet, 'observations' | 'draw' | 'charts'> & {
  readonly title?: string;
  readonly lead?: () => string;
};

/** What a page shows and what can be taken from it, before it is drawn. */
export interface PageContent<Param extends keyof View, Board> {
  /** The choices that the board hangs on; it is worked out again only when one of them changes. */
  readonly params: readonly Param[];
  /** What the page shows, before words and marks. */
  readonly board: (dataset: Dataset, view: Pick<View, Param>) => Board;
  readonly title: (parts: PageParts<Param, Board>) => string;
  /** What the page shows and how it is to be read, in one or two lines. */
  readonly lead: (parts: PageParts<Param, Board>, view: View) => string;
  /** The page as a file, with words that say more than the lead where they are needed; null: nothing to take. */
  readonly sheet: (parts: PageParts<Param, Board>, view: View) => SheetParts | null;
}

/** The page as a file with all its words; null: nothing to take. */
export function pageSheet<Param extends keyof View, Board>(
  content: PageContent<Param, Board>,
  parts: PageParts<Param, Board>,
  view: View,
): Sheet | null {
  const sheet = content.sheet(parts, view);
  return (
    sheet && {
      ...sheet,
      title: sheet.title ?? content.title(parts),
      lead: sheet.lead?.() ?? content.lead(parts, view),
    }
  );
}

/** What can be taken from a page as a view shows it; null: nothing. */
export function pageTakeaway<Param extends keyof View, Board>(
  content: PageContent<Param, Board>,
  dataset: Dataset,
  view: View,
): Takeaway | null {
  const wording = wordingOf(view.language);
  const sheet = pageSheet(content, { dataset, view, board: content.board(dataset, view), wording }, view);
  return sheet && sheetTakeaway(dataset, sheet, wording);
}
