import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureChange } from '@/domain/figureChange';
import { diffFigures, type FileRows } from '@/package/changes/diffFigures';
import { netChanges } from '@/query/changes/netChanges';
import { figureChange } from '../../changeFixtures';
import { anyTable } from '../../package/changes/figureTables';

const net = (...changes: readonly FigureChange[]) =>
  netChanges(changes).map(({ kind, last, fields }) => [kind, last.observationId, fields]);
const ID = figureChange().observationId;
const later = { version: '1.2.0', since: '1.1.0' };

describe('changes of several versions', () => {
  it('are told from the first state to the last', () => {
    expect(net(figureChange(), figureChange({ ...later, before: '87.2', after: '88' }))).toEqual([
      ['corrected', ID, [{ field: 'value', before: '85', after: '88' }]],
    ]);
  });

  it('are none where all was changed back, or came and went', () => {
    expect(net(figureChange(), figureChange({ ...later, before: '87.2', after: '85' }))).toEqual([]);
    const added = figureChange({ kind: 'added', before: '', after: '85' });
    expect(net(added, figureChange({ ...later, kind: 'removed', before: '85', after: '' }))).toEqual([]);
  });

  it('name a figure that came by its last value, one that went by its first', () => {
    const added = figureChange({ kind: 'added', before: '', after: '85' });
    expect(net(added, figureChange({ ...later, before: '85', after: '86' }))).toEqual([
      ['added', ID, [{ field: 'value', before: '', after: '86' }]],
    ]);
    const removed = figureChange({ ...later, kind: 'removed', before: '87.2', after: '' });
    expect(net(figureChange(), removed)).toEqual([
      ['removed', ID, [{ field: 'value', before: '85', after: '' }]],
    ]);
  });

  it('follow a figure through another identifier, and leave out one that has nothing but a new name', () => {
    const named = {
      observationId: 'nc.b.2015.plan',
      field: 'observation_id',
      before: ID,
      after: 'nc.b.2015.plan',
    };
    const renamed = figureChange({ ...later, ...named });
    const nature = figureChange({ ...renamed, field: 'nature', before: 'actual', after: 'plan' });
    expect(net(figureChange(), nature, renamed)).toEqual([
      [
        'corrected',
        'nc.b.2015.plan',
        [
          { field: 'value', before: '85', after: '87.2' },
          { field: 'nature', before: 'actual', after: 'plan' },
          { field: 'observation_id', before: ID, after: 'nc.b.2015.plan' },
        ],
      ],
    ]);
    expect(net(renamed)).toEqual([]);
  });

  it('are those between the first and the last version', () => {
    const step = (version: string) => ({ version, since: '', date: '' });
    const simple = (changes: readonly FigureChange[]) =>
      netChanges(changes)
        .map(({ kind, last, fields }) => [
          last.observationId,
          kind,
          [...fields].sort((a, b) => (a.field < b.field ? -1 : 1)),
        ])
        .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    const ids = ({ rows }: FileRows) => rows.map((row) => row.observation_id);
    fc.assert(
      fc.property(anyTable, anyTable, anyTable, (a, b, c) => {
        fc.pre(ids(a).every((id) => ids(b).includes(id) || !ids(c).includes(id)));
        const through = [...diffFigures(a, b, step('1.1.0')), ...diffFigures(b, c, step('1.2.0'))];
        expect(simple(through)).toEqual(simple(diffFigures(a, c, step('1.2.0'))));
      }),
    );
  });
});
