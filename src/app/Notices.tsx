import { useState } from 'react';
import type { DataProblem } from '@/domain/dataProblem';
import { useViewState, useWording } from '@/view/ViewContext';
import { ProblemList } from './ProblemList';
import styles from './states.module.css';

/** What the reader must know before reading on: faulty rows left out, parts of the address that could not be used. */
export function Notices({
  found,
  onRetry,
}: {
  readonly found: readonly DataProblem[];
  readonly onRetry: () => void;
}) {
  const ignored = useViewState((state) => state.ignored);
  const dismiss = useViewState((state) => state.dismissIgnored);
  const { problems, terms } = useWording();
  const [closed, setClosed] = useState(false);
  return (
    <>
      {found.length > 0 && !closed && (
        <aside className={styles.notice} role="alert">
          <div>
            <strong>{problems.dataTitleRows(found.length)}</strong> {problems.consequenceRows}
            <ProblemList problems={found} />
          </div>
          <div className={styles.noticeActions}>
            <button type="button" className={styles.link} onClick={onRetry}>
              {problems.retry}
            </button>
            <button type="button" className={styles.link} onClick={() => setClosed(true)}>
              {problems.dismiss}
            </button>
          </div>
        </aside>
      )}
      {ignored.length > 0 && (
        <aside className={styles.notice} role="status">
          <div>
            <strong>{problems.ignoredTitle}</strong>
            {terms.colon}
            {ignored
              .map(({ key, value, reason }) => problems.ignored[reason](key, value))
              .join(terms.semicolon)}
            {terms.stop}
          </div>
          <button type="button" className={styles.link} onClick={dismiss}>
            {problems.dismiss}
          </button>
        </aside>
      )}
    </>
  );
}
