/** Texts that begin as one of several years does. */
const LIKE_YEARS = /^\d{4}[-,\d]*: /;

/**
 * What is said of the figures of several years as one text: once where all have the same, else a line for each text with
 * its years before it (`2019-2021,2023: text`); years that say nothing are left out.
 */
export function byYear(told: readonly (readonly [year: number, text: string])[]): string {
  const years = new Map<string, number[]>();
  for (const [year, said] of told) {
    const text = said.replace(/\s*[\r\n]+\s*/g, ' ');
    const known = years.get(text);
    if (known) known.push(year);
    else years.set(text, [year]);
  }
  const [only = ''] = years.keys();
  if (years.size <= 1 && !LIKE_YEARS.test(only)) return only;
  return [...years]
    .filter(([text]) => text !== '')
    .map(([text, of]) => `${spans(of)}: ${text}`)
    .join('\n');
}

/** `2019-2021,2023`. */
function spans(years: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}
