import { useCallback, useEffect, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { copyImage } from '@/lib/copyImage';
import type { DrawnPicture } from '@/publish/picture/drawPicture';
import type { PictureWords } from '@/publish/picture/headPieces';
import { choiceSetting, type PictureChoice } from '@/publish/picture/pictureChoice';
import type { PictureFormat } from '@/publish/picture/pictureFile';
import type { Takeaway } from '@/publish/takeaway';
import { pinnedNow } from '@/view/pin/pin';
import { shortAddress } from '@/view/shortAddress';
import { useView, useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import { useReader } from '../useReader';
import { keepChoice, keptChoice } from './keptChoice';

/** A file that was saved, and what is wrong with the picture in it, a sentence each. */
interface Saved {
  readonly name: string;
  readonly faults: readonly string[];
}

/** How the pictures of a page are wanted, and what is done with them. */
export interface Pictures {
  readonly choice: PictureChoice;
  readonly choose: (change: Partial<PictureChoice>) => void;
  /** @param words title and subtitle instead of its own */
  readonly draw: (words?: PictureWords) => Promise<DrawnPicture>;
  readonly save: (format: PictureFormat, words?: PictureWords) => Promise<Saved>;
  /** @returns whether it was copied */
  readonly copy: (words?: PictureWords) => Promise<boolean>;
}

const loadDrawing = () => import('@/publish/picture/drawPicture');
const loadFile = () => import('@/publish/picture/pictureFile');

/** The pictures of a page, in the size and look that the reader chose last; what draws them is loaded with the menu. */
export function usePictures(takeaway: Takeaway, dataset: Dataset): Pictures {
  const read = useReader(dataset);
  const view = useView();
  const { language } = useWording();
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
  useEffect(() => {
    Promise.all([loadDrawing(), loadFile()]).catch(() => undefined);
  }, []);
  const draw = useCallback(
    async (words?: PictureWords) => {
      const { drawPicture } = await loadDrawing();
      return drawPicture(takeaway.shown, choiceSetting(choice), reader(), words);
    },
    [takeaway, choice, reader],
  );
  const save = async (format: PictureFormat, words?: PictureWords) => {
    const [{ savePicture }, { pictureFaults }, drawn] = await Promise.all([
      loadFile(),
      import('@/publish/picture/pictureFaults'),
      draw(words),
    ]);
    const name = await savePicture(takeaway, drawn, format, choice.times);
    return { name, faults: pictureFaults(drawn, choice, PICTURE_WORDS[language]) };
  };
  const png = async (words?: PictureWords) => {
    const { pictureFile } = await loadFile();
    return pictureFile(await draw(words), 'png', choice.times);
  };
  const copy = (words?: PictureWords) => copyImage(png(words));
  return { choice, choose, draw, save, copy };
}
