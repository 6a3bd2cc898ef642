import { FORMULA } from '@/lib/formula';

const GUARD = /^'+/;
const UNCLEAN = /[\p{Cc}\p{Cf}\p{Cs}\s']/u;
const UNSEEN = /\p{Cf}+/gu;
const HALF = /\p{Cs}/gu;
const SPACE = /[\p{Cc}\s]+/gu;

/** A text as it is kept: one line, without marks that cannot be seen, without the apostrophe that guards a formula. */
export function plainText(cell: string): string {
  if (!UNCLEAN.test(cell)) return cell;
  const line = cell.replace(UNSEEN, '').replace(HALF, '\uFFFD').replace(SPACE, ' ').trim();
  const bare = line.replace(GUARD, '');
  return FORMULA.test(bare) ? bare : line;
}

/** A name or heading as it is compared: full-width characters as plain ones, without case, space and marks. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-'"“”‘’·:,.、《》()]+/g, '');
