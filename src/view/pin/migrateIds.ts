import type { Dataset } from '@/domain/dataset';
import type { IgnoredParameter } from '../codec';
import type { View } from '../view';
import { VIEW_FIELDS } from '../viewFields';

/**
 * A view with the ids of indicators and figures that are no longer there in exchange for those that took their place,
 * and which ones these were.
 */
export function migrateIds(
  view: View,
  { replacedBy }: Pick<Dataset, 'replacedBy'>,
): { readonly view: View; readonly replaced: readonly IgnoredParameter[] } {
  if (replacedBy.size === 0) return { view, replaced: [] };
  const replaced: IgnoredParameter[] = [];
  const now = (name: keyof View, id: string): string => {
    const found = replacedBy.get(id) ?? partReplaced(id, replacedBy);
    if (found === undefined) return id;
    replaced.push({ key: VIEW_FIELDS[name].key, value: id, reason: 'replaced' });
    return found;
  };
  const { measure } = view;
  const argument = now('measure', measure.argument);
  const next: View = {
    ...view,
    indicatorId: now('indicatorId', view.indicatorId),
    observationId: now('observationId', view.observationId),
    slide: now('slide', view.slide),
    measure: argument === measure.argument ? measure : { ...measure, argument },
    unfolded: view.unfolded.map((id) => now('unfolded', id)),
  };
  return replaced.length === 0 ? { view, replaced } : { view: next, replaced };
}

/** The id of a figure of an indicator that was replaced: place and period stay. */
function partReplaced(id: string, replacedBy: Dataset['replacedBy']): string | undefined {
  const parts = id.split('.');
  const next = replacedBy.get(parts[1] ?? '');
  return next === undefined ? undefined : parts.map((part, at) => (at === 1 ? next : part)).join('.');
}
