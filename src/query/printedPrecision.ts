import type { Observation } from '@/domain/observation';

type PrintedNumber = Pick<Observation, 'value' | 'asPrinted'>;

/**
 * How many decimals a percentage or ratio was printed with: of `75.0%` one, of `13.62:1` two, of `75%以上` none. Where
 * the printed text does not hold the number itself (a count printed in 万, a text that says it in words), the decimals
 * of the value count.
 */
export function printedDecimals({ value, asPrinted }: PrintedNumber): number {
  const size = Math.abs(value);
  const printed = (asPrinted.match(/\d[\d,]*(?:\.\d+)?/g) ?? [])
    .map((text) => text.replaceAll(',', ''))
    .find((text) => Number(text) === size);
  return decimalsOf(printed ?? String(size));
}

/**
 * One percentage or ratio minus another, as fine as both were printed and no finer: 75.1% minus a printed 75% is 0,
 * for the second may be anything from 74.5% on. Halves are rounded away from zero.
 * @returns the difference in the unit of the figures
 */
export function printedDifference(a: PrintedNumber, b: PrintedNumber): number {
  const factor = 10 ** Math.min(printedDecimals(a), printedDecimals(b));
  const exact = Number(((a.value - b.value) * factor).toPrecision(12));
  return (Math.sign(exact) * Math.round(Math.abs(exact))) / factor || 0;
}

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;
