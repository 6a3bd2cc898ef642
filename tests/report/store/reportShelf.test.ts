import 'fake-indexeddb/auto';
import { createStore, set, type UseStore } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import { moveItem } from '@/report/editReport';
import { openReports } from '@/report/store/reportShelf';
import { onReports } from '@/report/store/reportSignal';
import { reportOf, viewed } from '../reportFixtures';

let place: UseStore;
let at = 0;
beforeEach(() => {
  at += 1;
  place = createStore(`reports-${at}`, 'reports');
});

const opened = async (channel: BroadcastChannel | null = null, where = () => place) => {
  const shelf = openReports(where, channel);
  await shelf.load();
  return shelf;
};
const report = reportOf(['a', 'b', 'c'].map((id) => viewed(id, 'page=home')));

describe('the shelf of reports', () => {
  it('keeps what is put on it, the last changed first, and tells of every change', async () => {
    const shelf = await opened();
    let told = 0;
    const stop = onReports(() => {
      told += 1;
    });
    await shelf.put(report);
    await shelf.put({ ...report, id: 'r2', changed: '2026-03-02T08:00:00.000Z' });
    stop();
    expect(told).toBeGreaterThanOrEqual(2);
    const again = await opened();
    expect(again.state().items.map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect(again.find('r1')).toEqual(report);
    await again.remove('r2');
    expect((await opened()).state()).toMatchObject({ items: [report], newer: 0, notKept: null });
  });

  it('shows a change before it is kept, so that the next one builds on it', async () => {
    const shelf = await opened();
    await shelf.put(report);
    const move = () => {
      const now = shelf.find('r1');
      return now ? shelf.put(moveItem(now, 'a', 1)) : Promise.resolve();
    };
    await Promise.all([move(), move()]);
    const ids = (await opened()).find('r1')?.items.map(({ id }) => id);
    expect(ids).toEqual(['b', 'c', 'a']);
  });

  it('leaves reports of a newer form as they are, and counts them', async () => {
    await set('x', { form: 2, id: 'x', report: {} }, place);
    const shelf = await opened();
    expect(shelf.state()).toMatchObject({ items: [], newer: 1 });
  });

  it('is the same in two tabs', async () => {
    const [one, two] = [new BroadcastChannel(`r-${at}`), new BroadcastChannel(`r-${at}`)];
    const [first, second] = [await opened(one), await opened(two)];
    const told = new Promise<void>((done) => {
      const stop = onReports(() => {
        if (second.find('r1')) {
          stop();
          done();
        }
      });
    });
    await first.put(report);
    await told;
    expect(second.find('r1')).toEqual(report);
    one.close();
    two.close();
  });

  it('shows what can not be kept all the same, and says why', async () => {
    const shelf = await opened(null, () => {
      throw new DOMException('no', 'SecurityError');
    });
    await shelf.put(report);
    expect(shelf.state()).toMatchObject({ items: [report], notKept: 'refused' });
    const full: UseStore = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const packed = await opened(null, () => full);
    await packed.put(report);
    expect(packed.state()).toMatchObject({ items: [report], notKept: 'full' });
  });
});
