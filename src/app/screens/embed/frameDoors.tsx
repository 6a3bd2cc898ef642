import { useCallback, useEffect, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { StripView } from '@/features/strip/stripView';
import { citiesTakeaway } from '@/publish/citiesTakeaway';
import type { Takeaway } from '@/publish/takeaway';
import { lazyPart } from '@/view/lazyPart';
import { useWording } from '@/view/ViewContext';
import { loadStripTaken } from './indicatorParts';

const Downloads = lazyPart(() =>
  import('@/features/export/FrameDownloads').then((module) => module.FrameDownloads),
);

interface FrameDownloadsProps {
  readonly dataset: Dataset;
  readonly takeaway: () => Takeaway;
}

/** What can be saved from a frame, loaded when it is asked for. */
export function FrameDownloads(props: FrameDownloadsProps) {
  return <Downloads {...props} />;
}

type StripTaken = Awaited<ReturnType<typeof loadStripTaken>>;

/** What can be saved of an indicator city by city. */
export function StripDownloads({ view }: { readonly view: StripView }) {
  const wording = useWording();
  const [taken, setTaken] = useState<StripTaken | null>(null);
  useEffect(() => {
    loadStripTaken().then(
      (loaded) => setTaken(() => loaded),
      () => undefined,
    );
  }, []);
  const takeaway = useCallback(
    () => citiesTakeaway((taken as StripTaken)(view, wording.ui.among.source).file(), wording),
    [taken, view, wording],
  );
  return taken && <FrameDownloads dataset={view.dataset} takeaway={takeaway} />;
}
