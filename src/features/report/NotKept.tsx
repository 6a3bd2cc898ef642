import type { Reports } from '@/report/store/reportShelf';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import styles from './report.module.css';

/** What keeps reports from being kept, and reports that can't be opened here. */
export function NotKept({ state: { items, newer, notKept } }: { readonly state: Reports }) {
  const words = REPORT_WORDS[useWording().language];
  return (
    <>
      {notKept && items.length > 0 && (
        <p role="alert" className={styles.warning} data-control>
          {words.notKept[notKept]}
        </p>
      )}
      {newer > 0 && (
        <p className={styles.warning} data-control>
          {words.newer(newer)}
        </p>
      )}
    </>
  );
}
