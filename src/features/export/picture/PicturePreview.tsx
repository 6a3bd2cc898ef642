import { classNames } from '@/lib/classNames';
import type { DrawnPicture } from '@/publish/picture/drawPicture';
import type { PictureChoice } from '@/publish/picture/pictureChoice';
import { pictureFaults, pointsText } from '@/publish/picture/pictureFaults';
import { millimetresOf } from '@/publish/picture/picturePreset';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import styles from './pictureDialog.module.css';

interface PicturePreviewProps {
  readonly preview: { readonly drawn: DrawnPicture; readonly address: string } | null;
  readonly failed: boolean;
  readonly choice: PictureChoice;
}

/** The picture as it will be, its size in words, and what is wrong with it. */
export function PicturePreview({ preview, failed, choice }: PicturePreviewProps) {
  const { problems, language } = useWording();
  const words = PICTURE_WORDS[language];
  const faults = preview ? pictureFaults(preview.drawn, choice, words) : [];
  return (
    <section aria-label={words.preview} className={styles.preview}>
      <div className={classNames(styles.stage, choice.look === 'clear' && styles.clear)}>
        {preview ? (
          <img src={preview.address} alt={words.preview} />
        ) : (
          <p>{failed ? problems.pictureFailed : words.drawing}</p>
        )}
      </div>
      {preview && (
        <p className={styles.facts}>
          {words.sides(roundedOf(preview.drawn.width), roundedOf(preview.drawn.height))} ·{' '}
          {words.textSize(pointsText(preview.drawn.text))}
        </p>
      )}
      {preview && failed && <p className={styles.fault}>{problems.pictureFailed}</p>}
      {faults.map((fault) => (
        <p key={fault} className={styles.fault}>
          {fault}
        </p>
      ))}
    </section>
  );
}

const roundedOf = (points: number): number => Math.round(millimetresOf(points));
