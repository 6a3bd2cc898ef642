import { describe, expect, it } from 'vitest';
import { resolveView } from '@/view/resolveView';
import { createViewStore } from '@/view/viewStore';
import { goldenDataset } from '../goldenData';
import { FakeAddress } from './fakeAddress';

function open(search = '') {
  const address = new FakeAddress(search);
  const store = createViewStore(address);
  const resolve = () => store.getState().resolveWith((view) => resolveView(view, goldenDataset));
  return { address, store, resolve, state: () => store.getState() };
}

describe('the store of the view', () => {
  it('opens at what the address says', () => {
    const { state } = open('?lang=en&v=comparison');
    expect(state().view).toMatchObject({ language: 'en', kind: 'comparison' });
    expect(state().resolved).toBe(false);
  });

  it('makes one step in the history of one change', () => {
    const { address, state } = open();
    state().change({ screen: 'indicator', kind: 'comparison', language: 'en' });
    expect(address.steps).toEqual(['', 'v=comparison&s=compulsory&lang=en']);
    expect(address.pushes).toBe(1);
    expect(state().view).toMatchObject({ kind: 'comparison', language: 'en' });
  });

  it('makes no step of a change that changes nothing', () => {
    const { address, state } = open();
    state().change({ kind: 'trend' });
    expect(address.pushes).toBe(0);
  });

  it('changes within the same step of the history when asked to', () => {
    const { address, state } = open('?page=data&sec=sources');
    for (const sourceWords of ['g', 'ga', 'gan']) state().change({ sourceWords }, 'same');
    expect(address.steps).toEqual(['page=data&sec=sources&q=gan']);
    expect(address.pushes).toBe(0);
  });

  it('knows a step back from a change by the reader', () => {
    const { address, state } = open();
    state().change({ screen: 'data' });
    expect(state().returned).toBe(false);
    address.go(-1);
    expect(state().returned).toBe(true);
    state().change({ screen: 'data', section: 'sources' });
    expect(state().returned).toBe(false);
  });

  it('goes back and forward with the address, without adding steps', () => {
    const { address, state } = open();
    state().change({ kind: 'comparison' });
    state().change({ kind: 'table' });
    address.go(-1);
    expect(state().view.kind).toBe('comparison');
    address.go(-1);
    expect(state().view.kind).toBe('trend');
    address.go(2);
    expect(state().view.kind).toBe('table');
    expect(address.pushes).toBe(2);
  });

  it('holds the view against the data in the same step, and tells what was dropped', () => {
    const { address, state, resolve } = open('?p=360100,999999&unknown=1');
    expect(state().ignored.map(({ reason }) => reason)).toEqual(['unknownKey']);
    resolve();
    expect(state()).toMatchObject({ resolved: true, view: { placeCodes: ['360100'] } });
    expect(state().ignored.map(({ key }) => key)).toEqual(['unknown', 'p']);
    expect(address.steps).toEqual(['p=360100']);
    expect([address.pushes, address.replaces]).toEqual([0, 1]);
  });

  it('leaves a sound address untouched', () => {
    const { address, resolve } = open('?lang=en');
    resolve();
    expect(address.replaces).toBe(0);
    expect(address.read()).toBe('?lang=en');
  });

  it('holds later changes and returns against the data too', () => {
    const { address, state, resolve } = open();
    resolve();
    state().change({ screen: 'indicator', stageId: 'higher', indicatorId: 'compulsory-retention-rate' });
    expect(state().view.stageId).toBe('compulsory');
    address.steps[0] = 'i=happiness';
    address.go(-1);
    expect(goldenDataset.observationsOf.has(state().view.indicatorId)).toBe(true);
    expect(state().ignored).toHaveLength(1);
  });

  it('forgets what was ignored when the reader has seen it', () => {
    const { state } = open('?x=1');
    state().dismissIgnored();
    expect(state().ignored).toEqual([]);
  });
});
