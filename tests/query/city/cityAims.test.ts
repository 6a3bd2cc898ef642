import { describe, expect, it } from 'vitest';
import { yearOf } from '@/domain/observation';
import { aimSummary, aimsCount } from '@/narrative/targets/aimSummary';
import { aimBoard } from '@/query/aims/aimBoard';
import { cityAims } from '@/query/city/cityAims';
import { goldenDataset } from '../../goldenData';

const NANCHANG = '360100';
const ofStage = (stageId: string) => cityAims(goldenDataset, NANCHANG, stageId, 2026);
const aims = ofStage('');

describe('the targets of a city', () => {
  it('stand with all of their due year where one of it has a result', () => {
    const first = aims.shown[0];
    expect(first?.result).not.toBeNull();
    const year = first ? yearOf(first.aim) : 0;
    const ofYear = aims.board.promises.filter(({ aim }) => yearOf(aim) === year);
    expect(ofYear.some(({ result }) => result === null)).toBe(true);
    expect(new Set(aims.shown.slice(0, ofYear.length))).toEqual(new Set(ofYear));
  });

  it('say of which city and stage they are, how many in all, and what became of them, as the page of targets does', () => {
    for (const stageId of ['', 'compulsory']) {
      const choice = { stageId, placeCode: NANCHANG, year: null };
      const { finding } = aimSummary(goldenDataset, aimBoard(goldenDataset, choice, 2026), 'zh');
      expect(aimsCount(goldenDataset, ofStage(stageId), 'zh')).toContain(`${finding}。`);
    }
    expect(aimsCount(goldenDataset, ofStage('compulsory'), 'zh')).toMatch(/^南昌、义务教育：\d+ 项目标/);
    expect(aimsCount(goldenDataset, aims, 'zh')).toMatch(/^南昌：.*。这里列出 6 项。$/);
    expect(aimsCount(goldenDataset, aims, 'en')).toMatch(/6 of \d+ are listed here\.$/);
  });
});
