import { useMemo, useState } from 'react';
import { findingOf, wordsOf } from '@/publish/picture/drawPicture';
import type { PictureWords } from '@/publish/picture/headPieces';
import type { PictureFormat } from '@/publish/picture/pictureFile';
import type { Takeaway } from '@/publish/takeaway';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/layers/Dialog';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import { PictureControls } from './PictureControls';
import { PicturePreview } from './PicturePreview';
import styles from './pictureDialog.module.css';
import type { Pictures } from './usePictures';
import { usePreview } from './usePreview';
import { WordFields } from './WordFields';

interface PictureDialogProps {
  readonly takeaway: Takeaway;
  readonly pictures: Pictures;
  /** Copying was refused already: the file is offered. */
  readonly refused: boolean;
  readonly onClose: () => void;
}

/** A picture of what the page shows: its size, its colours, its title, and how it will look. */
export function PictureDialog({ takeaway, pictures, refused: before, onClose }: PictureDialogProps) {
  const { ui, problems, language } = useWording();
  const words = PICTURE_WORDS[language];
  const own = useMemo(() => wordsOf(takeaway.shown), [takeaway]);
  const [written, setWritten] = useState<PictureWords>(own);
  const [message, setMessage] = useState('');
  const [refused, setRefused] = useState(before);
  const { choice, choose, draw, save, copy } = pictures;
  const { preview, failed } = usePreview(draw, written);
  const saving = async (format: PictureFormat) => {
    setRefused(false);
    try {
      setMessage(ui.picture.saved((await save(format, written)).name));
    } catch {
      setMessage(problems.pictureFailed);
    }
  };
  const copying = async () => {
    setMessage('');
    try {
      const copied = await copy(written);
      setRefused(!copied);
      if (copied) setMessage(words.copied);
    } catch {
      setRefused(false);
      setMessage(problems.pictureFailed);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={words.title} closeLabel={ui.close} width={1040}>
      <div className={styles.dialog}>
        <PicturePreview preview={preview} failed={failed} choice={choice} />
        <div className={styles.controls}>
          <PictureControls choice={choice} onChange={choose} drawn={preview?.drawn ?? null} />
          <WordFields
            words={written}
            original={own}
            finding={findingOf(takeaway.shown)}
            onChange={setWritten}
          />
          <div className={styles.actions}>
            <Button className={styles.primary} onClick={() => saving('png')}>
              {words.savePng}
            </Button>
            <Button onClick={() => saving('svg')}>{words.saveSvg}</Button>
            <Button onClick={copying}>{words.copy}</Button>
          </div>
          <div role="status" className={styles.status}>
            {refused ? (
              <>
                {words.noClipboard} <Button onClick={() => saving('png')}>{takeaway.fileName('png')}</Button>
              </>
            ) : (
              message
            )}
          </div>
        </div>
      </div>
    </Dialog>
  );
}
