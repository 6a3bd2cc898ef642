import { roleOfHeading } from '@/own/mapping/headings';
import type {
  Across,
  IndicatorChoice,
  OwnColumn,
  OwnMapping,
  OwnRole,
  PlaceChoice,
} from '@/own/mapping/ownMapping';

/** One figure a row, or what the columns of a wide table stand for. */
export const SHAPES = ['long', 'year', 'place', 'indicator'] as const;
export type Shape = (typeof SHAPES)[number];

export const shapeOf = ({ shape, across }: OwnMapping): Shape => (shape === 'long' ? 'long' : across);

/** A column gets another role; the one that had it before is read no longer. */
export function withRole(mapping: OwnMapping, at: number, role: OwnRole): OwnMapping {
  const isShared = role === 'ignore' || role === 'figures';
  const columns = mapping.columns.map((column, index): OwnColumn => {
    if (index === at) return { ...column, role };
    return !isShared && column.role === role ? { ...column, role: 'ignore' } : column;
  });
  const isWide = columns.some((column) => column.role === 'figures');
  return { ...mapping, columns, shape: isWide ? 'wide' : 'long' };
}

/**
 * The table in another shape: of its columns of figures the first is the value in a long one; in a wide one the value
 * and every column not yet read are figures.
 */
export function withShape(mapping: OwnMapping, shape: Shape): OwnMapping {
  if (shape === 'long') {
    const value = mapping.columns.findIndex(({ role }) => role === 'value' || role === 'figures');
    const columns = mapping.columns.map((column, at): OwnColumn => {
      if (at === value) return { ...column, role: 'value' };
      return column.role === 'figures' ? { ...column, role: 'ignore' } : column;
    });
    return { ...mapping, shape: 'long', columns };
  }
  return { ...mapping, shape: 'wide', across: shape, columns: wideColumns(mapping.columns, shape) };
}

function wideColumns(columns: readonly OwnColumn[], across: Across): readonly OwnColumn[] {
  const hasFigures = columns.some(({ role }) => role === 'figures');
  return columns.map((column): OwnColumn => {
    if (column.role === across) return { ...column, role: 'ignore' };
    const isFigure = column.role === 'value' || (!hasFigures && column.role === 'ignore');
    return isFigure ? { ...column, role: 'figures' } : column;
  });
}

/** The headings stand in another row: roles are those that they name, or that their column had. */
export function withHeaderRow(
  mapping: OwnMapping,
  head: readonly (readonly string[])[],
  headerRow: number,
): OwnMapping {
  const headings = [...(head[headerRow - 1] ?? [])];
  while (headings.at(-1) === '') headings.pop();
  const taken = new Set<OwnRole>();
  const columns = headings.map((heading, at): OwnColumn => {
    const role = roleOfHeading(heading) ?? mapping.columns[at]?.role ?? 'ignore';
    if (role === 'figures' || role === 'ignore' || !taken.has(role)) {
      taken.add(role);
      return { heading, role };
    }
    return { heading, role: 'ignore' };
  });
  return { ...mapping, headerRow, columns };
}

/** Null: the name is left as it is, not known. */
export const withPlace = (mapping: OwnMapping, name: string, choice: PlaceChoice | null): OwnMapping => ({
  ...mapping,
  places: withChoice(mapping.places, name, choice),
});

/** Null: the name is left as it is, not known. */
export const withIndicator = (
  mapping: OwnMapping,
  name: string,
  choice: IndicatorChoice | null,
): OwnMapping => ({ ...mapping, indicators: withChoice(mapping.indicators, name, choice) });

function withChoice<Choice>(
  choices: Readonly<Record<string, Choice>>,
  name: string,
  choice: Choice | null,
): Readonly<Record<string, Choice>> {
  const others = Object.entries(choices).filter(([one]) => one !== name);
  return Object.fromEntries(choice ? [...others, [name, choice]] : others);
}
