import { useId } from 'react';
import type { PictureWords } from '@/publish/picture/headPieces';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import styles from './pictureDialog.module.css';

interface WordFieldsProps {
  readonly words: PictureWords;
  readonly original: PictureWords;
  /** What may head it instead; empty: nothing. */
  readonly finding: string;
  readonly onChange: (words: PictureWords) => void;
}

/** Title and subtitle of a picture, to be written anew. */
export function WordFields({ words, original, finding, onChange }: WordFieldsProps) {
  const { language, terms } = useWording();
  const texts = PICTURE_WORDS[language];
  const id = useId();
  const changed = words.title !== original.title || words.subtitle !== original.subtitle;
  const headed = {
    title: finding,
    subtitle: [original.title, original.subtitle].filter(Boolean).join(terms.space),
  };
  const offered = finding !== '' && words.title !== finding;
  const field = (name: keyof PictureWords, label: string) => (
    <div className={styles.field}>
      <label htmlFor={id + name} className={styles.fieldName}>
        {label}
      </label>
      <textarea
        id={id + name}
        dir="auto"
        rows={2}
        value={words[name]}
        onChange={(event) => onChange({ ...words, [name]: event.target.value })}
      />
    </div>
  );
  return (
    <div className={styles.words}>
      {field('title', texts.heading)}
      {field('subtitle', texts.subtitle)}
      {(offered || changed) && (
        <div className={styles.actions}>
          {offered && <Button onClick={() => onChange(headed)}>{texts.useFinding}</Button>}
          {changed && <Button onClick={() => onChange(original)}>{texts.restore}</Button>}
        </div>
      )}
      <p className={styles.facts}>{texts.always}</p>
    </div>
  );
}
