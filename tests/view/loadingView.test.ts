import { describe, expect, it } from 'vitest';
import { DataFileError } from '@/package/load/fetchDataFile';
import { resolveView } from '@/view/resolveView';
import { createViewStore } from '@/view/viewStore';
import { goldenDataset } from '../goldenData';
import { FakeAddress } from './fakeAddress';

interface Arrival {
  readonly arrive: () => void;
  readonly fail: (error: unknown) => void;
}

/** A store whose pages other than the first need figures that arrive when a test says so. */
function open(search = '') {
  const address = new FakeAddress(search);
  const store = createViewStore(address);
  const here = new Set(['home']);
  const asked: Arrival[] = [];
  const resolve = () =>
    store.getState().resolveWith((view) => resolveView(view, goldenDataset), {
      dataset: () => goldenDataset,
      needOf: (view) => ({ indicatorIds: [view.screen] }),
      want: ({ indicatorIds }) => {
        const [screen = ''] = indicatorIds;
        if (here.has(screen)) return null;
        return new Promise<void>((done, fail) => {
          asked.push({
            arrive: () => {
              here.add(screen);
              done();
            },
            fail,
          });
        });
      },
    });
  return { address, asked, resolve, state: () => store.getState() };
}

const settled = () => new Promise((done) => setTimeout(done));

describe('a view whose figures are on their way', () => {
  it('is shown when they have arrived, and the one before stays until then, address and all', async () => {
    const { address, asked, resolve, state } = open();
    resolve();
    state().change({ screen: 'data' });
    expect(state()).toMatchObject({ loading: 'yes', view: { screen: 'home' } });
    expect(address.pushes).toBe(0);
    asked[0]?.arrive();
    await settled();
    expect(state()).toMatchObject({ loading: 'no', view: { screen: 'data' } });
    expect(address.steps.at(-1)).toContain('page=data');
  });

  it('gives way to a view that is asked for later, whatever arrives first', async () => {
    const { address, asked, resolve, state } = open();
    resolve();
    state().change({ screen: 'data' });
    state().change({ screen: 'targets' });
    asked[1]?.arrive();
    await settled();
    asked[0]?.arrive();
    await settled();
    expect(state().view.screen).toBe('targets');
    expect(address.pushes).toBe(1);
  });

  it('keeps what was changed meanwhile', async () => {
    const { asked, resolve, state } = open();
    resolve();
    state().change({ screen: 'data' });
    state().change({ language: 'en' });
    asked.at(-1)?.arrive();
    await settled();
    expect(state().view).toMatchObject({ screen: 'data', language: 'en' });
  });

  it('says which file did not arrive, keeps the page, and shows the view on a retry', async () => {
    const { address, asked, resolve, state } = open();
    resolve();
    state().change({ screen: 'data' });
    const problem = {
      kind: 'fileMissing',
      file: 'figures-a.json',
      line: 0,
      column: '',
      value: '',
      expected: 'HTTP 503',
    } as const;
    asked[0]?.fail(new DataFileError(problem));
    await settled();
    expect(state()).toMatchObject({ loading: 'failed', fault: problem, view: { screen: 'home' } });
    state().retry();
    expect(state()).toMatchObject({ loading: 'yes', fault: null });
    asked[1]?.arrive();
    await settled();
    expect(state()).toMatchObject({ loading: 'no', fault: null, view: { screen: 'data' } });
    expect(address.pushes).toBe(1);
  });

  it('lets the reader go on elsewhere after a failure', async () => {
    const { asked, resolve, state } = open();
    resolve();
    state().change({ screen: 'data' });
    asked[0]?.fail(new Error('offline'));
    await settled();
    state().change({ screen: 'home', stageId: 'primary' });
    expect(state()).toMatchObject({ loading: 'no', view: { screen: 'home', stageId: 'primary' } });
  });

  it('is the first one too: nothing is resolved before its figures are there', async () => {
    const { address, asked, resolve, state } = open('?page=targets&unknown=1');
    resolve();
    expect(state()).toMatchObject({ resolved: false, dataset: null, loading: 'yes' });
    asked[0]?.arrive();
    await settled();
    expect(state()).toMatchObject({ resolved: true, view: { screen: 'targets' } });
    expect(state().ignored.map(({ key }) => key)).toEqual(['unknown']);
    expect([address.pushes, address.replaces]).toEqual([0, 1]);
  });

  it('loads what a part of a page wants, and says whether it arrived', async () => {
    const { asked, resolve, state } = open();
    resolve();
    const fine = state().load({ indicatorIds: ['more'] });
    asked[0]?.arrive();
    expect(await fine).toBe(true);
    const not = state().load({ indicatorIds: ['other'] });
    asked[1]?.fail(new Error('offline'));
    expect(await not).toBe(false);
    expect(await state().load({ indicatorIds: ['home'] })).toBe(true);
  });
});
