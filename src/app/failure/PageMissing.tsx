import { useWording } from '@/view/ViewContext';
import styles from './states.module.css';

interface PageMissingProps {
  /** Whether the page before stands below. */
  readonly under: boolean;
  readonly onRetry: () => void;
}

/** A page of the app did not arrive: the network is away, or a newer release took the place of its files. */
export function PageMissing({ under, onRetry }: PageMissingProps) {
  const { problems } = useWording();
  const actions = (
    <div className={under ? styles.noticeActions : styles.actions}>
      <button type="button" className={under ? styles.link : styles.action} onClick={onRetry}>
        {problems.retry}
      </button>
      <button
        type="button"
        className={under ? styles.link : styles.action}
        onClick={() => window.location.reload()}
      >
        {problems.reload}
      </button>
    </div>
  );
  if (!under)
    return (
      <main className={styles.state}>
        <div role="alert">
          <h1>{problems.pageMissing}</h1>
          <p>{problems.pageMissingHelp}</p>
        </div>
        {actions}
      </main>
    );
  return (
    <div className={styles.notice} role="alert">
      <div>
        <strong>{problems.pageMissing}</strong> {problems.pageMissingHelp}
      </div>
      {actions}
    </div>
  );
}
