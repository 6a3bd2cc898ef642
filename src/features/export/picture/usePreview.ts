import { useEffect, useState } from 'react';
import type { DrawnPicture } from '@/publish/picture/drawPicture';
import type { PictureWords } from '@/publish/picture/headPieces';
import type { Pictures } from './usePictures';

/** A picture drawn, with its address for an image of the page. */
interface Preview {
  readonly drawn: DrawnPicture;
  readonly address: string;
}

/** So long after the last change it is drawn anew, in milliseconds. */
const PAUSE = 120;

/**
 * The picture as it will be, drawn a moment after each change; the one before stays until then.
 * @param words null: its own
 */
export function usePreview(draw: Pictures['draw'], words: PictureWords | null) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failed, setFailed] = useState(false);
  const { title, subtitle } = words ?? { title: null, subtitle: null };
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      try {
        const own = title === null || subtitle === null ? undefined : { title, subtitle };
        const drawn = await draw(own);
        if (!wanted) return;
        const address = URL.createObjectURL(new Blob([drawn.svg], { type: 'image/svg+xml;charset=utf-8' }));
        setPreview({ drawn, address });
        setFailed(false);
      } catch {
        if (wanted) setFailed(true);
      }
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [draw, title, subtitle]);
  const address = preview?.address;
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address]);
  return { preview, failed };
}
