import { type DisplayUnit, formatNumber } from '@/lib/numberFormat';

/**
 * The format by which a spreadsheet prints a figure in base units as the page prints it in its own: `52.3` for 523400 in
 * 万. Commas at the end drop three digits each, which leaves 万 and 亿 a literal point; where that would be coarser
 * than the page, every digit is printed.
 * @param sign what stands before the number: `≥`
 */
export function numberCode(value: number, display: DisplayUnit, sign = ''): string {
  const number = digitsCode(value, display);
  const before = literal(sign);
  const after = literal(display.sign);
  if (display.signed) return `${before}"+"${number}${after};${before}"−"${number}${after};${before}0${after}`;
  return `${before}${number}${after}`;
}

/** The format of the numbers at an axis, which all have the digits that its step needs. */
export function axisCode(step: number, display: DisplayUnit): string {
  const after = literal(display.sign);
  const number = display.factor === 1 ? grouped(decimalsOf(step)) : digitsCode(step, display, true);
  if (display.signed) return `"+"${number}${after};"−"${number}${after};0${after}`;
  return `${number}${after};-${number}${after};0${after}`;
}

const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

const decimalsOf = (value: number | string): number => String(value).split('.')[1]?.length ?? 0;

const grouped = (decimals: number): string => `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;

/** The step that the shorter of two formats prints, by the factor of the unit. */
const coarseStep = (factor: number): number => (factor === 1e4 ? 1e3 : factor === 1e8 ? 1e6 : 0);

function digitsCode(value: number, display: DisplayUnit, axis = false): string {
  const { factor } = display;
  if (value === 0) return '0';
  const isShort = (axis ? false : Math.abs(value) >= factor * 10) || isMultiple(value, coarseStep(factor));
  if (factor === 1e4) return isShort ? '0\\.0,' : '0\\.0000';
  if (factor === 1e8) return isShort ? '0\\.00,,' : '0\\.00000,';
  const printed = formatNumber(Math.abs(value), { ...display, signed: false });
  return grouped(decimalsOf(printed.replaceAll(',', ''))) + ','.repeat(Math.round(Math.log10(factor) / 3));
}

const isMultiple = (value: number, step: number): boolean =>
  step === 0 || Math.abs(value / step - Math.round(value / step)) < 1e-9;
