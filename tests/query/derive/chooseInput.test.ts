import { describe, expect, it } from 'vitest';
import { chooseInput } from '@/query/derive/chooseInput';
import { observation } from '../../fixtures';

const figure = observation({ value: 90, sourceId: 'report' });
const before = (sourceId: string, value = 80) =>
  observation({ time: '2019', value, sourceId, resolution: value % 1 === 0 ? 1 : 0.1 });
const chosenOf = (...sources: readonly (readonly [sourceId: string, value: number])[]) => {
  const candidates = sources.map(([sourceId, value]) => before(sourceId, value));
  const chosen = chooseInput(figure, candidates, [], 'noPreviousYear', [figure, ...candidates]);
  return typeof chosen === 'string' ? chosen : `${chosen.sourceId} ${chosen.value}`;
};

describe('of several figures to be held against', () => {
  it('the one of the same source comes first, wherever it stands', () => {
    expect(chosenOf(['report', 80], ['press', 80.2])).toBe('report 80');
    expect(chosenOf(['press', 80.2], ['report', 80])).toBe('report 80');
  });

  it('that of the same source is taken though others say something else', () => {
    expect(chosenOf(['press', 60], ['report', 80])).toBe('report 80');
  });

  it('of other sources that agree the first by its id is taken, in whatever order they come', () => {
    expect(chosenOf(['a', 80], ['b', 80.2])).toBe('a 80');
    expect(chosenOf(['b', 80.2], ['a', 80])).toBe('a 80');
  });

  it('none is taken of other sources that disagree', () => {
    expect(chosenOf(['a', 80], ['b', 85])).toBe('disagree');
  });
});
