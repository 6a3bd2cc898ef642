import { readPrintedNumber } from './printedNumber';

/** A figure of another year as a doubt or a break quotes it: the year and what is printed for it. */
const QUOTED = /(?<year>\d{4})年（?(?<printed>[\d.]+(?:万|千)?(?:人|所|册|元))/gu;

/** A year and the value that a text gives for it, in base units. */
export interface Quote {
  readonly year: number;
  readonly value: number;
}

/** The years and values that a Chinese text quotes. */
export const quotesIn = (text: string): readonly Quote[] =>
  [...text.matchAll(QUOTED)].map(({ groups }) => ({
    year: Number(groups?.year),
    value: readPrintedNumber(groups?.printed ?? '')?.values[0] ?? Number.NaN,
  }));

/** Whether an English text names the same values for the same years: "1,088 in 2007" or "2007 (1,088)". */
export function saysTheSame(text: string, quotes: readonly Quote[]): boolean {
  return quotes.every(({ year, value }) => {
    const number = value.toLocaleString('en-US');
    return new RegExp(`(?<![\\d,])${number}(?: yuan)? in ${year}|${year} \\(${number}\\)`).test(text);
  });
}
