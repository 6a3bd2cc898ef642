import Papa from 'papaparse';

interface WorkerScope {
  onmessage: ((event: MessageEvent<string>) => void) | null;
  readonly postMessage: (rows: number) => void;
}

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data }) => scope.postMessage(Papa.parse<string[]>(data, { delimiter: ',' }).data.length);
