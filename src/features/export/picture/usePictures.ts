import { useCallback, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { copyImage } from '@/lib/copyImage';
import type { DrawnPicture } from '@/publish/picture/drawPicture';
import type { PictureWords } from '@/publish/picture/headPieces';
import { choiceSetting, type PictureChoice } from '@/publish/picture/pictureChoice';
import type { PictureFormat } from '@/publish/picture/pictureFile';
import type { Takeaway } from '@/publish/takeaway';
import { pinnedNow } from '@/view/pin/pin';
import { shortAddress } from '@/view/shortAddress';
import { useView } from '@/view/ViewContext';
import { useReader } from '../useReader';
import { keepChoice, keptChoice } from './keptChoice';

/** How the pictures of a page are wanted, and what is done with them. */
export interface Pictures {
  readonly choice: PictureChoice;
  readonly choose: (change: Partial<PictureChoice>) => void;
  /** @param words title and subtitle instead of its own */
  readonly draw: (words?: PictureWords) => Promise<DrawnPicture>;
  /** @returns the name of the file */
  readonly save: (format: PictureFormat, words?: PictureWords) => Promise<string>;
  /** @returns whether it was copied */
  readonly copy: (words?: PictureWords) => Promise<boolean>;
}

/** The pictures of a page, in the size and look that the reader chose last; what draws them is loaded then. */
export function usePictures(takeaway: Takeaway, dataset: Dataset): Pictures {
  const read = useReader(dataset);
  const view = useView();
  const reader = useCallback(() => {
    const { wording, seen } = read();
    return { wording, seen: { ...seen, address: shortAddress(pinnedNow(view, dataset.edition)) } };
  }, [read, view, dataset]);
  const [choice, setChoice] = useState(keptChoice);
  const choose = (change: Partial<PictureChoice>) => {
    const chosen = { ...choice, ...change };
    setChoice(chosen);
    keepChoice(chosen);
  };
  const draw = useCallback(
    async (words?: PictureWords) => {
      const { drawPicture } = await import('@/publish/picture/drawPicture');
      return drawPicture(takeaway.shown, choiceSetting(choice), reader(), words);
    },
    [takeaway, choice, reader],
  );
  const save = async (format: PictureFormat, words?: PictureWords) => {
    const { savePicture } = await import('@/publish/picture/pictureFile');
    return savePicture(takeaway, await draw(words), format, choice.times);
  };
  const png = async (words?: PictureWords) => {
    const { pictureFile } = await import('@/publish/picture/pictureFile');
    return pictureFile(await draw(words), 'png', choice.times);
  };
  const copy = (words?: PictureWords) => copyImage(png(words));
  return { choice, choose, draw, save, copy };
}
