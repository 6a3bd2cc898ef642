import { type ComponentType, useEffect, useState } from 'react';
import { askAgainForStyles } from '@/lib/failedStyles';
import styles from './lazyPart.module.css';
import { useWording } from './ViewContext';

interface Waiting {
  /** Whether it is said that it is on its way; otherwise nothing stands there until it is. */
  readonly said: boolean;
}

/**
 * A part of a page that is loaded when it is first drawn. One that does not arrive says so in its place and is asked for
 * again at a press; the page stays.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { said }: Waiting = { said: false },
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LazyPart(props: Props) {
    const [state, setState] = useState<'asked' | 'there' | 'failed'>('asked');
    const { ui, problems } = useWording();
    useEffect(() => {
      if (loaded || state !== 'asked') return;
      let wanted = true;
      load().then(
        (found) => {
          loaded = found;
          if (wanted) setState('there');
        },
        () => wanted && setState('failed'),
      );
      return () => {
        wanted = false;
      };
    }, [state]);
    const Part = loaded;
    if (Part) return <Part {...props} />;
    if (state !== 'failed') return said ? <p role="status">{ui.loading}</p> : null;
    return (
      <p role="alert" className={styles.missing}>
        {problems.partMissing}
        <button
          type="button"
          className={styles.retry}
          onClick={() => {
            askAgainForStyles();
            setState('asked');
          }}
        >
          {problems.retry}
        </button>
      </p>
    );
  };
}
