import { lazy, Suspense } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Takeaway } from '@/publish/takeaway';

const Downloads = lazy(() =>
  import('@/features/export/FrameDownloads').then((module) => ({ default: module.FrameDownloads })),
);

interface FrameDownloadsProps {
  readonly dataset: Dataset;
  readonly takeaway: () => Takeaway;
}

/** What can be saved from a frame, loaded when it is asked for. */
export function FrameDownloads(props: FrameDownloadsProps) {
  return (
    <Suspense fallback={null}>
      <Downloads {...props} />
    </Suspense>
  );
}
