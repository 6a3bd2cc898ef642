import { describe, expect, it } from 'vitest';
import { PANEL_WORDS } from '@/wording/panel/panelWords';

const { zh, en } = PANEL_WORDS;

describe('sentences of prefecture-level cities', () => {
  it('say a rank with the number of cities and the end it counts from', () => {
    const third = { place: 3, of: 11, level: 0, equal: 0 };
    expect(zh.rank('江西', third)).toBe('江西 11 市中第 3');
    expect(en.rank('Jiangxi', third)).toBe('3rd of 11 in Jiangxi');
    expect(zh.rank('', { place: 71, of: 296, level: 0, equal: 0 })).toBe('全国 296 个地级及以上城市中第 71');
    expect(en.rank('', { place: 71, of: 296, level: 0, equal: 0 })).toBe(
      '71st of 296 cities of China, prefecture level or above',
    );
  });

  it('say that a place is shared', () => {
    const shared = { place: 3, of: 11, level: 2, equal: 2 };
    expect(zh.rank('江西', shared)).toBe('江西 11 市中并列第 3');
    expect(en.rank('Jiangxi', shared)).toBe('joint 3rd of 11 in Jiangxi');
  });

  it('say a range of places where rounding hides the order', () => {
    const range = { place: 2, of: 21, level: 12, equal: 0 };
    expect(zh.rank('广东', range)).toBe('广东 21 市中第 2—14 之间');
    expect(en.rank('Guangdong', range)).toBe('between 2nd and 14th of 21 in Guangdong');
  });

  it('say no range that takes in nearly all of the cities', () => {
    const range = { place: 2, of: 21, level: 19, equal: 0 };
    expect(zh.rank('广东', range)).toBe('广东 21 市中难分先后');
    expect(en.rank('Guangdong', range)).toBe('level with most of 21 in Guangdong');
    expect(zh.place({ place: 5, of: 21, level: 12, equal: 12 })).toBe('并列第 5');
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [11, '11th'],
    [13, '13th'],
    [22, '22nd'],
    [101, '101st'],
    [112, '112th'],
  ])('print place %i in English as %s', (place, words) => {
    expect(en.place({ place, of: 296, level: 0, equal: 0 })).toBe(words);
  });
});
