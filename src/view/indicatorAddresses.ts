import { unsaidIndicator } from './codec';
import { sharedSearch } from './pageAddress';
import type { View } from './view';

const ANY = 'any-indicator';

/**
 * The addresses, as `sharedSearch` writes them, of views that differ in indicator and stage alone: written once for each
 * stage, as lists of indicators are long.
 */
export function indicatorAddresses(view: View): (indicatorId: string, stageId: string) => string {
  const known = new Map<string, string>();
  return (indicatorId, stageId) => {
    const chosen = { ...view, stageId, indicatorId };
    if (indicatorId === unsaidIndicator(chosen)) return sharedSearch(chosen);
    const address = known.get(stageId) ?? sharedSearch({ ...chosen, indicatorId: ANY });
    known.set(stageId, address);
    return address.replace(ANY, encodeURIComponent(indicatorId));
  };
}
