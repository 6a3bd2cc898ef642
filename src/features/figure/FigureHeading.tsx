import type { ReactNode } from 'react';
import type { Figure } from '@/narrative/figure';
import { Facts } from '@/ui/Facts';
import { useViewFields, useWording } from '@/view/ViewContext';
import { Chips } from './Chips';
import { FocusChip } from './FocusChip';
import styles from './figure.module.css';

interface FigureHeadingProps {
  readonly figure: Figure;
  readonly children?: ReactNode;
}

/** Title, subtitle, chips and sentence of a figure, with the tools that act on it and the place brought forward. */
export function FigureHeading({ figure, children }: FigureHeadingProps) {
  const { kind } = useViewFields('kind');
  const { terms, sentences } = useWording();
  const facts = figure.subtitle
    .split(terms.space)
    .filter((fact) => kind !== 'table' || fact !== sentences.notFromZero);
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{figure.title}</h1>
        {children}
      </div>
      <div className={styles.line}>
        <p className={styles.subtitle}>
          <Facts facts={facts} separator={terms.space} />
        </p>
        <FocusChip dataset={figure.text.dataset} />
      </div>
      <Chips chips={figure.chips} />
      <p className={styles.sentence}>{figure.sentence}</p>
      {figure.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}
