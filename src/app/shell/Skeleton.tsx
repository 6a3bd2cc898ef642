import { useWording } from '@/view/ViewContext';
import styles from '../failure/states.module.css';

/** The page while data is read: axis and grid at their final size, shown only when reading takes a while. */
export function Skeleton() {
  const { ui } = useWording();
  return (
    <main className={styles.skeleton} aria-busy="true">
      <p className="visually-hidden" role="status">
        {ui.loading}
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
