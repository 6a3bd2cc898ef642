import { describe, expect, it } from 'vitest';
import { NATURES, yearOf } from '@/domain/observation';
import { compare, isComparable } from '@/query/comparability/findings';
import { compareBoard } from '@/query/compare/compareBoard';
import { figuresOfRows } from '@/query/compare/comparePanel';
import { strictBoard } from '@/query/compare/strictBoard';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

const SPEC = { stageId: '', natures: NATURES, withFamily: true, latestOnly: false, placeCodes: EVERYWHERE };
const board = compareBoard(goldenDataset, SPEC);
const { panels, withheld } = strictBoard(goldenDataset, board, SPEC);

describe('the board of what is strictly comparable', () => {
  it('keeps or names every panel', () => {
    const ids = [...panels, ...withheld].map(({ selection }) => selection.indicator.id).sort();
    expect(ids).toEqual(board.map(({ selection }) => selection.indicator.id).sort());
    expect(panels.length).toBeGreaterThan(5);
    expect(withheld.length).toBeGreaterThan(5);
  });

  it('leaves figures of one year, nature and definition of two cities or more, benchmarks included', () => {
    for (const panel of panels) {
      const { indicator, observations } = panel.selection;
      expect(panel.cityCount, indicator.id).toBeGreaterThan(1);
      expect(new Set(observations.map((one) => `${yearOf(one)} ${one.nature} ${one.indicatorId}`)).size).toBe(
        1,
      );
      expect(panel.allAlike || panel.likeCount === panel.cityCount, indicator.id).toBe(true);
      const plain = observations.every(({ nature, scope }) => nature === 'actual' && scope === 'whole');
      if (plain)
        expect(isComparable(compare(goldenDataset, observations, 'sideBySide', indicator.id))).toBe(true);
    }
  });

  it('accounts for every figure that the panel showed before', () => {
    for (const panel of panels) {
      const before = board.find(({ selection }) => selection.indicator.id === panel.selection.indicator.id);
      const removed = panel.removals.flatMap(({ observations }) => observations);
      const shown = before ? [...figuresOfRows(before.rows), ...before.benchmarks] : [];
      const left = shown.filter((one) => !panel.selection.observations.includes(one));
      expect(new Set(removed)).toEqual(new Set(left));
      expect(removed).toHaveLength(left.length);
    }
  });
});
