/** Characters that begin a formula in a spreadsheet, behind the apostrophe that keeps one from being run. */
const GUARDED = /^'+(?=[=+\-@])/;
const UNCLEAN = /[\p{Cc}\p{Cf}\p{Cs}\s']/u;
const UNSEEN = /\p{Cf}+/gu;
const HALF = /\p{Cs}/gu;
const SPACE = /[\p{Cc}\s]+/gu;

/** A text as it is kept: one line, without marks that cannot be seen, without the apostrophe that guards a formula. */
export function plainText(cell: string): string {
  if (!UNCLEAN.test(cell)) return cell;
  const line = cell.replace(UNSEEN, '').replace(HALF, '\uFFFD').replace(SPACE, ' ').trim();
  return line.startsWith("'") ? line.replace(GUARDED, '') : line;
}

/** A name or heading as it is compared: full-width characters as plain ones, without case, space and marks. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-'"“”‘’·:,.、《》()]+/g, '');
