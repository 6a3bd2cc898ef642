import type { ReactNode } from 'react';
import type { CitiesText } from '@/narrative/cities/citiesText';
import { Facts } from '@/ui/Facts';
import { useWording } from '@/view/ViewContext';
import styles from './cities.module.css';

interface CitiesHeadingProps {
  readonly title: string;
  readonly text: Pick<CitiesText, 'facts' | 'finding' | 'detail'> | null;
  readonly children: ReactNode;
}

/** What is shown, the tools, and the finding. */
export function CitiesHeading({ title, text, children }: CitiesHeadingProps) {
  const { terms } = useWording();
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
      {text && (
        <>
          <p className={styles.facts}>
            <Facts facts={text.facts} separator={terms.space} />
          </p>
          <p className={styles.finding}>{text.finding}</p>
          {text.detail !== '' && <p className={styles.detail}>{text.detail}</p>}
        </>
      )}
    </>
  );
}
