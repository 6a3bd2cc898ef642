import type { ReactNode } from 'react';
import { classNames } from '@/lib/classNames';
import { unbroken } from '@/lib/unbroken';
import styles from './viewHeading.module.css';

interface ViewHeadingProps {
  readonly title: string;
  /** What else is to be known of it: unit, years. */
  readonly facts?: ReactNode;
  /** The views of the same figures. */
  readonly views: ReactNode;
  /** What the figures say; empty: nothing in a sentence. */
  readonly finding?: string;
  /** Chooses among titles, and names the one chosen on a screen; on paper the title stands. */
  readonly choice?: ReactNode;
  /** Whether a phone names it in its bar already. */
  readonly namedAbove?: boolean;
}

/** What is shown and its facts beside the views; under them the finding. */
export function ViewHeading(props: ViewHeadingProps) {
  const { title, facts = null, views, finding = '', choice = null, namedAbove = false } = props;
  return (
    <>
      <div className={styles.head}>
        <div className={classNames(styles.name, namedAbove && styles.namedAbove)}>
          <h1 className={choice ? styles.chosen : undefined}>{title}</h1>
          {choice}
          {facts && <p>{facts}</p>}
        </div>
        {views}
      </div>
      {finding !== '' && <p className={styles.finding}>{unbroken(finding)}</p>}
    </>
  );
}
