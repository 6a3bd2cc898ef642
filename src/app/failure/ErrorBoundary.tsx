import { Component, type ReactNode } from 'react';
import { isTranslated } from '@/lib/isTranslated';
import { wordingOf } from '@/wording/wording';
import styles from './states.module.css';

interface Props {
  /** What is shown: of another the page is tried anew. */
  readonly of?: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly of: unknown;
}

/** Milliseconds in which a page that a translator changed is tried anew no second time. */
const AGAIN_AFTER = 1000;

/** Shows a way out when the page itself fails; the address keeps the view. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, of: this.props.of };
  private tried = Number.NEGATIVE_INFINITY;

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { failed: false, of };
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    if (!isTranslated() || performance.now() - this.tried < AGAIN_AFTER) return;
    this.tried = performance.now();
    this.setState({ failed: false });
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
