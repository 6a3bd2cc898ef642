import { Component, type ReactNode } from 'react';
import { wordingOf } from '@/wording/wording';
import styles from './states.module.css';

interface State {
  readonly failed: boolean;
}

/** Shows a way out when the page itself fails; the address keeps the view. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { problems } = wordingOf(document.documentElement.lang.startsWith('en') ? 'en' : 'zh');
    return (
      <main className={styles.state}>
        <h1>{problems.crashed}</h1>
        <p>{problems.crashedHelp}</p>
        <button type="button" className={styles.action} onClick={() => window.location.reload()}>
          {problems.retry}
        </button>
      </main>
    );
  }
}
