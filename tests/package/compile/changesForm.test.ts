import { describe, expect, it } from 'vitest';
import type { Change } from '@/domain/dataRecord';
import { changedVersions, changesForm, replacements } from '@/package/compile/changesForm';
import { readChanges } from '@/package/compile/readChanges';
import { figureChange } from '../../changeFixtures';

const removed = (indicatorId: string, replacedBy: string): Change => ({
  version: '1.0.0',
  date: '2026-11-28',
  kind: 'removed',
  indicatorId,
  replacedBy,
  note: { zh: '', en: '' },
});

describe('changes, compiled', () => {
  it('are read back as they were', () => {
    const changes = [figureChange(), figureChange({ field: 'bound', before: 'exact', after: 'about' })];
    expect(readChanges(changesForm(changes))).toEqual(changes);
  });

  it('are counted by version: a figure once, whole series apart', () => {
    const series = { kind: 'added', field: 'figures', observationId: '', before: '', after: '6604' } as const;
    const found = changedVersions([
      figureChange(),
      figureChange({ field: 'bound' }),
      figureChange(series),
      figureChange({ version: '1.2.0', since: '1.1.0', kind: 'removed' }),
    ]);
    expect(found.map(({ version }) => version)).toEqual([
      {
        version: '1.1.0',
        since: '1.0.0',
        date: '2026-12-01',
        counts: { added: 0, corrected: 1, removed: 0, series: 1 },
      },
      {
        version: '1.2.0',
        since: '1.1.0',
        date: '2026-12-01',
        counts: { added: 0, corrected: 0, removed: 1, series: 0 },
      },
    ]);
    expect(found.map(({ changes }) => changes.length)).toEqual([3, 1]);
  });
});

describe('what takes the place of identifiers', () => {
  it('leads to the last of several, and nowhere in a circle', () => {
    const changes = [
      removed('a', 'b'),
      removed('b', 'c'),
      removed('x', 'y'),
      removed('y', 'x'),
      removed('z', ''),
    ];
    expect(replacements(changes, [])).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('is known for figures too', () => {
    const renamed = { field: 'observation_id', before: 'nc.a.2023.actual', after: 'nc.a.2023.plan' };
    expect(replacements([], [figureChange(), figureChange(renamed)])).toEqual([
      ['nc.a.2023.actual', 'nc.a.2023.plan'],
    ]);
  });
});
