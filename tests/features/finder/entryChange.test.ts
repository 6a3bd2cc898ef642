import { describe, expect, it } from 'vitest';
import { entryChange } from '@/features/finder/entryChange';
import type { FinderEntry } from '@/query/finder/finderEntry';
import { resolveView } from '@/view/resolveView';
import { OPENING_VIEW, type View } from '@/view/view';
import { goldenDataset } from '../../goldenData';

const FIGURE = 'gz.compulsory-retention-rate.2018.target';

/** The view after choosing an entry, as the page would show it. */
function chosen(entry: FinderEntry, before: Partial<View> = {}): View {
  const view = { ...OPENING_VIEW, observationId: 'nc.teachers-recruited.2020.actual', ...before };
  return resolveView({ ...view, ...entryChange(entry, view, goldenDataset) }, goldenDataset).view;
}

describe('choosing', () => {
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
      { screen: 'home', focusPlace: '360700', observationId: '' },
    ],
    [
      { kind: 'stage', id: 'higher' },
      { screen: 'home', stageId: 'higher', observationId: '' },
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
      { kind: 'figure', id: FIGURE },
      { screen: 'indicator', indicatorId: 'compulsory-retention-rate', observationId: FIGURE },
    ],
  ] as const)('%j', (entry, view) => expect(chosen(entry)).toMatchObject(view));

  it('the page of sources shows the list of them', () => {
    expect(chosen({ kind: 'page', id: 'data' }, { sourceId: 'nanchang-2020' }).sourceId).toBe('');
  });

  it('a figure makes room for it among the places, natures and years chosen', () => {
    const narrow = {
      placeCodes: ['440700'],
      natures: ['actual'],
      fromYear: 2020,
      toYear: 2024,
      strict: true,
    } as const;
    expect(chosen({ kind: 'figure', id: FIGURE }, narrow)).toMatchObject({
      placeCodes: ['360700', '440700'],
      natures: ['actual', 'target'],
      fromYear: null,
      toYear: null,
      strict: false,
    });
  });

  it('a figure leaves choices alone that show it', () => {
    const wide = { placeCodes: ['360700'], natures: ['target'], fromYear: 2010, toYear: 2018 } as const;
    expect(chosen({ kind: 'figure', id: FIGURE }, wide)).toMatchObject(wide);
  });
});
