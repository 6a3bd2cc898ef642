import type { ReactNode } from 'react';
import type { CitiesText } from '@/narrative/cities/citiesText';
import { Facts } from '@/ui/Facts';
import { useWording } from '@/view/ViewContext';
import styles from './cities.module.css';

interface CitiesHeadingProps {
  readonly title: string;
  readonly text: Pick<CitiesText, 'facts' | 'finding'> | null;
  /** Chooses the measure, and names it in place of the title; null: the title does. */
  readonly choice?: ReactNode;
  /** The views of the indicator. */
  readonly views: ReactNode;
}

/** What is shown and its facts beside the views; under them the finding. */
export function CitiesHeading({ title, text, choice = null, views }: CitiesHeadingProps) {
  const { terms } = useWording();
  return (
    <>
      <div className={styles.head}>
        <div className={styles.name}>
          <h1 className={choice ? 'visually-hidden' : undefined}>{title}</h1>
          {choice}
          {text && (
            <p>
              <Facts facts={text.facts} separator={terms.space} />
            </p>
          )}
        </div>
        {views}
      </div>
      {text && text.finding !== '' && <p className={styles.finding}>{text.finding}</p>}
    </>
  );
}
