import { describe, expect, it } from 'vitest';
import { columnBreaks, yearsSinceBreak } from '@/query/panel/columnBreaks';
import { isBroken } from '@/query/panel/strip';
import { observation } from '../../fixtures';
import { boundary } from './panelFixtures';
import { SHARES, STRIP_CODES, stripCase, stripDataset } from './stripFixtures';

const REASON = { zh: '2011年1人，2012年2人：改用新科目。', en: 'new subjects' };

/** The panel beside published figures that say that something else is counted from a year on, in some cities. */
function recounted(codes: readonly string[], time = '2012') {
  const dataset = stripDataset([], [boundary('440100', 2015)]);
  const told = codes.map((placeCode) =>
    observation({ placeCode, time, indicatorId: 'share', breakReason: REASON }),
  );
  const plain = observation({ placeCode: '361000', indicatorId: 'share' });
  return { ...dataset, observationsOf: new Map([['share', [...told, plain]]]) };
}

describe('the years that figures of all cities do not join across', () => {
  it('are changes of boundary, and those that the published figures of a city tell', () => {
    expect(columnBreaks(recounted(['360100']), SHARES)).toEqual([
      boundary('440100', 2015),
      { cityCode: '360100', year: 2012, reason: REASON, isRecount: true },
    ]);
    expect(columnBreaks(stripDataset(), SHARES)).toEqual([]);
  });

  it('are those of every city where three of two provinces tell one year, not where they are of one province', () => {
    const all = columnBreaks(recounted(['360100', '360700', '440700']), SHARES);
    expect(new Set(all.filter(({ year }) => year === 2012).map(({ cityCode }) => cityCode)).size).toBe(
      STRIP_CODES.length,
    );
    expect(columnBreaks(recounted(['360100', '360700', '360200']), SHARES)).toHaveLength(4);
  });

  it('leave out the years before the last break of all cities asked for', () => {
    const breaks = [boundary('a', 2003), boundary('b', 2003), boundary('a', 2006)];
    expect(yearsSinceBreak([2000, 2003, 2006], breaks, ['a', 'b'])).toEqual([2003, 2006]);
    expect(yearsSinceBreak([2000, 2003, 2006], breaks, ['a', 'c'])).toEqual([2000, 2003, 2006]);
  });
});

describe('a strip whose figures count something else from a year on', () => {
  it('tells no change across it, and why', () => {
    const { strip } = stripCase(recounted(['360100']), 'share');
    expect(strip.since).toBe(2000);
    const changeOf = (code: string) => strip.cities.find(({ city }) => city.code === code)?.change;
    expect(changeOf('360100')).toMatchObject({ reason: 'recount', change: { year: 2012, reason: REASON } });
    expect(changeOf('360700')).toMatchObject({ kind: 'change' });
    expect(isBroken(strip, '360100', 2009, 2012)).toBe(true);
    expect(isBroken(strip, '360700', 2009, 2012)).toBe(false);
  });

  it('tells changes since the year from which on all cities are counted so', () => {
    const { strip } = stripCase(recounted(['360100', '360700', '440700']), 'share');
    expect(strip.since).toBe(2012);
    const { change } = strip.cities[0] ?? {};
    expect(change).toMatchObject({ kind: 'change', from: { year: 2012 } });
  });
});
