import { isVersion } from '@/domain/dataVersion';

/** The years of a view, which share one key of the address. */
interface Years {
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

/** How the values of a choice stand in an address. */
interface AddressForm<Value> {
  /** Undefined: the text names no value. Whether codes exist is for `resolveView` to say. */
  readonly parse: (text: string) => Value | undefined;
  readonly write: (value: Value, years: Years) => string;
}

/** A choice of the reader: how it opens, and how it stands in an address. */
export interface ViewField<Value> extends AddressForm<Value> {
  readonly key: string;
  readonly opening: Value;
  /** What it means, for the README. */
  readonly says: string;
  /** What may stand in an address, in Markdown. */
  readonly values: string;
}

const ID = /^[\w.:-]{1,160}$/;
const NONE = 'none';
const LONGEST_WORDS = 100;
/** Halves of characters, which no address can hold. */
const HALF_LETTERS = /\p{Surrogate}/gu;

/** Values as Markdown. */
export const inCode = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(' ');

/** One of a few values. */
export const oneOf = <const Value extends string>(allowed: readonly Value[]) => ({
  allowed,
  values: inCode(allowed),
  parse: (text: string) => allowed.find((value) => value === text),
  write: String,
});

/** On or off. */
export const flag = {
  values: inCode(['1']),
  parse: (text: string) => (text === '1' || text === '0' ? text === '1' : undefined),
  write: (on: boolean) => (on ? '1' : '0'),
};

/** An identifier; empty: none is chosen, which an address says by leaving it out. */
export const id: AddressForm<string> = {
  parse: (text) => (ID.test(text) ? text : undefined),
  write: String,
};

/** An identifier, or `none`, which is the empty text. */
export const idOrNone: AddressForm<string> = {
  parse: (text) => (text === NONE ? '' : id.parse(text)),
  write: (value) => value || NONE,
};

/** A version of the data; empty: none is named. */
export const version: AddressForm<string> = {
  parse: (text) => (isVersion(text) ? text : undefined),
  write: String,
};

/** A list of identifiers; null, where a choice opens so, is said by leaving it out. */
export const ids = {
  parse: (text: string): readonly string[] | undefined => {
    const found = text === NONE ? [] : text.split(',');
    return found.every((one) => ID.test(one)) ? [...new Set(found)] : undefined;
  },
  write: (list: readonly string[] | null) => (list === null ? '' : list.join(',') || NONE),
};

/** Letters of a list that is written short. */
const SHORT = 500;

/** A list of identifiers of which an address names as many of the last as it has room for. */
export const lastIds = {
  parse: ids.parse,
  write: (list: readonly string[]): string => {
    let room = SHORT;
    let first = list.length;
    for (const one of [...list].reverse()) {
      room -= one.length + 1;
      if (room < 0) break;
      first -= 1;
    }
    return ids.write(list.slice(first));
  },
};

/** Several of a few values, in their order. */
export const several = <const Value extends string>(allowed: readonly Value[]) => ({
  values: `\`${allowed.join(',')}\`, or \`${NONE}\``,
  parse: (text: string): readonly Value[] | undefined => {
    const asked = text === NONE ? [] : text.split(',');
    const found = allowed.filter((value) => asked.includes(value));
    return found.length === new Set(asked).size ? found : undefined;
  },
  write: ids.write,
});

/** Words as they are typed. */
export const words: AddressForm<string> = {
  parse: (text) => (text !== '' && text.length <= LONGEST_WORDS ? text : undefined),
  write: (text) => text.replace(HALF_LETTERS, ''),
};

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
export const yearBound = (bound: keyof Years) => ({
  values: inCode(['2013-2024', '2013-', '-2020']),
  parse: (text: string) => parseYears(text)?.[bound],
  write: (year: number | null, years: Years) => {
    const { fromYear, toYear }: Years = { ...years, [bound]: year };
    return `${fromYear ?? ''}-${toYear ?? ''}`;
  },
});
