import type { OwnIssue } from '@/domain/ownIssue';
import type { OwnMapping } from '@/own/mapping/ownMapping';
import type { OwnReading, OwnRefusal, OwnSurvey, UnknownName } from '@/own/ownReading';

/** Where a table stands that is being brought. */
export type Bringing =
  | { readonly step: 'opening'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly issues: readonly OwnIssue[] }
  | Mapped;

/** A table that was opened: how it is read, and what that gives. */
export interface Mapped {
  readonly step: 'mapped';
  /** Empty: it was pasted. */
  readonly name: string;
  readonly file: File | string;
  readonly survey: OwnSurvey;
  readonly mapping: OwnMapping;
  /** What the mapping gives; null: not yet known. While it is `pending`, that of the mapping before. */
  readonly result: OwnReading | OwnRefusal | null;
  /** Whether the result is of every row, not of the first ones. */
  readonly whole: boolean;
  readonly pending: boolean;
  /** How much of a whole reading has passed, 0 to 1; null: none is on its way. */
  readonly done: number | null;
  /** Names that were not known at some time: they can be settled anew. */
  readonly places: readonly UnknownName[];
  readonly indicators: readonly UnknownName[];
}

/** Rows that are read at every change of the mapping; of a longer table only these. */
export const FIRST_ROWS = 2_000;

/** A table with this many rows or fewer is read whole at every change. */
export const isShort = ({ survey, mapping }: Pick<Mapped, 'survey' | 'mapping'>): boolean =>
  survey.rows - mapping.headerRow <= FIRST_ROWS;

/** The result of a mapping, with every name that is to be settled or was. */
export function withResult(state: Mapped, result: OwnReading | OwnRefusal, whole: boolean): Mapped {
  const unknown = 'table' in result ? result : { unknownPlaces: [], unknownIndicators: [] };
  const { mapping } = state;
  return {
    ...state,
    result,
    whole,
    pending: false,
    done: null,
    places: settledAnd(state.places, unknown.unknownPlaces, mapping.places),
    indicators: settledAnd(state.indicators, unknown.unknownIndicators, mapping.indicators),
  };
}

function settledAnd(
  before: readonly UnknownName[],
  now: readonly UnknownName[],
  choices: Readonly<Record<string, unknown>>,
): readonly UnknownName[] {
  const current = new Map(now.map((one) => [one.name, one]));
  const kept = before.filter(({ name }) => current.has(name) || Object.hasOwn(choices, name));
  const known = new Set(kept.map(({ name }) => name));
  return [...kept, ...[...current.values()].filter(({ name }) => !known.has(name))];
}
