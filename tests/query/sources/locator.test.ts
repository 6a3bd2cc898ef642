import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLocators, compareNatural, parseLocator } from '@/query/sources/locator';
import { goldenDataset } from '../../goldenData';

describe('parseLocator', () => {
  it.each([
    ['preamble', { kind: 'opening' }],
    ['一.2', { kind: 'item', half: 0, part: 1, item: 2 }],
    ['2020.三.10', { kind: 'item', half: 2020, part: 3, item: 10 }],
    ['二', { kind: 'item', half: 0, part: 2, item: 0 }],
    ['十二.3', { kind: 'item', half: 0, part: 12, item: 3 }],
    ['二十.1', { kind: 'item', half: 0, part: 20, item: 1 }],
    ['正文', { kind: 'named', section: '', name: '正文' }],
    ['学前教育：幼儿园数', { kind: 'named', section: '学前教育', name: '幼儿园数' }],
    ['：幼儿园数', { kind: 'named', section: '', name: '幼儿园数' }],
    ['', { kind: 'named', section: '', name: '' }],
  ])('reads “%s”', (text, expected) => expect(parseLocator(text)).toEqual(expected));
});

describe('compareLocators', () => {
  it('runs as the document runs', () => {
    const order = ['preamble', '2020.一.2', '2020.三.10', '2020.十.1', '2021.一.1', '正文'];
    expect([...order].reverse().sort(compareLocators)).toEqual(order);
    expect(['一.10', '一.9', '二', '一.2'].sort(compareLocators)).toEqual(['一.2', '一.9', '一.10', '二']);
  });

  it('orders names by the numbers in them', () => {
    expect(['第七次人口普查', '第六次人口普查'].sort(compareNatural)).toEqual([
      '第六次人口普查',
      '第七次人口普查',
    ]);
    expect(['表 10', '表 9'].sort(compareNatural)).toEqual(['表 9', '表 10']);
  });

  it('is an order over every locator of the golden data', () => {
    const locators = [...new Set(goldenDataset.observations.map(({ locator }) => locator))];
    const one = fc.constantFrom(...locators);
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(Math.sign(compareLocators(a, b))).toBe(-Math.sign(compareLocators(b, a)) + 0);
        if (compareLocators(a, b) === 0) expect(a).toBe(b);
        if (compareLocators(a, b) < 0 && compareLocators(b, c) < 0)
          expect(compareLocators(a, c)).toBeLessThan(0);
      }),
    );
  });
});
