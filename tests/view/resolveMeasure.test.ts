import { describe, expect, it } from 'vitest';
import { measureCode, PLAIN, parseMeasure } from '@/query/catalogue/measure';
import { decodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { createViewStore } from '@/view/viewStore';
import { goldenDataset } from '../goldenData';
import { FakeAddress } from './fakeAddress';

const opened = (search: string) => resolveView(decodeView(search).view, goldenDataset);

describe('a measure in an address', () => {
  it.each([
    ['i=preschool-gross-enrolment-ratio&m=share:country', 'notAdditive'],
    ['i=preschool-gross-enrolment-ratio&m=per:residents', 'notPerHead'],
    ['i=preschool-gross-enrolment-ratio&m=index:2015', 'rateIndex'],
    ['i=primary-students&m=gap:country', 'countAgainstCountry'],
    ['i=primary-students&m=gap:standard', 'noStandard'],
    ['i=primary-students&m=gap:target', 'noTarget'],
    ['i=primary-students&m=ratio:nonsense', 'notAPair'],
    ['i=primary-students&m=ratio:general-senior-full-time-teachers', 'notAPair'],
    ['i=primary-students&m=index:1900', 'noBaseYear'],
    ['i=general-senior-students&m=per:children', 'childrenStage'],
    ['i=resident-population&m=per:residents', 'notPerHead'],
    ['i=classroom-network-access-rate&m=change', 'noPreviousYear'],
  ])('%s opens the published figures because of %s', (search, reason) => {
    const { view, refused, ignored } = opened(`v=trend&s=none&${search}`);
    expect(view.measure).toEqual(PLAIN);
    expect(view.indicatorId).toBe(new URLSearchParams(search).get('i'));
    expect(refused?.refusal.reason).toBe(reason);
    expect(refused && measureCode(refused.measure)).toBe(new URLSearchParams(search).get('m'));
    expect(ignored).toEqual([]);
  });

  it.each(['m=nonsense', 'm=index:20', 'm=share:moon', 'm=change:2010', 'm=per:residents:2'])(
    '%s cannot be read and is reported',
    (search) => {
      const { view, ignored } = decodeView(`v=trend&${search}`);
      expect(view.measure).toEqual(PLAIN);
      expect(ignored).toEqual([{ key: 'm', value: search.slice(2), reason: 'badValue' }]);
    },
  );

  it('accepts floor area per head, which is an amount for people', () => {
    const search = 'v=trend&s=none&i=compulsory-school-buildings-area&m=per:residents';
    expect(opened(search).refused?.refusal.reason).not.toBe('notPerHead');
  });

  it.each(['change', 'gap:target', 'gap:standard', 'gap:country'])('keeps %s of a rate', (code) => {
    const { view, refused } = opened(`i=preschool-gross-enrolment-ratio&m=${code}`);
    expect(view.measure).toEqual(parseMeasure(code));
    expect(refused).toBeUndefined();
  });

  it('opens a derived figure by its id, and drops one that does not exist', () => {
    const id = 'derived:change:nc.preschool-gross-enrolment-ratio.2016.actual';
    expect(opened(`m=change&o=${id}`).view.observationId).toBe(id);
    const lost = opened('m=change&o=derived:change:nc.preschool-gross-enrolment-ratio.2011.actual');
    expect(lost.view.observationId).toBe('');
    expect(lost.ignored).toHaveLength(1);
  });

  it('leaves the measure behind on pages that show no one indicator', () => {
    const { view, refused } = opened('page=targets&m=change');
    expect([view.measure, refused]).toEqual([PLAIN, undefined]);
  });
});

describe('a measure when the indicator changes', () => {
  const storeAt = (search: string) => {
    const store = createViewStore(new FakeAddress(search));
    store.getState().resolveWith((view) => resolveView(view, goldenDataset));
    return store;
  };

  it('stays where it makes sense', () => {
    const store = storeAt('?v=trend&i=preschool-gross-enrolment-ratio&m=change');
    store.getState().change({ indicatorId: 'kindergartens' });
    expect(store.getState().view.measure).toEqual(parseMeasure('change'));
    expect(store.getState().refused).toBeNull();
  });

  it('gives way with the reason where it does not, until the next step', () => {
    const store = storeAt('?v=trend&i=preschool-gross-enrolment-ratio&m=gap:country');
    store.getState().change({ indicatorId: 'kindergartens' });
    expect(store.getState().view.measure).toEqual(PLAIN);
    expect(store.getState().refused?.refusal.reason).toBe('countAgainstCountry');
    store.getState().change({ language: 'en' });
    expect(store.getState().refused).toBeNull();
  });

  it('is put away by hand', () => {
    const store = storeAt('?v=trend&i=preschool-gross-enrolment-ratio&m=share:country');
    expect(store.getState().refused?.refusal.reason).toBe('notAdditive');
    store.getState().dismissIgnored();
    expect(store.getState().refused).toBeNull();
  });
});
