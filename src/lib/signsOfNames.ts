/**
 * A sign for each of some names, as short as tells them apart: the first letter; where several begin alike, with the
 * first letter in which they differ: 南 江 and N J; Jiangmen beside Jiujiang is Ja, Jiujiang Ju.
 */
export function signsOfNames(names: readonly string[]): readonly string[] {
  const spelt = names.map((name) => [...name]);
  return spelt.map((letters) => {
    const [first = ''] = letters;
    const alike = spelt.filter((other) => other !== letters && other[0] === first);
    if (alike.length === 0) return first;
    const differing = letters.find((letter, at) => at > 0 && alike.every((other) => other[at] !== letter));
    return first + (differing ?? '');
  });
}
