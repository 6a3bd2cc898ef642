import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnMapping } from '@/own/mapping/ownMapping';
import type { OwnSession } from '@/own/worker/ownSession';
import { type Bringing, isShort, type Mapped, withResult } from './bringing';

/** How long typing may go on before the table is read anew, in milliseconds. */
const TYPING = 250;

export interface Bringer {
  readonly state: Bringing | null;
  readonly open: (file: File | string, sheet?: string) => void;
  /** Reads the table with another mapping. */
  readonly change: (mapping: OwnMapping) => void;
  /** Reads every row. */
  readonly readAll: () => void;
  /** Stops what is being opened or read. */
  readonly stop: () => void;
  readonly discard: () => void;
  /** Every issue of the last reading as a file. */
  readonly issuesCsv: (language: 'zh' | 'en') => Promise<string>;
}

/**
 * Brings a table: opens it, reads it anew with every change of its mapping, and forgets it. An answer that is no longer
 * asked for is dropped.
 * @param start begins a session that knows the names of the data; rejects where it does not load
 */
export function useBringing(start: () => Promise<OwnSession>): Bringer {
  const [state, setState] = useState<Bringing | null>(null);
  const session = useRef<OwnSession | null>(null);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const forget = useCallback(() => {
    asked.current += 1;
    clearTimeout(timer.current);
    session.current?.close();
    session.current = null;
  }, []);
  useEffect(() => forget, [forget]);

  /** Changes the table while what was asked is still wanted. */
  const settle = (ask: number, next: (now: Mapped) => Mapped) => {
    if (ask === asked.current) setState((now) => (now?.step === 'mapped' ? next(now) : now));
  };

  const look = (next: Mapped, delay: number) => {
    asked.current += 1;
    const ask = asked.current;
    setState({ ...next, pending: true });
    clearTimeout(timer.current);
    timer.current = setTimeout(async () => {
      const { current } = session;
      if (!current) return;
      const whole = isShort(next);
      const result = await (whole
        ? current.read(next.mapping, () => undefined)
        : current.preview(next.mapping));
      settle(ask, (now) => withResult(now, result, whole));
    }, delay);
  };

  const open = async (file: File | string, sheet = '') => {
    forget();
    const ask = asked.current;
    const name = typeof file === 'string' ? '' : file.name;
    setState({ step: 'opening', name });
    try {
      const started = await start();
      if (ask !== asked.current) {
        started.close();
        return;
      }
      session.current = started;
      const survey = await started.open(file, sheet);
      if (ask !== asked.current) return;
      if ('mapping' in survey) look({ ...FRESH, name, file, survey, mapping: survey.mapping }, 0);
      else setState({ step: 'refused', name, issues: survey.issues });
    } catch {
      if (ask === asked.current) setState({ step: 'refused', name, issues: [] });
    }
  };

  const mapped = state?.step === 'mapped' ? state : null;
  return {
    state,
    open: (file, sheet) => void open(file, sheet),
    change: (mapping) => {
      if (mapped) look({ ...mapped, mapping, done: null }, TYPING);
    },
    readAll: async () => {
      if (!mapped || !session.current) return;
      asked.current += 1;
      const ask = asked.current;
      setState({ ...mapped, done: 0 });
      const onProgress = (done: number) => settle(ask, (now) => ({ ...now, done }));
      const result = await session.current.read(mapped.mapping, onProgress);
      settle(ask, (now) => withResult(now, result, true));
    },
    stop: () => {
      asked.current += 1;
      if (mapped) {
        setState({ ...mapped, done: null });
        session.current?.cancel();
      } else {
        forget();
        setState(null);
      }
    },
    discard: () => {
      forget();
      setState(null);
    },
    issuesCsv: (language) => session.current?.issuesCsv(language) ?? Promise.resolve(''),
  };
}

const FRESH = {
  step: 'mapped',
  result: null,
  whole: false,
  pending: true,
  done: null,
  places: [],
  indicators: [],
} as const;
