import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { AimKey } from './AimKey';
import styles from './targets.module.css';

interface TargetsOptionsProps {
  readonly dataset: Dataset;
  readonly asOfYear: number;
  readonly children: ReactNode;
}

/** What stands under the stages: the places to show, and the marks of the page. */
export function TargetsOptions({ dataset, asOfYear, children }: TargetsOptionsProps) {
  return (
    <div className={styles.options}>
      {children}
      <AimKey dataset={dataset} asOfYear={asOfYear} />
    </div>
  );
}
