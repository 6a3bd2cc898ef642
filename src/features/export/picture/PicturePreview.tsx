import { classNames } from '@/lib/classNames';
import type { DrawnPicture } from '@/publish/picture/drawPicture';
import type { PictureChoice } from '@/publish/picture/pictureChoice';
import { millimetresOf, paperOf } from '@/publish/picture/picturePreset';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import styles from './pictureDialog.module.css';

interface PicturePreviewProps {
  readonly preview: { readonly drawn: DrawnPicture; readonly address: string } | null;
  readonly failed: boolean;
  readonly choice: PictureChoice;
}

/** Height of a page of A4 between its margins, in millimetres. */
const PAGE = 247;

/** The picture as it will be, its size in words, and what is wrong with it. */
export function PicturePreview({ preview, failed, choice }: PicturePreviewProps) {
  const { problems, language } = useWording();
  const words = PICTURE_WORDS[language];
  const faults = preview ? faultsOf(preview.drawn, choice, words) : [];
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

const pointsText = (points: number): string => String(Math.round(points * 10) / 10);

type Words = (typeof PICTURE_WORDS)['zh'];

function faultsOf({ text, height }: DrawnPicture, { preset, own }: PictureChoice, words: Words) {
  const paper = paperOf(preset, own);
  const high = roundedOf(height);
  return [
    text < paper.least ? words.tooSmall(pointsText(text)) : '',
    paper.height === null && high > PAGE ? words.tooHigh(high) : '',
  ].filter(Boolean);
}
