import { describe, expect, it } from 'vitest';
import { lowEnd, onePerMark, targetMet } from '@/graphics/layer/oneMark';
import { type ObservationChange, observation } from '../../fixtures';

const result = observation({ value: 97 });
const target = (change: ObservationChange = {}) => observation({ value: 97, nature: 'target', ...change });
const always = { meets: () => true };

describe('what becomes one mark', () => {
  it('is a result and the exact target of its year that it stands on, in either order', () => {
    for (const figures of [
      [result, target()],
      [target(), result],
    ]) {
      const marks = onePerMark(figures, always);
      expect(marks.map((mark) => [mark.observation.nature, targetMet(mark)?.nature])).toEqual([
        ['actual', 'target'],
      ]);
    }
    expect(onePerMark([result, target()], { meets: () => false })).toHaveLength(2);
  });

  it.each<[string, ObservationChange]>([
    ['of another scope', { scope: 'central_urban' }],
    ['of another year', { time: '2021' }],
    ['of another definition', { indicatorId: 'rate-near' }],
    ['that is a bound', { bound: 'at_least' }],
    ['in doubt', { doubt: { zh: '存疑', en: '' } }],
  ])('is never a result with a target %s', (_, change) => {
    expect(onePerMark([result, target(change)], always)).toHaveLength(2);
  });

  it('is no result that is in doubt or only near its target', () => {
    for (const change of [{ doubt: { zh: '存疑', en: '' } }, { bound: 'nearly' as const }])
      expect(onePerMark([observation({ value: 97, ...change }), target()], always)).toHaveLength(2);
  });

  it('is a printed range', () => {
    const [low, high] = [
      observation({ bound: 'at_least', value: 2 }),
      observation({ bound: 'at_most', value: 3 }),
    ];
    const [mark, ...others] = onePerMark([low, high], {});
    expect(others).toEqual([]);
    expect(mark && [mark.observation, lowEnd(mark)]).toEqual([high, low]);
  });

  it('is a figure that several sources print, where the picture asks for it', () => {
    const again = observation({ value: 97, sourceId: 'press' });
    expect(onePerMark([result, again], {})).toHaveLength(2);
    expect(onePerMark([result, again], { reprints: true })).toEqual([{ observation: result, also: [again] }]);
  });
});
