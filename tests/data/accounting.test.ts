import { describe, expect, it } from 'vitest';
import { accountForItem } from './accounting';

const figure = (asPrinted: string, bound = 'exact') => ({ as_printed: asPrinted, bound });
const notFigure = (digits: string, context: string) => ({ digits, context });

describe('the account of the digits of an item', () => {
  const text = '1.扩大资源。2022年新增7所,学位2700个,再建1-2所,两所改建。';
  const listed = [notFigure('1', '1.扩大资源'), notFigure('2022', '2022年新增')];
  const figures = [
    figure('7 所'),
    figure('2700个'),
    figure('1-2所', 'at_least'),
    figure('1-2所', 'at_most'),
    figure('两所'),
  ];

  it('balances when every group is a figure or listed', () => {
    expect(accountForItem(text, figures, listed)).toEqual([]);
  });

  it('names a group that is neither', () => {
    expect(accountForItem(text, figures.slice(1), listed)).toEqual([
      'neither a figure nor listed: 7 in 。2022年新增7所,学位2700',
    ]);
  });

  it('names a figure that the text does not print', () => {
    expect(accountForItem(text, [...figures, figure('8所')], listed)).toEqual(['figure not found: 8所']);
  });

  it('does not find a figure inside a longer number', () => {
    expect(accountForItem('共12所', [figure('2所')], [])).toContain('figure not found: 2所');
    expect(accountForItem('共1.2万人', [figure('2万人')], [])).toContain('figure not found: 2万人');
    expect(accountForItem('共20万人', [figure('共20')], [])).toEqual([]);
    expect(accountForItem('阅读量24.26万', [figure('阅读量24')], [])).toContain('figure not found: 阅读量24');
  });

  it('names a listed group that is not there, or is there once and listed twice', () => {
    const fault = 'not a figure, but not found: 2022 in 2022年新增';
    expect(accountForItem('新增', [], [notFigure('2022', '2022年新增')])).toEqual([fault]);
    expect(
      accountForItem('2022年新增', [], [notFigure('2022', '2022年新增'), notFigure('2022', '2022年新增')]),
    ).toEqual([fault]);
  });

  it('names a figure that is printed twice and observed once', () => {
    const fault = 'figure printed more often than observed: 2个';
    expect(accountForItem('一等奖2个,二等奖2个', [figure('2个')], [])).toEqual([fault]);
    expect(accountForItem('一等奖2个,二等奖2个', [figure('2个'), figure('2个')], [])).toEqual([]);
  });

  it('lets one printing stand for two measures', () => {
    expect(accountForItem('接入率和达标率均为100%', [figure('100%'), figure('100%')], [])).toEqual([]);
  });

  it('does not take a listed name in characters for a figure', () => {
    const name = notFigure('百场', '百场辅导进百校');
    expect(accountForItem('百场辅导进百校', [figure('百场')], [name])).toEqual(['figure not found: 百场']);
  });
});
