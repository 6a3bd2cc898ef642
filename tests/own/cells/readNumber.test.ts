import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader } from '@/own/cells/numberReader';
import { readNumber } from '@/own/cells/readNumber';

const told = (cell: string) => {
  const number = readNumber(cell);
  if (number === null || typeof number === 'string') return number;
  const { digits, power, bound, unit } = number;
  return [digits.join('–'), power, bound ?? 'exact', unit].join(' ').trim();
};

describe('readNumber', () => {
  it.each([
    ['12', '12 0 exact'],
    ['12.50', '12.50 0 exact'],
    ['１２．５％', '12.5 0 exact %'],
    ['1,234,567.8', '1234567.8 0 exact'],
    ['1 234 567', '1234567 0 exact'],
    ['35.28亿元', '35.28 8 exact 元'],
    ['46 万人次', '46 4 exact 人次'],
    ['3千', '3 3 exact'],
    ['5‰', '5 0 exact ‰'],
    ['-3.2', '-3.2 0 exact'],
    ['−3.2', '-3.2 0 exact'],
    ['+3', '3 0 exact'],
    ['≥95%', '95 0 at_least %'],
    ['不低于 95%', '95 0 at_least %'],
    ['500万以上', '500 4 at_least'],
    ['超过3万人', '3 4 more_than 人'],
    ['3万余人', '3 4 more_than 人'],
    ['约100所', '100 0 about 所'],
    ['10-12', '10–12 0 exact'],
    ['10～12所', '10–12 0 exact 所'],
    ['1.8 billion yuan', '1.8 9 exact yuan'],
    ["'12", '12 0 exact'],
  ])('reads %s', (cell, expected) => expect(told(cell)).toBe(expected));

  it.each(['', ' ', '-', '—', '——', '…', '……', '...', '/', 'N/A', 'NaN', '无', '暂无', '－', '.', '*'])(
    'reads %j as no figure',
    (cell) => expect(readNumber(cell)).toBeNull(),
  );

  it.each([
    ['1,2,3', 'numberGrouping'],
    ['1,23', 'numberGrouping'],
    ['12,345,67', 'numberGrouping'],
    ['1，2，3', 'numberGrouping'],
    ['1.2.3', 'notNumber'],
    ['12*', 'unit'],
    ['约≥3', 'notNumber'],
    ['3-2', 'notNumber'],
    ['(5)', 'notNumber'],
    ['十二', 'notNumber'],
    ['<5', 'notNumber'],
    ['1.23E+05', 'numberScientific'],
    ['=SUM(A1)', 'numberFormula'],
    ['1234567890123456789', 'numberTooLong'],
    ['0.1234567890123456', 'numberTooLong'],
    ['<script>1</script>', 'notNumber'],
    ['9'.repeat(100), 'notNumber'],
  ])('does not read %s', (cell, fault) => {
    const read = readNumber(cell);
    if (fault === 'unit') expect(read).toMatchObject({ unit: '*' });
    else expect(read).toBe(fault);
  });
});

describe('NumberReader', () => {
  it('reads plain digits and known endings as readNumber does', () => {
    const reader = new NumberReader();
    const cell = fc.tuple(
      fc.constantFrom('', '≥', '-', ' ', '0', '００'),
      fc.oneof(
        fc.integer({ min: 0, max: 1e9 }).map(String),
        fc.double({ min: 0, max: 1e6, noNaN: true }).map((one) => one.toFixed(3)),
      ),
      fc.constantFrom('', '万', '万人', '%', ' 人', '元', '-5', '至8', 'e5', '。', '以上', '.', '余', '２'),
    );
    fc.assert(
      fc.property(cell, (parts) => {
        const text = parts.join('');
        const [fast, slow] = [reader.read(text), readNumber(text)];
        if (fast === null || typeof fast === 'string' || slow === null || typeof slow === 'string') {
          expect(fast).toEqual(slow);
          return;
        }
        const { digits, decimals, power, bound, unit } = fast;
        expect({ digits, decimals, power, bound, unit }).toEqual({
          digits: slow.digits,
          decimals: slow.decimals,
          power: slow.power,
          bound: slow.bound,
          unit: slow.unit,
        });
        if (fast.isPlain) expect(Number(`${fast.whole}e-${decimals}`)).toBe(Number(digits[0]));
      }),
    );
  });
});
