import { useCallback } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Reader } from '@/publish/taken';
import { copiedAddress } from '@/view/copiedAddress';
import { outOfFrame } from '@/view/outOfFrame';
import { pinnedNow } from '@/view/pin/pin';
import { useView, useWording } from '@/view/ViewContext';

/** For whom a file of the view is written: in which words, from which address, today. */
export function useReader(dataset: Dataset): () => Reader {
  const view = useView();
  const wording = useWording();
  return useCallback(
    () => ({
      wording,
      seen: {
        edition: dataset.edition,
        address: copiedAddress({ ...outOfFrame(pinnedNow(view, dataset.edition)), present: false }, dataset),
        day: new Date().toISOString().slice(0, 10),
      },
    }),
    [view, wording, dataset],
  );
}
