import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from '@/view/codec';
import { pinned, pinnedNow } from '@/view/pin/pin';
import { OPENING_VIEW } from '@/view/view';
import { createViewStore } from '@/view/viewStore';
import { FakeAddress } from '../fakeAddress';

const open = (search: string) => createViewStore(new FakeAddress(search)).getState;
const EDITION = { version: '1.0.4', date: '2026-11-29' };

describe('the version that a link is pinned to', () => {
  it('stands in the address and is read from it', () => {
    const view = { ...OPENING_VIEW, screen: 'indicator' as const, pin: '1.0.4' };
    expect(encodeView(view)).toBe('page=indicator&pin=1.0.4');
    expect(decodeView('?v=trend&pin=12.0.345').view.pin).toBe('12.0.345');
  });

  it.each(['1.0', 'abc', '1.0.4.2', 'v1.0.4', '', '99999.0.0', '-1.0.0', '１.0.4'])(
    'is told to be no version where it is "%s"',
    (value) => {
      const { view, ignored } = decodeView(`?pin=${encodeURIComponent(value)}`);
      expect(view.pin).toBe('');
      expect(ignored).toEqual([{ key: 'pin', value, reason: 'badValue' }]);
    },
  );

  it('stays while the same view is looked at in another way, and goes with another subject', () => {
    const state = open('?i=primary-students&pin=1.0.4');
    state().change({
      kind: 'table',
      fromYear: 2015,
      language: 'en',
      observationId: 'x',
      placeCodes: ['360100'],
    });
    expect(state().view.pin).toBe('1.0.4');
    state().change({ indicatorId: 'kindergartens' });
    expect(state().view.pin).toBe('');
    const page = open('?page=city&city=360100&pin=1.0.4');
    page().change({ besideCode: '360700' });
    expect(page().view.pin).toBe('1.0.4');
    page().change({ screen: 'home' });
    expect(page().view.pin).toBe('');
  });

  it('can be taken off, or chosen along with another view', () => {
    const state = open('?i=primary-students&pin=1.0.4');
    state().change({ pin: '' });
    expect(state().view.pin).toBe('');
    state().change({ indicatorId: 'kindergartens', pin: '1.0.3' });
    expect(state().view.pin).toBe('1.0.3');
  });

  it('is that of the data at hand in what is handed out', () => {
    const old = { ...OPENING_VIEW, pin: '1.0.0' };
    expect(pinned(OPENING_VIEW, EDITION).pin).toBe('1.0.4');
    expect(pinned(old, EDITION, false).pin).toBe('');
    expect(pinnedNow(old, EDITION).pin).toBe('1.0.4');
    expect(pinnedNow(OPENING_VIEW, EDITION).pin).toBe('');
  });
});
