import { useEffect, useState } from 'react';
import { useWording } from '@/view/ViewContext';
import styles from '../failure/states.module.css';

/** Milliseconds after which a page that still reads says in words that it does. */
const LONG = 8000;

/** The page while data is read: axis and grid at their final size, shown only when reading takes a while, and words when it takes long. */
export function Skeleton() {
  const { ui } = useWording();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.skeleton} aria-busy="true">
      <p className={isLong ? undefined : 'visually-hidden'} role="status">
        {isLong ? ui.loadingLong : ui.loading}
      </p>
      <div className={styles.bone} style={{ width: '32%', height: 24 }} />
      <div className={styles.bone} style={{ width: '52%', height: 14 }} />
      <div className={styles.grid}>
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <div key={row} className={styles.gridline} />
        ))}
      </div>
    </main>
  );
}
