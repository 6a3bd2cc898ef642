/** What a derived measure holds a figure against: its province, the country. */
export const WHOLES = ['province', 'country'] as const;
export type Whole = (typeof WHOLES)[number];

/** Census populations that counts are set against. */
export const POPULATIONS = ['residents', 'children'] as const;
export type Population = (typeof POPULATIONS)[number];

/** Levels that a figure can be held against in the same year. */
export const LEVELS = ['target', 'standard', 'country'] as const;
export type Level = (typeof LEVELS)[number];

/** What is drawn of an indicator: its published figures, or a measure derived from them. */
export type Measure =
  | { readonly kind: 'plain' }
  /** Change on the year before: percentage points of a rate, percent of a count or amount. */
  | { readonly kind: 'change' }
  /** The base year is 100. */
  | { readonly kind: 'index'; readonly baseYear: number }
  | { readonly kind: 'share'; readonly of: Whole }
  /** Per 10,000 residents, or per 1,000 children aged 0 to 14. */
  | { readonly kind: 'per'; readonly population: Population }
  | { readonly kind: 'gap'; readonly to: Level }
  /** This indicator over another, such as students over teachers. */
  | { readonly kind: 'ratio'; readonly indicatorId: string };

export const PLAIN: Measure = { kind: 'plain' };

/** A measure as it stands in an address: `index:2015`, `share:province`, `ratio:full-time-teachers`. */
export function measureCode(measure: Measure): string {
  switch (measure.kind) {
    case 'index':
      return `index:${measure.baseYear}`;
    case 'share':
      return `share:${measure.of}`;
    case 'per':
      return `per:${measure.population}`;
    case 'gap':
      return `gap:${measure.to}`;
    case 'ratio':
      return `ratio:${measure.indicatorId}`;
    default:
      return measure.kind;
  }
}

/**
 * Reads a measure from an address. Whether it makes sense for an indicator is for the derivation to say.
 * @returns undefined when the text names no measure
 */
export function parseMeasure(text: string): Measure | undefined {
  const [kind, argument = '', ...rest] = text.split(':');
  if (rest.length > 0) return undefined;
  switch (kind) {
    case 'plain':
      return argument === '' ? PLAIN : undefined;
    case 'change':
      return argument === '' ? { kind } : undefined;
    case 'index':
      return /^(19|20)\d\d$/.test(argument) ? { kind, baseYear: Number(argument) } : undefined;
    case 'share':
      return named(WHOLES, argument, (of) => ({ kind, of }));
    case 'per':
      return named(POPULATIONS, argument, (population) => ({ kind, population }));
    case 'gap':
      return named(LEVELS, argument, (to) => ({ kind, to }));
    case 'ratio':
      return /^[\w.-]{1,160}$/.test(argument) ? { kind, indicatorId: argument } : undefined;
    default:
      return undefined;
  }
}

function named<const Value extends string>(
  allowed: readonly Value[],
  text: string,
  make: (value: Value) => Measure,
): Measure | undefined {
  const value = allowed.find((one) => one === text);
  return value === undefined ? undefined : make(value);
}
