import { useEffect, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Report } from '@/report/report';
import { useViewState, useWording } from '@/view/ViewContext';

const load = () => import('./briefs');

interface Wanted {
  readonly kind: 'city' | 'stage';
  readonly id: string;
  /** What makes it, once the figures it is chosen from are at hand. */
  readonly maker: Awaited<ReturnType<typeof load>> | 'asked' | 'failed';
}

/** Makes briefs, once the figures they are chosen from are at hand. */
export function useBrief(dataset: Dataset, onMade: (report: Report) => void) {
  const { language } = useWording();
  const loadFigures = useViewState((state) => state.load);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const make = (kind: Wanted['kind'], id: string) => {
    const asked: Wanted = { kind, id, maker: 'asked' };
    setWanted(asked);
    const settle = (maker: Wanted['maker']) =>
      setWanted((now) => (now === asked ? { ...asked, maker } : now));
    load()
      .then(async (maker) => {
        const ok = await loadFigures(maker.needOfBrief(kind, id, language, dataset));
        settle(ok ? maker : 'failed');
      })
      .catch(() => settle('failed'));
  };
  useEffect(() => {
    if (!wanted || typeof wanted.maker === 'string') return;
    const report = wanted.maker.briefOf(wanted.kind, wanted.id, language, dataset);
    setWanted(report ? null : { ...wanted, maker: 'failed' });
    if (report) onMade(report);
  }, [wanted, dataset, language, onMade]);
  return {
    make,
    busy: wanted !== null && wanted.maker !== 'failed',
    failed: wanted?.maker === 'failed',
  };
}
