import { useWording } from '@/view/ViewContext';
import styles from './targets.module.css';

/** What stands in which column; each row says it again for those who do not see columns. */
export function ColumnNames() {
  const { ui } = useWording();
  const { indicator, place, aim, result, picture, verdict } = ui.targets.columns;
  return (
    <div className={styles.columns} aria-hidden="true">
      <span>{indicator}</span>
      <div>
        <span>{place}</span>
        <span className={styles.afterMark}>{aim}</span>
        <span className={styles.afterMark}>{result}</span>
        <span>{picture}</span>
        <span>{verdict}</span>
      </div>
    </div>
  );
}
