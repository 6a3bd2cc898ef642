import { describe, expect, it } from 'vitest';
import { entryView } from '@/features/finder/entryView';
import type { FinderEntry } from '@/query/finder/finderEntry';
import { resolveView } from '@/view/resolveView';
import { OPENING_VIEW, type View } from '@/view/view';
import { goldenDataset } from '../../goldenData';

const FIGURE = 'gz.compulsory-retention-rate.2018.target';

/** The view that a link to an entry opens, as the page would show it. */
function opened(entry: FinderEntry, placeCodes: View['placeCodes'] = null, placeCode = ''): View {
  const view = { ...OPENING_VIEW, ...entryView(entry, goldenDataset, placeCodes, placeCode) };
  return resolveView(view, goldenDataset).view;
}

describe('a link', () => {
  it.each([
    [
      { kind: 'indicator', id: 'compulsory-retention-rate' },
      {
        screen: 'indicator',
        indicatorId: 'compulsory-retention-rate',
        stageId: 'compulsory',
        observationId: '',
      },
    ],
    [
      { kind: 'place', id: '360700' },
      { screen: 'city', cityCode: '360700' },
    ],
    [
      { kind: 'stage', id: 'higher' },
      { screen: 'home', stageId: 'higher' },
    ],
    [
      { kind: 'source', id: 'nanchang-2020' },
      { screen: 'data', section: 'sources', sourceId: 'nanchang-2020', observationId: '' },
    ],
    [
      { kind: 'topic', id: 'teachers' },
      { screen: 'indicator', topicId: 'teachers', stageId: '', observationId: '' },
    ],
    [
      { kind: 'page', id: 'targets' },
      { screen: 'targets', observationId: '' },
    ],
    [
      { kind: 'narrowed', id: 'city~360700~preschool~~' },
      { screen: 'city', cityCode: '360700', stageId: 'preschool', besideCode: '' },
    ],
    [
      { kind: 'narrowed', id: 'city~360700~~~360100' },
      { screen: 'city', cityCode: '360700', besideCode: '360100' },
    ],
    [
      { kind: 'narrowed', id: 'targets~360100~~2020~' },
      { screen: 'targets', cityCode: '360100', stageId: '', comparisonYear: 2020 },
    ],
    [
      { kind: 'figure', id: FIGURE },
      { screen: 'indicator', indicatorId: 'compulsory-retention-rate', observationId: FIGURE },
    ],
  ] as const)('%j', (entry, view) => expect(opened(entry)).toMatchObject(view));

  it('to a province marks it among the cities', () => {
    expect(opened({ kind: 'place', id: '360000' })).toMatchObject({
      screen: 'indicator',
      focusPlace: '360000',
    });
  });

  it('to an indicator marks the place that was named beside it', () => {
    const entry = { kind: 'indicator', id: 'primary-students' } as const;
    expect(opened(entry, ['440700'], '360700')).toMatchObject({
      indicatorId: 'primary-students',
      focusPlace: '360700',
      placeCodes: ['440700', '360700'],
    });
  });

  it('to an indicator opens it city by city where it was asked which has most', () => {
    const entry = { kind: 'indicator', id: 'primary-students' } as const;
    expect(entryView(entry, goldenDataset, null, '', true)).toMatchObject({ kind: 'comparison' });
    expect(entryView(entry, goldenDataset, null, '')).not.toHaveProperty('kind');
  });

  it('to a figure makes room for its place among those chosen', () => {
    expect(opened({ kind: 'figure', id: FIGURE }, ['440700']).placeCodes).toEqual(['440700', '360700']);
    expect(opened({ kind: 'figure', id: FIGURE }, ['360700']).placeCodes).toEqual(['360700']);
  });
});
