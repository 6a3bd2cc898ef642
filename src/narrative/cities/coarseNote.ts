import type { Stepped } from '@/domain/panel';
import { maxOf, minOf } from '@/lib/extent';
import type { DisplayUnit } from '@/lib/numberFormat';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { numberText } from './citiesText';

/** The power of ten that a figure is printed to. */
const exponentOf = ({ resolution }: Stepped): number =>
  resolution > 0 ? Math.floor(Math.log10(resolution)) : Number.NEGATIVE_INFINITY;

/**
 * What to know of a list sorted by figures of which some are printed to fewer digits than others; empty where all are
 * printed alike.
 */
export function coarseNote(figures: readonly Stepped[], display: DisplayUnit): string {
  const exponents = figures.map(exponentOf).filter(Number.isFinite);
  if (exponents.length === 0) return '';
  const [finest, coarsest] = [minOf(exponents), maxOf(exponents)];
  if (finest === coarsest) return '';
  const coarse = figures.filter((one) => exponentOf(one) > finest);
  const example = coarse.find((one) => exponentOf(one) === coarsest);
  return example ? CITIES_WORDS[display.language].coarse(coarse.length, numberText(example, display)) : '';
}
