import { describe, expect, it } from 'vitest';
import { absenceWords, emptyWords } from '@/narrative/absenceWords';
import type { SelectionSpec } from '@/query/selection/selection';
import { datasetOf, observation, PLACES } from '../fixtures';
import { goldenFigure } from '../goldenData';
import { figureOf } from '../pictureOf';

const dataset = datasetOf([
  observation({ time: '2009', placeCode: '100000' }),
  observation({ time: '2024', placeCode: '100000' }),
  observation({ time: '2025', placeCode: '360100', nature: 'target' }),
  observation({ time: '2003', placeCode: '360700' }),
]);

const absent = (name: string, change: Partial<SelectionSpec> = {}, language: 'zh' | 'en' = 'zh') => {
  const place = PLACES.find(({ shortName }) => shortName.zh === name);
  const figure = figureOf(dataset, { indicatorId: 'rate', language, ...change });
  return place && absenceWords(figure, place);
};

describe('why a place has no figure', () => {
  const years = { fromYear: 2000, toYear: 2005 };
  it('tells figures of other years from none', () => {
    expect(absent('全国', years)).toBe('所选年份里没有；有 2009—2024 年的数字');
    expect(absent('全国', years, 'en')).toBe('None in the chosen years; there are figures for 2009–2024');
    expect(absent('抚州', years)).toBe('暂未收录');
  });
  it('tells figures of other natures, whatever years the others have', () => {
    expect(absent('南昌', { natures: ['actual'] })).toBe('所选性质里没有；有 2025 年的数字');
    expect(absent('南昌', { ...years, natures: ['actual'] })).toBe('所选年份和性质里没有；有 2025 年的数字');
  });
  it('says of a picture without figures which years it was asked for, not those there are', () => {
    const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate', language: 'en', ...years });
    expect(figure.observations).toEqual([]);
    expect(figure.subtitle).toContain('2000–2005');
    expect(emptyWords(figure)).toMatch(/^[A-Z].*China: None in the chosen years; there are figures for /);
  });
});
