/** A range of window widths in which a page has one form: from a width in pixels, up to the next range. */
export interface WidthRange {
  readonly name: string;
  /** A width within. */
  readonly width: number;
  /** Media queries that all hold within. */
  readonly within: readonly string[];
}

/** Answers a media query, as the browser's `matchMedia` does. */
export type Match = (query: string) => { readonly matches: boolean };

const LIMIT = /^\((max|min)-width: (\d+)px\)$/;

/** Answers media queries for a window of a width, on a light screen. */
export const matchAt =
  (width: number): Match =>
  (query) => {
    const [, kind, limit] = LIMIT.exec(query) ?? [];
    return { matches: kind === 'max' ? width <= Number(limit) : kind === 'min' && width >= Number(limit) };
  };

/** The ranges that media queries part the widths into, narrow first; those that ask something else part nothing. */
export function widthRanges(queries: Iterable<string>): readonly WidthRange[] {
  const limits = [...queries]
    .flatMap((query) => {
      const [, kind, limit] = LIMIT.exec(query) ?? [];
      if (kind === undefined) return [];
      const inverse = `not all and ${query}`;
      return kind === 'max'
        ? [{ from: Number(limit) + 1, below: query, above: inverse }]
        : [{ from: Number(limit), below: inverse, above: query }];
    })
    .sort((a, b) => a.from - b.from);
  return [undefined, ...limits].map((lower, at) => {
    const upper = limits[at];
    return {
      name: String(lower?.from ?? 0),
      width: lower?.from ?? (upper ? upper.from - 1 : 0),
      within: [lower?.above, upper?.below].filter((query) => query !== undefined),
    };
  });
}

/** Style rules that show, of the parts marked by `data-at`, those of the present range. */
export const rangeStyles = (ranges: readonly WidthRange[]): string =>
  ranges
    .map(({ name, within }) =>
      within.reduce(
        (rule, query) => `@media ${query}{${rule}}`,
        `[data-prerendered] [data-at]:not([data-at~="${name}"]){display:none}`,
      ),
    )
    .join('');
