import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageAndDescendants } from '@/domain/stage';
import { decodeView } from '@/view/codec';
import { resolveView, showsIndicator } from '@/view/resolveView';
import { OPENING_VIEW, type View } from '@/view/view';
import { goldenDataset } from '../goldenData';
import { anyView } from './anyView';

const resolved = (change: Partial<View>) => resolveView({ ...OPENING_VIEW, ...change }, goldenDataset);
const explored = (change: Partial<View>) => resolved({ screen: 'indicator', ...change });

describe('resolveView', () => {
  it('leaves the opening view as it is', () => {
    expect(resolved({})).toEqual({ view: OPENING_VIEW, ignored: [] });
  });

  it.each<[string, Partial<View>, string, string]>([
    ['a stage', { stageId: 'kindergarden' }, 's', 'kindergarden'],
    ['a theme', { topicId: 'colours' }, 't', 'colours'],
    ['an indicator', { indicatorId: 'happiness' }, 'i', 'happiness'],
    ['a place', { placeCodes: ['360100', '999999'] }, 'p', '999999'],
    ['a figure', { observationId: 'nowhere' }, 'o', 'nowhere'],
    ['a place to bring forward', { focusPlace: '999999' }, 'hl', '999999'],
    ['a document', { sourceId: 'lost' }, 'd', 'lost'],
  ])('drops %s that does not exist and says so', (_, change, key, value) => {
    expect(resolved(change).ignored).toEqual([{ key, value, reason: 'unknownCode' }]);
  });

  it('shows what the address without them would show, where a stage or theme does not exist', () => {
    for (const [search, without] of [
      ['page=indicator&t=1732723200', 'page=indicator'],
      ['page=home&s=20261128', 'page=home'],
      ['page=city&s=x&city=360100', 'page=city&city=360100'],
      ['page=indicator&s=x', 'page=indicator'],
      ['page=indicator&i=compulsory-retention-rate&t=x', 'page=indicator&i=compulsory-retention-rate'],
    ] as const) {
      const found = resolveView(decodeView(search).view, goldenDataset);
      expect(found.view).toEqual(resolveView(decodeView(without).view, goldenDataset).view);
      expect(found.ignored).toHaveLength(1);
    }
  });

  it('says what does not go with the page: a stage or theme without the indicator, a measure off its page', () => {
    const told = (search: string) =>
      resolveView(decodeView(search).view, goldenDataset).ignored.map(({ key, value, reason }) => [
        key,
        value,
        reason,
      ]);
    expect(told('s=higher&i=compulsory-retention-rate')).toEqual([['s', 'higher', 'notHere']]);
    expect(told('i=compulsory-retention-rate')).toEqual([]);
    expect(told('page=home&m=index:2015')).toEqual([['m', 'index:2015', 'notHere']]);
  });

  it('takes the first indicator of the chosen stage for one that does not exist', () => {
    const { view } = explored({ stageId: 'compulsory', indicatorId: 'happiness' });
    const stage = goldenDataset.indicator.get(view.indicatorId)?.stageId ?? '';
    expect(stageAndDescendants(goldenDataset.stages, 'compulsory').has(stage)).toBe(true);
    expect(view.stageId).toBe('compulsory');
  });

  it('opens an indicator for a stage alone, without a word', () => {
    const { view, ignored } = explored({ stageId: 'higher', indicatorId: '' });
    expect(goldenDataset.observationsOf.has(view.indicatorId)).toBe(true);
    expect(ignored).toEqual([]);
  });

  it('lets the indicator win over a stage or theme that does not hold it', () => {
    const { view } = explored({
      stageId: 'higher',
      topicId: 'teachers',
      indicatorId: 'compulsory-retention-rate',
    });
    expect(view).toMatchObject({
      stageId: 'compulsory',
      topicId: '',
      indicatorId: 'compulsory-retention-rate',
    });
  });

  it('lets the stage win on the pages that show no one indicator', () => {
    const { view, ignored } = resolved({ stageId: 'higher', indicatorId: 'compulsory-retention-rate' });
    expect(view).toMatchObject({ screen: 'home', stageId: 'higher', indicatorId: '' });
    expect(ignored).toEqual([]);
  });

  it('keeps the places that exist, and opens the usual ones when none does', () => {
    expect(resolved({ placeCodes: ['440700', 'x'] }).view.placeCodes).toEqual(['440700']);
    expect(resolved({ placeCodes: ['x'] }).view.placeCodes).toEqual(OPENING_VIEW.placeCodes);
    expect(resolved({ placeCodes: [] }).view.placeCodes).toEqual([]);
    const every = goldenDataset.places.map(({ code }) => code);
    expect(resolved({ placeCodes: every }).view.placeCodes).toEqual(every);
    expect(resolved({ placeCodes: every.slice(1) }).view.placeCodes).toEqual(every.slice(1));
  });

  it('always ends at a view that the dataset can show, and stays there', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: found } = resolveView(view, goldenDataset);
        expect(!showsIndicator(found.screen) || goldenDataset.observationsOf.has(found.indicatorId)).toBe(
          true,
        );
        expect(found.stageId === '' || goldenDataset.stage.has(found.stageId)).toBe(true);
        expect((found.placeCodes ?? []).every((code) => goldenDataset.place.has(code))).toBe(true);
        expect(resolveView(found, goldenDataset)).toEqual({ view: found, ignored: [] });
      }),
    );
  });
});
