import { useCallback, useEffect, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { StripView } from '@/features/strip/useStrip';
import { citiesTakeaway } from '@/publish/citiesTakeaway';
import type { Takeaway } from '@/publish/takeaway';
import { lazyPart } from '@/view/lazyPart';
import { useWording } from '@/view/ViewContext';
import { loadStripFile } from './indicatorParts';

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

type StripFile = Awaited<ReturnType<typeof loadStripFile>>;

/** What can be saved of an indicator city by city. */
export function StripDownloads({ view }: { readonly view: StripView }) {
  const wording = useWording();
  const [stripFile, setStripFile] = useState<StripFile | null>(null);
  useEffect(() => {
    loadStripFile().then(
      (loaded) => setStripFile(() => loaded),
      () => undefined,
    );
  }, []);
  const takeaway = useCallback(
    () => citiesTakeaway((stripFile as StripFile)(view, wording.ui.among.source), wording),
    [stripFile, view, wording],
  );
  return stripFile && <FrameDownloads dataset={view.dataset} takeaway={takeaway} />;
}
