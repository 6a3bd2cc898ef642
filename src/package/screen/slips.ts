import { at, type Found } from './check';
import { shown } from './figures';
import type { ScreenedRow } from './screenedRow';

/** A figure of a year, with the row that it stands in. */
interface OfYear {
  readonly row: ScreenedRow;
  readonly year: number;
  readonly value: number;
}

/** A figure and its year, as a finding names them. */
export const told = ({ year, value }: Pick<OfYear, 'year' | 'value'>): string => `${shown(value)} in ${year}`;

/**
 * The figures of series that have slipped by a power of ten against those beside them.
 * @param series each by year
 * @param isNear whether a figure beside another counts
 * @param isMeant whether a figure is looked at, among those beside it
 */
export function slipsIn<Figure extends OfYear>(
  series: readonly (readonly Figure[])[],
  isNear: (figure: Figure, other: Figure) => boolean = () => true,
  isMeant: (figure: Figure, beside: readonly Figure[]) => boolean = () => true,
): readonly Found[] {
  return series.flatMap((figures) =>
    figures.flatMap((figure, index) => {
      const beside = [figures[index - 1], figures[index + 1]].filter(
        (one): one is Figure => one !== undefined && isNear(figure, one),
      );
      const values = beside.map(({ value }) => value);
      if (!isMeant(figure, beside) || !isSlip(figure.value, values, figures.length)) return [];
      const against = beside.map(told).join(' and ');
      return [at(figure.row, 'value', `${figure.row.key} is ${shown(figure.value)}, beside ${against}`)];
    }),
  );
}

/** A value with the step in which it is printed. */
interface Printed {
  readonly value: number;
  readonly step: number;
}

/** How near to a power of ten a ratio must come, in powers of ten: 0.1 is a quarter. */
const NEAR = 0.1;
/** Fewer steps than this are too few to be a slip or a jump. */
const FEW = 20;

/** Whether one value is a power of ten above or below another, give or take a quarter. */
function powerApart(value: number, other: number): number {
  if (value <= 0 || other <= 0) return 0;
  const powers = Math.log10(value / other);
  return Math.abs(powers - Math.round(powers)) <= NEAR ? Math.round(powers) : 0;
}

/**
 * Whether a figure has slipped by a power of ten against the years beside it, all alike.
 * @param value of the year
 * @param beside values of the years held before and after; one at an end
 * @param years how many the series has; of two nobody knows which has slipped
 */
export function isSlip(value: number, beside: readonly number[], years: number): boolean {
  const powers = beside.map((other) => powerApart(value, other));
  return years >= 3 && powers.length > 0 && powers.every((power) => power !== 0 && power === powers[0]);
}

/** Whether a figure has grown to, or fallen from, more than `times` another. */
export function isJump(before: Printed, { value, step }: Printed, times = 2): boolean {
  const larger = Math.max(before.value, value);
  const smaller = Math.min(before.value, value);
  return larger / Math.max(before.step, step) >= FEW && larger > smaller * times;
}

/** How many digits of a value are printed and no filling zeros: 4 for 1234 and for 12340000 in whole 万. */
export function significance(value: number, step: number): number {
  const digits = String(Math.round(Math.abs(value) / step)).replace(/0+$/, '');
  return digits.length;
}
