import { describe, expect, it } from 'vitest';
import { describeFigure } from '@/graphics/describeFigure';
import { caveatOf } from '@/narrative/comparability/caveat';
import { datasetOf, type ObservationChange, observation, selectFrom } from '../../fixtures';

const figureOf = (...figures: readonly ObservationChange[]) => {
  const dataset = datasetOf(figures.map((one) => observation(one)));
  return describeFigure(dataset, selectFrom(dataset), { kind: 'trend' }, 'zh');
};
const said = (...figures: readonly ObservationChange[]) => figureOf(...figures).sentence;

describe('the sentence of a trend', () => {
  it('says before the kinds of sources that no two places share a year', () => {
    const [old, recent] = [{ time: '2007' }, { placeCode: '360700', time: '2010', sourceId: 'press' }];
    expect(said(old, recent)).toBe('各市没有同一年的数，不能直接比较。');
  });

  it('says that the only city has no year in common with province and country, which share theirs', () => {
    const context = [
      { placeCode: '360000', time: '2014' },
      { placeCode: '100000', time: '2014' },
    ];
    expect(said({ time: '2024' }, ...context)).toBe('南昌与省、全国没有同一年的数，不能直接比较。');
    expect(said({ time: '2014' }, ...context)).not.toContain('没有同一年');
  });

  it('names a part of a year as it is, with one word for the year', () => {
    const inferred = { periodBasis: 'inferred' } as const;
    expect(said({ time: '2022-01-01/P6M', ...inferred }, { time: '2021' })).toContain(
      '南昌 2022 年 1—6 月的年份系推断',
    );
    expect(said({ time: '2022', ...inferred }, { time: '2021' })).toContain('南昌 2022 年的年份系推断');
  });

  it('says of one figure, not of all, that its source does not state the scope', () => {
    const unstated = { scope: 'unspecified' } as const;
    expect(caveatOf(figureOf(unstated)).line).toBe('原文没有说明范围。');
    expect(said(unstated, { ...unstated, time: '2021' })).toBe('原文都没有说明范围。');
  });
});
