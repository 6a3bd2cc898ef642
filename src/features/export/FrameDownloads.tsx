import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { DataFormat } from '@/publish/files/dataFile';
import type { PictureFormat } from '@/publish/picture/pictureFile';
import { saveData } from '@/publish/saveTakeaway';
import type { Takeaway } from '@/publish/takeaway';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { EMBED_WORDS } from '@/wording/controls/embedWords';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import { TAKE_WORDS } from '@/wording/controls/takeWords';
import styles from './frameDownloads.module.css';
import { usePictures } from './picture/usePictures';
import { useReader } from './useReader';

interface FrameDownloadsProps {
  readonly dataset: Dataset;
  readonly takeaway: () => Takeaway;
}

const FORMATS = ['csvExcel', 'csv', 'xlsx'] as const satisfies readonly DataFormat[];

/** What can be saved from the frame of another page: the picture, and its figures. */
export function FrameDownloads({ dataset, takeaway: take }: FrameDownloadsProps) {
  const takeaway = useMemo(take, [take]);
  const { ui, problems, terms, language } = useWording();
  const words = EMBED_WORDS[language];
  const pictures = usePictures(takeaway, dataset);
  const reader = useReader(dataset);
  const [message, setMessage] = useState('');
  const saying = async (save: () => Promise<string>, failed: string) => {
    try {
      setMessage(await save());
    } catch {
      setMessage(failed);
    }
  };
  const savePicture = (format: PictureFormat) =>
    saying(async () => {
      const { name, faults } = await pictures.save(format);
      return [ui.picture.saved(name), ...faults].join(terms.semicolon);
    }, problems.pictureFailed);
  const saveFigures = (format: DataFormat) =>
    saying(async () => {
      const name = await saveData(await takeaway.data(), takeaway.fileName, format, 'long', reader());
      return ui.picture.saved(name);
    }, TAKE_WORDS[language].failed);
  return (
    <>
      <h3 className={styles.part}>{words.picture}</h3>
      <p className={styles.files}>
        <Button onClick={() => savePicture('png')}>
          {PICTURE_WORDS[language].png(pictures.choice.times)}
        </Button>
        <Button onClick={() => savePicture('svg')}>SVG</Button>
      </p>
      <h3 className={styles.part}>{words.figures}</h3>
      <p className={styles.files}>
        {FORMATS.map((format) => (
          <Button key={format} onClick={() => saveFigures(format)}>
            {TAKE_WORDS[language].formats[format]}
          </Button>
        ))}
      </p>
      <p role="status">{message}</p>
    </>
  );
}
