import { Fragment } from 'react';
import styles from './controls.module.css';

interface FactsProps {
  readonly facts: readonly string[];
  readonly separator: string;
}

/** Facts on a line: the line breaks between them; only the first, a list of names, may break within. */
export function Facts({ facts, separator }: FactsProps) {
  return facts.map((fact, at) => (
    <Fragment key={fact}>
      {at > 0 && separator}
      <span className={at > 0 ? styles.fact : undefined}>{fact}</span>
    </Fragment>
  ));
}
