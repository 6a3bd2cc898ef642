import type { ReactNode } from 'react';
import { AimKey } from './AimKey';
import styles from './targets.module.css';

/** What stands under the stages: the places to show, and the marks of the page. */
export function TargetsOptions({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.options}>
      {children}
      <AimKey />
    </div>
  );
}
