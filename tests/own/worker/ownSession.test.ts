import { describe, expect, it, vi } from 'vitest';
import { ownObservations } from '@/own/figures/ownObservations';
import { OwnDesk } from '@/own/worker/ownDesk';
import type { OwnAnswer, OwnRequest } from '@/own/worker/ownMessages';
import { ownSession } from '@/own/worker/ownSession';
import { CATALOGUE } from '../ownFixtures';

const ROWS = Array.from(
  { length: 3_000 },
  (_, at) => `南昌,小学在校学生数,${1950 + (at % 70)},${at % 70},人`,
);
const TEXT = `地区,指标,年份,数值,单位\n${ROWS.join('\n')}\n赣州,x,2020,1,人`;

/** A desk in place of a worker; what passes is cloned as between threads. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  onmessage: ((event: { readonly data: OwnAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;
  isOver = false;
  private readonly desk = new OwnDesk();
  private last: Promise<void> = Promise.resolve();

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(request: OwnRequest) {
    const asked = structuredClone(request);
    const tell = (data: OwnAnswer) => {
      if (!this.isOver) this.onmessage?.({ data: structuredClone(data) });
    };
    this.last = this.last.then(async () => {
      const answer = await this.desk.answer(asked, (done) => tell({ kind: 'progress', done }));
      if (answer) tell(answer);
    });
  }

  terminate() {
    this.isOver = true;
  }
}

const start = () => ownSession(CATALOGUE, () => new FakeWorker() as unknown as Worker);

async function opened(session: ReturnType<typeof start>) {
  const survey = await session.open(TEXT);
  if (!('mapping' in survey)) throw new Error('not opened');
  return survey;
}

describe('ownSession', () => {
  it('opens, previews, reads and lists what is wrong', async () => {
    const session = start();
    const survey = await opened(session);
    expect(survey).toMatchObject({ delimiter: ',', rows: 3_002, mapping: { shape: 'long' } });
    const preview = await session.preview(survey.mapping);
    expect(preview).toMatchObject({
      rows: 2_000,
      preview: [{ place: { zh: '南昌市' }, value: 0 }, {}, {}, {}, {}, {}, {}, {}],
    });
    const onProgress = vi.fn();
    const reading = await session.read(survey.mapping, onProgress);
    if (!('table' in reading)) throw new Error('not read');
    expect(reading).toMatchObject({ rows: 3_001, badRows: 1, issues: { errors: 1, warnings: 2_930 } });
    expect(onProgress).toHaveBeenLastCalledWith(1);
    expect(ownObservations(reading.table.figures)).toHaveLength(70);
    expect(await session.issuesCsv('en')).toContain('Error,3002,指标,x');
    session.close();
  });

  it('opens a file with its name as its source', async () => {
    const session = start();
    const survey = await session.open(
      new File(['地区,指标,年份,数值,单位\n南昌,小学在校学生数,2020,1,人'], '我的.csv'),
    );
    if (!('mapping' in survey)) throw new Error('not opened');
    const reading = await session.read(survey.mapping, () => undefined);
    expect(reading).toMatchObject({ table: { sources: [{ title: { zh: '我的.csv' } }] } });
    expect(await session.open(new File([], 'x'))).toMatchObject({ issues: [{ code: 'fileEmpty' }] });
    session.close();
  });

  it('stops at once and can read the file again', async () => {
    const session = start();
    const { mapping } = await opened(session);
    const stopped = session.read(mapping, () => undefined);
    session.cancel();
    expect(await stopped).toMatchObject({ issues: [{ code: 'cancelled' }] });
    expect(FakeWorker.all.at(-1)?.isOver).toBe(true);
    expect(await session.read(mapping, () => undefined)).toMatchObject({ rows: 3_001 });
    session.close();
  });

  it('says so when its worker fails', async () => {
    const session = start();
    const { mapping } = await opened(session);
    const failing = session.read(mapping, () => undefined);
    FakeWorker.all.at(-1)?.onerror?.();
    expect(await failing).toMatchObject({ issues: [{ code: 'fileBroken' }] });
    session.close();
  });
});
