/** Years as runs: `1999-2005,2007`. */
export function writeYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(',');
}

/** Reads what `writeYears` wrote. */
export function readYears(text: string): readonly number[] {
  if (text === '') return [];
  return text.split(',').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** Reads years as `readYears` does; the same text gives the same list, since thousands of series have the same years. */
export function yearsReader(): (text: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (text) => {
    const years = known.get(text) ?? readYears(text);
    known.set(text, years);
    return years;
  };
}
