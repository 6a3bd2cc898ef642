import { choiceFrom, FIRST_CHOICE, type PictureChoice } from '@/publish/picture/pictureChoice';

const KEPT = 'picture-choice';

/** How the reader wanted pictures last, as this browser kept it. */
export function keptChoice(): PictureChoice {
  try {
    return choiceFrom(JSON.parse(localStorage.getItem(KEPT) ?? 'null'));
  } catch {
    return FIRST_CHOICE;
  }
}

/** Keeps a choice; a browser that keeps nothing forgets it with the page. */
export function keepChoice(choice: PictureChoice): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(choice));
  } catch {}
}
