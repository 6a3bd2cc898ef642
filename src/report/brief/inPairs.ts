import type { View } from '@/view/view';
import type { ItemWidth } from '../report';

/**
 * Views as they stand in a brief: lines two by two, of an odd number the first across; pictures of lanes, which are high,
 * across, behind the lines.
 */
export function inPairs(
  views: readonly View[],
): readonly { readonly view: View; readonly width: ItemWidth }[] {
  const lines = views.filter(({ kind }) => kind !== 'comparison');
  const lanes = views.filter(({ kind }) => kind === 'comparison');
  const isAlone = (at: number) => lines.length % 2 === 1 && at === 0;
  return [
    ...lines.map((view, at) => ({ view, width: isAlone(at) ? ('full' as const) : ('half' as const) })),
    ...lanes.map((view) => ({ view, width: 'full' as const })),
  ];
}
