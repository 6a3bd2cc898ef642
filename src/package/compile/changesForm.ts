import type { Change } from '@/domain/dataRecord';
import { groupBy } from '@/domain/dataset';
import {
  type ChangedVersion,
  type FigureChange,
  type FigureChangeKind,
  WHOLE_SERIES,
} from '@/domain/figureChange';
import { changesSchema } from '../schema/changesSchema';
import type { CatalogueForm } from './catalogueForm';
import { packItems } from './packedItems';
import type { PackedTable } from './packedTable';

/** The changes of one version, which have a file of their own. */
export const changesForm = (changes: readonly FigureChange[]): PackedTable =>
  packItems(changesSchema, changes);

/** The changes by version, in the order of the file, with how many figures each concerns. */
export const changedVersions = (
  changes: readonly FigureChange[],
): readonly { readonly version: ChangedVersion; readonly changes: readonly FigureChange[] }[] =>
  [...groupBy(changes, ({ version }) => version)].map(([version, own]) => ({
    version: {
      version,
      since: own[0]?.since ?? '',
      date: own[0]?.date ?? '',
      counts: {
        added: figuresOf(own, 'added'),
        corrected: figuresOf(own, 'corrected'),
        removed: figuresOf(own, 'removed'),
        series: own.filter(({ field }) => field === WHOLE_SERIES).length,
      },
    },
    changes: own,
  }));

/** A figure with several changes counts once. */
function figuresOf(changes: readonly FigureChange[], kind: FigureChangeKind): number {
  const own = changes.filter((one) => one.kind === kind);
  return new Set(own.map(({ observationId }) => observationId).filter(Boolean)).size;
}

/**
 * Removed indicators, each with the one to use instead, and figures that got another identifier, each with the new one;
 * what was replaced in its turn leads to the last.
 */
export function replacements(
  changes: readonly Change[],
  figures: readonly FigureChange[],
): CatalogueForm['replaced'] {
  const next = new Map([
    ...changes
      .filter(({ kind, replacedBy }) => kind === 'removed' && replacedBy !== '')
      .map(({ indicatorId, replacedBy }) => [indicatorId, replacedBy] as const),
    ...figures
      .filter(({ field }) => field === 'observation_id')
      .map(({ before, after }) => [before, after] as const),
  ]);
  return [...next.keys()].flatMap((id) => {
    const passed = new Set([id]);
    let to = next.get(id) ?? '';
    while (next.has(to) && !passed.has(to)) {
      passed.add(to);
      to = next.get(to) ?? '';
    }
    return passed.has(to) ? [] : [[id, to] as const];
  });
}
