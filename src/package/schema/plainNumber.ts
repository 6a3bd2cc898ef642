const WITH_EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** A number as data files write it: every digit that names it and no more, never with an exponent. */
export function plainNumber(value: number): string {
  const text = String(value);
  const [, sign = '', first = '', others = '', exponent] = WITH_EXPONENT.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = first + others;
  const power = Number(exponent);
  return power < 0
    ? `${sign}0.${'0'.repeat(-power - 1)}${digits}`
    : `${sign}${digits}${'0'.repeat(power - others.length)}`;
}
