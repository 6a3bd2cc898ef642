import { OwnDesk } from './ownDesk';
import type { OwnAnswer, OwnRequest } from './ownMessages';

/** What a module that runs as a worker sees of itself. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<OwnRequest>) => void) | null;
  readonly postMessage: (answer: OwnAnswer, transfer: Transferable[]) => void;
}

const scope = globalThis as unknown as WorkerScope;
const desk = new OwnDesk();
let last: Promise<void> = Promise.resolve();

scope.onmessage = ({ data }) => {
  last = last.then(async () => {
    const answer = await desk.answer(data, (done) => scope.postMessage({ kind: 'progress', done }, []));
    scope.postMessage(answer, buffersOf(answer));
  });
};

/** The memory that is handed over rather than copied. */
function buffersOf(answer: OwnAnswer): Transferable[] {
  if (answer.kind !== 'reading' || !('table' in answer.reading)) return [];
  const { fields, kinds, value, resolution } = answer.reading.table.figures;
  return [fields, kinds, value, resolution].map(({ buffer }) => buffer);
}
