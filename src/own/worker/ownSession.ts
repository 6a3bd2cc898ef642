import type { Language } from '@/domain/localized';
import { newWorker } from '@/own/worker/newWorker';
import type { OwnCatalogue } from '../check/ownCatalogue';
import type { OwnMapping } from '../mapping/ownMapping';
import { fileIssue } from '../ownIssues';
import type { OwnReading, OwnRefusal, OwnSurvey } from '../ownReading';
import type { OwnAnswer, OwnRequest } from './ownMessages';

/** A table that is being brought: its file stays in a worker of its own until `close`. */
export interface OwnSession {
  /**
   * Opens a file or a pasted text and guesses how it is to be read.
   * @param sheet of a workbook; empty: the first that holds something
   */
  readonly open: (file: File | string, sheet?: string) => Promise<OwnSurvey | OwnRefusal>;
  /** The first rows as they would be read with a mapping: quick, for every change of it. */
  readonly preview: (mapping: OwnMapping) => Promise<OwnReading | OwnRefusal>;
  /**
   * Reads the whole table.
   * @param onProgress told how much has passed, 0 to 1
   */
  readonly read: (
    mapping: OwnMapping,
    onProgress: (done: number) => void,
  ) => Promise<OwnReading | OwnRefusal>;
  /** Every issue of the last survey or reading as a CSV file for spreadsheets. */
  readonly issuesCsv: (language: Language) => Promise<string>;
  /** Stops at once: every open promise gives a refusal with `cancelled`. The file can be read again. */
  readonly cancel: () => void;
  readonly close: () => void;
}

/** Rows that a preview reads. */
const PREVIEWED = 2_000;

interface Waiting {
  readonly settle: (answer: OwnAnswer | OwnRefusal) => void;
  readonly onProgress: (done: number) => void;
}

/**
 * Starts a session with a worker of its own.
 * @param catalogue what names in the table may stand for
 */
export function ownSession(catalogue: OwnCatalogue, makeWorker: () => Worker = newWorker): OwnSession {
  let worker: Worker | null = null;
  let opened: OwnRequest | null = null;
  let waiting: Waiting[] = [];

  const stop = (code: 'cancelled' | 'fileBroken') => {
    worker?.terminate();
    worker = null;
    const left = waiting;
    waiting = [];
    for (const { settle } of left) settle({ issues: [fileIssue(code)] });
  };

  const start = (): void => {
    const started = makeWorker();
    started.onmessage = ({ data }: MessageEvent<OwnAnswer>) => {
      if (data.kind === 'progress') waiting[0]?.onProgress(data.done);
      else waiting.shift()?.settle(data);
    };
    started.onerror = () => stop('fileBroken');
    started.postMessage({ kind: 'start', catalogue } satisfies OwnRequest);
    worker = started;
  };

  const ask = (request: OwnRequest, onProgress: (done: number) => void = () => undefined) =>
    new Promise<OwnAnswer | OwnRefusal>((settle) => {
      if (!worker) {
        start();
        if (opened && request.kind !== 'open') void ask(opened);
      }
      waiting.push({ settle, onProgress });
      worker?.postMessage(request);
    });

  start();

  const read = async (mapping: OwnMapping, limit: number, onProgress?: (done: number) => void) => {
    const answer = await ask({ kind: 'read', mapping, limit }, onProgress);
    return 'kind' in answer ? (answer.kind === 'reading' ? answer.reading : BROKEN) : answer;
  };

  return {
    open: async (file, sheet = '') => {
      const name = typeof file === 'string' ? '' : file.name;
      opened = { kind: 'open', name, content: file, sheet };
      const answer = await ask(opened);
      return 'kind' in answer ? (answer.kind === 'survey' ? answer.survey : BROKEN) : answer;
    },
    preview: (mapping) => read(mapping, PREVIEWED),
    read: (mapping, onProgress) => read(mapping, 0, onProgress),
    issuesCsv: async (language) => {
      const answer = await ask({ kind: 'issues', language });
      return 'kind' in answer && answer.kind === 'issues' ? answer.csv : '';
    },
    cancel: () => stop('cancelled'),
    close: () => {
      opened = null;
      stop('cancelled');
    },
  };
}

const BROKEN: OwnRefusal = { issues: [fileIssue('fileBroken')] };
