import { useEffect, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { type NetChange, netChanges } from '@/query/changes/netChanges';
import { type PinStanding, pinStanding, versionsAfter } from '@/query/changes/pinnedTo';
import { useViewState } from '@/view/ViewContext';

export type ChangesSince =
  | { readonly standing: Exclude<PinStanding, 'older'> | 'loading' | 'missing' }
  | { readonly standing: 'older'; readonly changes: readonly NetChange[] };

/** All changes of figures since a version of the data; the record of them is loaded where it is not at hand. */
export function useChangesSince(dataset: Dataset, pin: string): ChangesSince {
  const load = useViewState((state) => state.load);
  const [tried, setTried] = useState<'no' | 'done' | 'failed'>('no');
  const recorded = dataset.record !== null;
  const standing = pinStanding(dataset, pin);
  const needed = standing === 'unknown' || standing === 'older';
  const versions = versionsAfter(dataset, pin);
  const missing = versions.filter((version) => !dataset.figureChanges.has(version)).join();
  useEffect(() => {
    if (!needed || (recorded && missing === '')) return;
    let told = true;
    const wanted = missing === '' ? [] : missing.split(',');
    setTried('no');
    load({ indicatorIds: [], record: true, changesOf: wanted }).then(
      (arrived) => told && setTried(arrived ? 'done' : 'failed'),
    );
    return () => {
      told = false;
    };
  }, [load, needed, recorded, missing]);
  if (!needed) return { standing };
  if (tried === 'failed') return { standing: 'missing' };
  if (!recorded) return { standing: tried === 'done' ? 'missing' : 'loading' };
  if (standing !== 'older') return { standing };
  if (missing !== '') return { standing: 'loading' };
  return { standing, changes: netChanges(versions.flatMap((one) => dataset.figureChanges.get(one) ?? [])) };
}
