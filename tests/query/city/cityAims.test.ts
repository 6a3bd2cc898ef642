import { describe, expect, it } from 'vitest';
import { yearOf } from '@/domain/observation';
import { aimsCount } from '@/narrative/targets/aimSummary';
import { cityAims } from '@/query/city/cityAims';
import { goldenDataset } from '../../goldenData';

const aims = cityAims(goldenDataset, '360100', '', 2026);

describe('the targets of a city', () => {
  it('stand with all of their due year where one of it has a result', () => {
    const first = aims.shown[0];
    expect(first?.result).not.toBeNull();
    const year = first ? yearOf(first.aim) : 0;
    const ofYear = aims.all.filter(({ aim }) => yearOf(aim) === year);
    expect(ofYear.some(({ result }) => result === null)).toBe(true);
    expect(aims.shown.slice(0, ofYear.length)).toEqual(ofYear);
  });

  it('say how many they are in all, and what became of them', () => {
    const { shown, all } = aims;
    expect(all.length).toBeGreaterThan(shown.length);
    expect(aimsCount(aims, 'zh')).toMatch(
      new RegExp(`^列出 ${shown.length} 项，共 ${all.length} 项目标：\\d+ 项已达到、\\d+ 项结果暂未收录。$`),
    );
    expect(aimsCount(aims, 'en')).toMatch(
      /^6 of \d+ targets listed: \d+ reached, \d+ result not yet held\.$/,
    );
  });
});
