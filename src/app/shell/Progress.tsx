import { useWording } from '@/view/ViewContext';
import styles from '../failure/states.module.css';

/** While figures are on their way and the page still shows what it showed: a line at the top, after a short wait. */
export function Progress() {
  const { ui } = useWording();
  return (
    <div className={styles.progress} role="status">
      <span className="visually-hidden">{ui.loading}</span>
    </div>
  );
}
