import { plainText } from '../cells/plainText';
import type { OwnColumn, OwnMapping, OwnRole } from '../mapping/ownMapping';

/** A column of figures: where it stands, what its heading says besides its unit, and the unit in its brackets. */
export interface FigureColumn {
  readonly at: number;
  readonly heading: string;
  readonly name: string;
  readonly unit: string;
}

/** Where the roles of a mapping stand in a row. */
export interface RowPlan {
  readonly columns: readonly OwnColumn[];
  /** -1: no column has the role. */
  readonly at: (role: OwnRole) => number;
  readonly figures: readonly FigureColumn[];
}

/** A heading and the unit in the brackets at its end, `在园儿童数（万人）`, or after a slash or a colon, `单位：万人`. */
export function headingParts(heading: string): { readonly name: string; readonly unit: string } {
  const text = plainText(heading).normalize('NFKC');
  const [, name = '', unit = ''] = /^(.*?)[([【](?:单位:?)?([^()[\]【】]*)[)\]】]$/.exec(text) ?? [];
  return name.trim() === '' ? { name: text, unit: '' } : { name: name.trim(), unit: unit.trim() };
}

/** Where the roles of a mapping stand; of columns with the same role the first is read. */
export function rowPlan({ columns, shape }: OwnMapping): RowPlan {
  const positions = new Map<OwnRole, number>();
  for (const [at, { role }] of columns.entries()) if (!positions.has(role)) positions.set(role, at);
  const figures = columns.flatMap(({ heading, role }, at): readonly FigureColumn[] =>
    role === (shape === 'wide' ? 'figures' : 'value') && (shape === 'wide' || positions.get('value') === at)
      ? [{ at, heading, ...headingParts(heading) }]
      : [],
  );
  return { columns, at: (role) => positions.get(role) ?? -1, figures };
}
