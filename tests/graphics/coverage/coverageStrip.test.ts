import { describe, expect, it } from 'vitest';
import { yearMarks } from '@/graphics/coverage/coverageStrip';
import { linearScale } from '@/graphics/scale/linearScale';
import { observation, PLACES } from '../../fixtures';

const X = linearScale([2000, 2025], [5, 73]);

describe('yearMarks', () => {
  it('puts figures that share a year beside each other, and keeps each apart', () => {
    const marks = [observation({ time: '2010' }), observation({ time: '2010', value: 91 })];
    const [place] = PLACES;
    const lefts = place && yearMarks(marks, X, 8, place).map(({ at }) => at.x);
    expect(new Set(lefts).size).toBe(2);
  });
});
