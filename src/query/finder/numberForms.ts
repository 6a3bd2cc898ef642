import type { Observation } from '@/domain/observation';
import { foldText } from './foldText';
import { STRENGTH } from './named';

/**
 * The ways a figure's number is written, folded, one after the other with a space before each: in full, as printed,
 * and in 万, 亿, million and billion (`3528000000 35.28亿元 352800万 35.28亿 3528million 3.528billion`).
 */
export function numberForms({ value, asPrinted }: Observation): string {
  const forms = [String(value), foldText(asPrinted)];
  const size = Math.abs(value);
  if (size >= 1e4) forms.push(`${scaled(value, 1e4)}万`);
  if (size >= 1e7) forms.push(`${scaled(value, 1e8)}亿`);
  if (size >= 1e5) forms.push(`${scaled(value, 1e6)}million`);
  if (size >= 1e8) forms.push(`${scaled(value, 1e9)}billion`);
  return ` ${forms.join(' ')}`;
}

const scaled = (value: number, factor: number): string => String(Number((value / factor).toPrecision(12)));

/**
 * How well a word with a digit answers a figure's number: the whole number in one of its writings, or its beginning.
 * @param forms as made by `numberForms`
 */
export function numberStrength(forms: string, word: string): number {
  let best = 0;
  for (let at = forms.indexOf(word); at >= 0; at = forms.indexOf(word, at + 1)) {
    if (/[\d.]/.test(forms[at - 1] ?? '') && /^\d/.test(word)) continue;
    const next = forms[at + word.length] ?? ' ';
    if (!/[\d.]/.test(next)) return STRENGTH.exact;
    best = STRENGTH.letters;
  }
  return best;
}

export const hasDigit = (word: string): boolean => /\d/.test(word);
