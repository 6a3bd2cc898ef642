import type { Condition, Reading } from './reading';

export const SNIPPET_TOOLS = ['R', 'pandas', 'Stata', 'DuckDB'] as const;
export type SnippetTool = (typeof SNIPPET_TOOLS)[number];

/** Columns of digits that are codes: read as numbers they would be sums. */
const CODES = ['place_code', 'city_code'];

/**
 * Code that reads some static files, each filtered to a selection, into `d` (and `d2` and on).
 * @param base the address of the app, or a folder; empty: the folder at hand
 */
export function snippet(tool: SnippetTool, readings: readonly Reading[], base: string): string {
  const write = WRITERS[tool];
  const [before, parts] = [
    HEADS[tool],
    readings.map((one, at) => write(one, at === 0 ? 'd' : `d${at + 1}`, base)),
  ];
  return `${[before, ...parts].filter(Boolean).join('\n')}\n`;
}

const HEADS: Readonly<Record<SnippetTool, string>> = {
  R: '',
  pandas: 'import pandas as pd',
  Stata: '',
  DuckDB: '',
};

const codesOf = ({ file }: Reading): readonly string[] =>
  file.endsWith('panel') ? CODES.slice(1) : CODES.slice(0, 1);

const quoted = (values: readonly (string | number)[]): string =>
  values.map((value) => (typeof value === 'number' ? value : `"${value}"`)).join(', ');

type Writer = (reading: Reading, name: string, base: string) => string;

const inR: Writer = (reading, name, base) => {
  const classes = codesOf(reading).map((column) => `${column} = "character"`);
  const read = `${name} <- read.csv("${base}${reading.file}.csv",\n  encoding = "UTF-8", na.strings = "", colClasses = c(${classes.join(', ')}))`;
  const kept = reading.conditions.map((one) => {
    if (one.kind === 'span') return `${one.column} >= ${one.from} & ${one.column} <= ${one.to}`;
    const among = `${one.column} %in% c(${quoted(one.values)})`;
    return one.kind === 'text' && one.not ? `!(${among})` : among;
  });
  return kept.length > 0 ? `${read}\n${name} <- subset(${name}, ${kept.join(' &\n  ')})` : read;
};

const inPandas: Writer = (reading, name, base) => {
  const types = codesOf(reading).map((column) => `"${column}": str`);
  const read = `${name} = pd.read_csv("${base}${reading.file}.csv",\n    dtype={${types.join(', ')}})`;
  const kept = reading.conditions.map((one) => {
    if (one.kind === 'span') return `${name}["${one.column}"].between(${one.from}, ${one.to})`;
    const among = `${name}["${one.column}"].isin([${quoted(one.values)}])`;
    return one.kind === 'text' && one.not ? `~${among}` : among;
  });
  return kept.length > 0 ? `${read}\n${name} = ${name}[${kept.join('\n    & ')}]` : read;
};

/** Numbers that are read as text stay exact until they are turned into numbers; a list of texts may be of any length. */
const inStata: Writer = (reading, name, base) => {
  const numbers = reading.file.endsWith('panel')
    ? 'year value resolution'
    : 'start_year end_year value resolution';
  const kept = reading.conditions.map((one) => {
    if (one.kind === 'span') return `keep if inrange(${one.column}, ${one.from}, ${one.to})`;
    if (one.kind === 'numbers')
      return `keep if ${one.values.map((value) => `${one.column} == ${value}`).join(' | ')}`;
    const sign = one.not ? '==' : '>';
    return `keep if strpos("|${one.values.join('|')}|", "|" + ${one.column} + "|") ${sign} 0`;
  });
  return [
    ...(name === 'd' ? [] : ['* The next file replaces the one in memory']),
    `import delimited using "${base}${reading.file}.csv", ///`,
    '  clear varnames(1) case(preserve) bindquotes(strict) ///',
    '  maxquotedrows(unlimited) encoding("UTF-8") stringcols(_all)',
    `destring ${numbers}, replace`,
    ...kept,
  ].join('\n');
};

const literal = (value: string | number) => (typeof value === 'number' ? String(value) : `'${value}'`);

const inDuckDb: Writer = (reading, _, base) => {
  const types = codesOf(reading).map((column) => `'${column}': 'VARCHAR'`);
  const from = reading.parquet
    ? `read_parquet('${base}${reading.file}.parquet')`
    : `read_csv('${base}${reading.file}.csv', types = {${types.join(', ')}})`;
  const kept = reading.conditions.map((one: Condition) => {
    if (one.kind === 'span') return `${one.column} BETWEEN ${one.from} AND ${one.to}`;
    const not = one.kind === 'text' && one.not ? 'NOT ' : '';
    return `${one.column} ${not}IN (${one.values.map(literal).join(', ')})`;
  });
  const where = kept.length > 0 ? `\nWHERE ${kept.join('\n  AND ')}` : '';
  return `SELECT * FROM ${from}${where};`;
};

const WRITERS: Readonly<Record<SnippetTool, Writer>> = {
  R: inR,
  pandas: inPandas,
  Stata: inStata,
  DuckDB: inDuckDb,
};
