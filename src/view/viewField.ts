/** The years of a view, which share one key of the address. */
interface Years {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** A choice of the reader: how it opens, and how it stands in an address. */
export interface ViewField<Value> {
  readonly key: string;
  /** What it means, for the README. */
  readonly says: string;
  /** What may stand in an address, in Markdown. */
  readonly values: string;
  readonly opening: Value;
  /** Undefined: the text names no value. Whether codes exist is for `resolveView` to say. */
  readonly parse: (text: string) => Value | undefined;
  readonly write: (value: Value, years: Years) => string;
}

const ID = /^[\w.:-]{1,160}$/;
const NONE = 'none';
const LONGEST_WORDS = 100;
/** Halves of characters, which no address can hold. */
const HALF_LETTERS = /\p{Surrogate}/gu;

/** Values as Markdown. */
export const inCode = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(' ');

/** One of a few values; the opening one may be none of them. */
export const choice = <const Value extends string, const Opening extends string = Value>(
  key: string,
  says: string,
  allowed: readonly Value[],
  opening: Opening,
): ViewField<Value | Opening> & { readonly allowed: readonly Value[] } => ({
  key,
  says,
  values: inCode(allowed),
  opening,
  parse: (text) => allowed.find((value) => value === text),
  write: String,
  allowed,
});

/** On or off; off when a view opens. */
export const flag = (key: string, says: string): ViewField<boolean> => ({
  key,
  says,
  values: inCode(['1']),
  opening: false,
  parse: (text) => (text === '1' || text === '0' ? text === '1' : undefined),
  write: (on) => (on ? '1' : '0'),
});

const parseId = (text: string): string | undefined => (ID.test(text) ? text : undefined);

/** An identifier; empty: none is chosen, which an address says by leaving it out. */
export const id = (key: string, says: string, values: string, opening = ''): ViewField<string> => ({
  key,
  says,
  values,
  opening,
  parse: parseId,
  write: String,
});

/** An identifier, or `none`, which is the empty text. */
export const idOrNone = (key: string, says: string, values: string, opening = ''): ViewField<string> => ({
  ...id(key, says, values, opening),
  parse: (text) => (text === NONE ? '' : parseId(text)),
  write: (value) => value || NONE,
});

function parseIds(text: string): readonly string[] | undefined {
  if (text === NONE) return [];
  const ids = text.split(',');
  return ids.every((one) => ID.test(one)) ? [...new Set(ids)] : undefined;
}

/** A list of identifiers; what opens may be no list, which an address says by leaving it out. */
export const ids = <Value extends readonly string[] | null>(
  key: string,
  says: string,
  values: string,
  opening: Value,
): ViewField<Value | readonly string[]> => ({
  key,
  says,
  values,
  opening,
  parse: parseIds,
  write: (list) => (list === null ? '' : list.join(',') || NONE),
});

/** Several of a few values, in their order. */
export const several = <const Value extends string>(
  key: string,
  says: string,
  allowed: readonly Value[],
): ViewField<readonly Value[]> => ({
  key,
  says,
  values: `\`${allowed.join(',')}\`, or \`${NONE}\``,
  opening: allowed,
  parse: (text) => {
    if (text === NONE) return [];
    const asked = text.split(',');
    const found = allowed.filter((value) => asked.includes(value));
    return found.length === new Set(asked).size ? found : undefined;
  },
  write: (list) => list.join(',') || NONE,
});

/** Words as they are typed. */
export const words = (key: string, says: string): ViewField<string> => ({
  key,
  says,
  values: 'text',
  opening: '',
  parse: (text) => (text !== '' && text.length <= LONGEST_WORDS ? text : undefined),
  write: (text) => text.replace(HALF_LETTERS, ''),
});

/** A year of four digits. */
export const parseYear = (text: string): number | undefined =>
  /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;

function parseYears(text: string): Years | undefined {
  const match = /^(\d{4})?-(\d{4})?$/.exec(text);
  if (!match) return undefined;
  const [fromYear, toYear] = [1, 2].map((part) => (match[part] ? parseYear(match[part]) : null));
  if (fromYear === undefined || toYear === undefined) return undefined;
  return fromYear !== null && toYear !== null && fromYear > toYear ? undefined : { fromYear, toYear };
}

/** The first or the last year: two choices under one key; null: open on that side. */
export const yearBound = (key: string, says: string, bound: keyof Years): ViewField<number | null> => ({
  key,
  says,
  values: inCode(['2013-2024', '2013-', '-2020']),
  opening: null,
  parse: (text) => parseYears(text)?.[bound],
  write: (year, years) => {
    const { fromYear, toYear }: Years = { ...years, [bound]: year };
    return `${fromYear ?? ''}-${toYear ?? ''}`;
  },
});
