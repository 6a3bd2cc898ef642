import type { OwnCatalogue } from '@/own/check/ownCatalogue';
import type { OwnReading } from '@/own/ownReading';
import { ownSession } from '@/own/worker/ownSession';

/** Milliseconds that the table takes in a worker, and the longest that the page could not answer meanwhile. */
interface Measured {
  readonly papa: number;
  readonly own: number;
  readonly longest: number;
  readonly rows: number;
  readonly figures: number;
  readonly errors: number;
}

declare global {
  interface Window {
    measureOwn: (text: string, catalogue: OwnCatalogue) => Promise<Measured>;
  }
}

const papa = new Worker(new URL('./papaWorker.ts', import.meta.url), { type: 'module' });

const parsed = (text: string) =>
  new Promise<number>((settle) => {
    papa.onmessage = ({ data }: MessageEvent<number>) => settle(data);
    papa.postMessage(text);
  });

/** Watches how long the page cannot answer. */
function watch() {
  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  let isOver = false;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setTimeout(() => channel.port2.postMessage(0), 5);
  };
  channel.port2.postMessage(0);
  return () => {
    isOver = true;
    return longest;
  };
}

window.measureOwn = async (text, catalogue) => {
  await parsed('a,b\n1,2\n');
  let start = performance.now();
  const rows = await parsed(text);
  const alone = performance.now() - start;
  const session = ownSession(catalogue);
  await session.open('地区,指标,年份,数值\n南昌,x,2020,1\n');
  const stopWatch = watch();
  start = performance.now();
  const survey = await session.open(text);
  if (!('mapping' in survey)) throw new Error(JSON.stringify(survey));
  const reading = await session.read(survey.mapping, () => undefined);
  const own = performance.now() - start;
  const longest = stopWatch();
  session.close();
  if (!('table' in reading)) throw new Error(JSON.stringify(reading));
  const { issues, table }: OwnReading = reading;
  return { papa: alone, own, longest, rows, figures: table.figures.count, errors: issues.errors };
};
