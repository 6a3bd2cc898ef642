import { describe, expect, it } from 'vitest';
import { problemLine } from '@/domain/dataProblem';
import { isCity } from '@/domain/place';
import { stageAndDescendants } from '@/domain/stage';
import { datasetOf, observation, PLACES, STAGES } from '../fixtures';

describe('indexDataset', () => {
  const first = observation({ time: '2019' });
  const second = observation({ time: '2020' });
  const other = observation({ indicatorId: 'students' });
  const dataset = datasetOf([first, other, second]);

  it('finds every item by its id', () => {
    expect(dataset.observation.get(first.id)).toBe(first);
    expect(dataset.place.get('360700')?.name.zh).toBe('赣州');
    expect(dataset.unit.get('CNY')?.kind).toBe('money');
    expect(dataset.source.get('press')?.grade).toBe('C');
    expect(dataset.stage.get('primary')?.parentId).toBe('compulsory');
  });

  it('groups observations by indicator in their order, and indicators by family', () => {
    expect(dataset.observationsOf.get('rate')).toEqual([first, second]);
    expect(dataset.observationsOf.get('students')).toEqual([other]);
    expect(dataset.observationsOf.has('rate-near')).toBe(false);
    expect(dataset.family.get('rates')?.map(({ id }) => id)).toEqual(['rate', 'rate-near', 'students']);
  });

  it('makes no family of indicators that have none', () => {
    const [alone] = dataset.indicators;
    const lone = datasetOf([], alone ? [{ ...alone, family: '' }] : []);
    expect([...lone.family.keys()]).toEqual([]);
  });
});

describe('stageAndDescendants', () => {
  it.each([
    ['compulsory', ['compulsory', 'primary', 'junior-secondary']],
    ['primary', ['primary']],
    ['nowhere', ['nowhere']],
  ])('of %s', (stageId, expected) => {
    expect([...stageAndDescendants(STAGES, stageId)].sort()).toEqual([...expected].sort());
  });

  it('reaches grandchildren whatever the order of the list', () => {
    const [preschool] = STAGES;
    if (!preschool) throw new Error('no stage');
    const chain = [
      { ...preschool, id: 'c', parentId: 'b' },
      { ...preschool, id: 'b', parentId: 'a' },
      { ...preschool, id: 'a', parentId: '' },
    ];
    expect(stageAndDescendants(chain, 'a').size).toBe(3);
    expect(stageAndDescendants([...chain].reverse(), 'a').size).toBe(3);
  });

  it('stops where stages point at each other', () => {
    const [preschool] = STAGES;
    if (!preschool) throw new Error('no stage');
    const ring = [
      { ...preschool, id: 'a', parentId: 'b' },
      { ...preschool, id: 'b', parentId: 'a' },
    ];
    expect(stageAndDescendants(ring, 'a').size).toBe(2);
  });
});

it('tells cities from provinces and the country', () => {
  expect(PLACES.filter(isCity).map(({ code }) => code)).toEqual(['360100', '360700', '361000', '440700']);
});

it('writes a problem as one line with file, line, column and reason', () => {
  const problem = {
    kind: 'notNumber',
    file: 'a.csv',
    line: 7,
    column: 'value',
    value: 'x',
    expected: '',
  } as const;
  expect(problemLine(problem)).toBe('a.csv:7: column value: notNumber "x"');
  expect(problemLine({ ...problem, column: '', value: '', expected: '3' })).toBe(
    'a.csv:7: notNumber (expected: 3)',
  );
});
