/**
 * A value to the power of ten that its step bears: 15.1684 known to 0.39 is 15.2, 24310 known to 850 is 24300.
 * @param step how finely the value is known, in its own unit; 0 or less leaves it as it is
 */
export function asFineAs(value: number, step: number): number {
  if (!(step > 0)) return value;
  const exponent = Math.floor(Math.log10(step));
  if (exponent >= 0) return Math.round(value / 10 ** exponent) * 10 ** exponent || 0;
  return Number(value.toFixed(Math.min(12, -exponent))) || 0;
}
