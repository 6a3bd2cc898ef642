import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedStep, readCharacters, readPrintedNumber } from '@/package/screen/printedNumber';

describe('a printed number', () => {
  it.each([
    ['35.28亿元', 3_528_000_000, '元'],
    ['46 万人次', 460_000, '人次'],
    ['116.0191万人', 1_160_191, '人'],
    ['1731.38 万人', 17_313_800, '人'],
    ['25626056.0万元', 256_260_560_000, '元'],
    ['86.1%', 86.1, '%'],
    ['0.5个百分点', 0.5, '个百分点'],
    ['提高31.84个百分点', 31.84, '个百分点'],
    ['6大联盟片区', 6, '大联盟片区'],
    ['13.62:1', 13.62, ':1'],
    ['83188.5平方米', 83_188.5, '平方米'],
    ['1,487 所', 1487, '所'],
    ['845.2億元', 84_520_000_000, '元'],
    ['两所', 2, '所'],
    ['一百堂', 100, '堂'],
    ['百场', 100, '场'],
    ['24.26万', 242_600, ''],
    ['1.8679 billion yuan', 1_867_900_000, 'yuan'],
    ['2.4 million', 2_400_000, ''],
    ['17 school projects', 17, 'school projects'],
    ['3614866', 3_614_866, ''],
    ['3290千册', 3_290_000, '册'],
    ['1925.00千册', 1_925_000, '册'],
    ['21,955.12元', 21_955.12, '元'],
    ['无一人', 0, '人'],
    ['无一所', 0, '所'],
  ])('%s says its value and no bound', (text, value, unit) => {
    expect(readPrintedNumber(text)).toEqual({ values: [value], bound: null, unit });
  });

  it.each([
    ['22所以上', 22, 'at_least'],
    ['不少于3000万元', 30_000_000, 'at_least'],
    ['不低于50%', 50, 'at_least'],
    ['至少2名', 2, 'at_least'],
    ['at least 17', 17, 'at_least'],
    ['20人以下', 20, 'at_most'],
    ['不超过5%', 5, 'at_most'],
    ['超1万个', 10_000, 'more_than'],
    ['3.3万余个', 33_000, 'more_than'],
    ['1.1万余名', 11_000, 'more_than'],
    ['百余万名', 1_000_000, 'more_than'],
    ['200余万人次', 2_000_000, 'more_than'],
    ['9000多人', 9000, 'more_than'],
    ['50 余次', 50, 'more_than'],
    ['近94万', 940_000, 'nearly'],
    ['nearly 30,000', 30_000, 'nearly'],
    ['约35亿元', 3_500_000_000, 'about'],
    ['100人左右', 100, 'about'],
    ['about 19,000', 19_000, 'about'],
  ])('%s says its value and %s, %s', (text, value, bound) => {
    expect(readPrintedNumber(text)).toMatchObject({ values: [value], bound });
  });

  it.each([['1-2个'], ['1—2项'], ['1–2 所']])('%s is a range', (text) => {
    expect(readPrintedNumber(text)?.values).toEqual([1, 2]);
  });

  it.each([[''], ['数十万名'], ['万'], ['全部'], ['1.2.3万']])('%s is no figure', (text) => {
    expect(readPrintedNumber(text)).toBeNull();
  });

  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['三千二百', 3200],
  ])('%s in characters is %d', (text, value) => expect(readCharacters(text)).toBe(value));
});

describe('the step of a printed number', () => {
  it.each([
    ['42.66万人', 100],
    ['43.6万人', 1000],
    ['46 万人次', 10_000],
    ['35.28亿元', 1_000_000],
    ['1925.00千册', 10],
    ['18.60%', 0.01],
    ['1,487 所', 1],
    ['1.8679 billion yuan', 100_000],
    ['百余万名', 1_000_000],
    ['百场', 1],
    ['一百堂', 1],
    ['200余万人次', 10_000],
    ['9000多人', 1],
    ['1-2个', 1],
    ['无一人', 1],
  ])('of %s is %d', (text, step) => expect(printedStep(text)).toBe(step));
});

describe('numbers printed and read again', () => {
  const printed = [
    ['', 0],
    ['万', 4],
    ['亿', 8],
  ] as const;
  const decimal = fc
    .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => (digits / 10 ** places).toFixed(places));

  it('come back whatever the power, the unit and the spaces', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(...printed),
        fc.constantFrom('人', '元', '个', '人次', '平方米'),
        fc.constantFrom('', ' '),
        (number, [word, power], unit, space) => {
          const reading = readPrintedNumber(`${number}${space}${word}${unit}`);
          expect(reading).toEqual({ values: [Number(`${number}e${power}`)], bound: null, unit });
        },
      ),
    );
  });

  it('come back with thousands separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (number) => {
        expect(readPrintedNumber(`${number.toLocaleString('en-US')}人`)?.values).toEqual([number]);
      }),
    );
  });

  it('keep the bound that their words name, whatever the number', () => {
    const words = fc.constantFrom<readonly [string, string, string]>(
      ['近', '', 'nearly'],
      ['约', '', 'about'],
      ['超', '', 'more_than'],
      ['不低于', '', 'at_least'],
      ['', '以上', 'at_least'],
      ['', '以下', 'at_most'],
    );
    fc.assert(
      fc.property(decimal, words, (number, [before, after, bound]) => {
        expect(readPrintedNumber(`${before}${number}万人${after}`)).toMatchObject({
          values: [Number(`${number}e4`)],
          bound,
        });
      }),
    );
  });

  it('keep both ends of a range', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(9999), fc.constantFrom('-', '—'), (low, high, dash) => {
        expect(readPrintedNumber(`${low}${dash}${high}万个`)?.values).toEqual([low * 1e4, high * 1e4]);
      }),
    );
  });
});
