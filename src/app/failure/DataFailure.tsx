import type { DataProblem } from '@/domain/dataProblem';
import { useWording } from '@/view/ViewContext';
import { ProblemList } from './ProblemList';
import styles from './states.module.css';

interface DataFailureProps {
  readonly problems: readonly DataProblem[];
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** No figure could be read at all: which file, what follows from it, and a retry. */
export function DataFailure({ problems: found, busy, onRetry }: DataFailureProps) {
  const { problems } = useWording();
  const first = found.find((problem) => problem.line <= 1) ?? found[0];
  return (
    <main className={styles.state} id="figure" tabIndex={-1}>
      <div role="alert">
        <h1>{first ? problems.dataTitle(first.file) : problems.partMissing}</h1>
        <p>{problems.consequence}</p>
        <ProblemList problems={found} />
      </div>
      <button type="button" className={styles.action} disabled={busy} onClick={onRetry}>
        {problems.retry}
      </button>
    </main>
  );
}
