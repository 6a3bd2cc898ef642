import { useEffect, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { cityBrief, cityBriefView } from '@/report/brief/cityBrief';
import { stageBrief, stageBriefView } from '@/report/brief/stageBrief';
import type { Report } from '@/report/report';
import { useViewState, useWording } from '@/view/ViewContext';
import { needOfAll } from './useFigures';

interface Wanted {
  readonly kind: 'city' | 'stage';
  readonly id: string;
  readonly state: 'asked' | 'loaded' | 'failed';
}

/** Makes briefs, once the figures they are chosen from are at hand. */
export function useBrief(dataset: Dataset, onMade: (report: Report) => void) {
  const { language } = useWording();
  const load = useViewState(({ load: loads }) => loads);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const make = (kind: Wanted['kind'], id: string) => {
    const view = kind === 'city' ? cityBriefView(id, language) : stageBriefView(id, language);
    const asked: Wanted = { kind, id, state: 'asked' };
    setWanted(asked);
    void load(needOfAll([view, { ...view, screen: 'targets' }], dataset)).then((ok) =>
      setWanted((now) => (now === asked ? { ...asked, state: ok ? 'loaded' : 'failed' } : now)),
    );
  };
  useEffect(() => {
    if (wanted?.state !== 'loaded') return;
    const report =
      wanted.kind === 'city'
        ? cityBrief(dataset, wanted.id, language)
        : stageBrief(dataset, wanted.id, language);
    setWanted(report ? null : { ...wanted, state: 'failed' });
    if (report) onMade(report);
  }, [wanted, dataset, language, onMade]);
  return { make, busy: wanted !== null && wanted.state !== 'failed', failed: wanted?.state === 'failed' };
}
