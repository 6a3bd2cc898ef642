import type { ReactNode } from 'react';
import type { Figure } from '@/charts/figure';
import { Chips } from './Chips';
import styles from './figure.module.css';

interface FigureHeadingProps {
  readonly figure: Figure;
  readonly children?: ReactNode;
}

/** Title, subtitle, chips and sentence of a figure, with the tools that act on it. */
export function FigureHeading({ figure, children }: FigureHeadingProps) {
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{figure.title}</h1>
        {children}
      </div>
      <p className={styles.subtitle}>{figure.subtitle}</p>
      <Chips chips={figure.chips} />
      <p className={styles.sentence}>{figure.sentence}</p>
    </>
  );
}
