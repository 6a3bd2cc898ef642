import { describe, expect, it } from 'vitest';
import { describeFigure } from '@/graphics/describeFigure';
import { caveatOf } from '@/narrative/comparability/caveat';
import { keepComparable } from '@/query/selection/strictSelection';
import { goldenDataset, goldenFigure } from '../../goldenData';

const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate' });
const strict = () => {
  const { selection, removals } = keepComparable(goldenDataset, figure.selection, 'trend', 'latest');
  return describeFigure(goldenDataset, selection, { kind: 'trend' }, 'zh', { removals, derived: null });
};

describe('the caveat of a picture', () => {
  it('is the gravest difference', () => {
    expect(caveatOf(figure).line).toBe('南昌 2020 年、赣州 2018 年各有一个目标值。');
  });

  it('is what the switch took away, when it took something', () => {
    const { line, further } = caveatOf(strict());
    expect(line).toMatch(/^只看严格可比的，去掉了 \d+ 个数字：.*目标 2/);
    expect(further).toBeGreaterThan(0);
  });
});
