import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FILES } from '@/package/read/readDataset';
import { readTable } from '@/package/read/readTable';
import { withEverySchema } from '@/package/schema/everySchema';
import { plainNumber } from '@/package/schema/plainNumber';
import { unitsSchema } from '@/package/schema/unitsSchema';
import { writeTable } from '@/package/write/writeTable';
import { goldenText } from '../read/goldenTexts';

const rewritten = withEverySchema((schema) => ({
  file: schema.file,
  rewrite: (text: string) => writeTable(schema, readTable(schema, text).items),
}));

describe('writeTable', () => {
  it.each(DATA_FILES)('writes the golden %s byte for byte as it was read', (file) => {
    const text = goldenText(file);
    expect(rewritten.find((one) => one.file === file)?.rewrite(text)).toBe(text);
  });

  it('writes the header of an empty table', () => {
    expect(writeTable(unitsSchema, [])).toBe('unit,name_zh,name_en,symbol_zh,symbol_en,kind,weight\n');
  });

  it('writes whatever texts there are so that they are read back', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '中', ',', '"', '\n', ' ', '='), minLength: 1, maxLength: 6 })
      .filter((text) => text.trim() !== '');
    const unit = fc.record({
      id: cell,
      name: fc.record({ zh: cell, en: cell }),
      symbol: fc.record({ zh: cell, en: cell }),
      kind: fc.constantFrom('rate' as const, 'count' as const),
      weight: fc.integer(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(unit, { minLength: 1, selector: ({ id }) => id, maxLength: 6 }), (units) => {
        const { items, problems } = readTable(unitsSchema, writeTable(unitsSchema, units));
        expect(problems).toEqual([]);
        expect(items).toEqual(units);
      }),
    );
  });
});

describe('plainNumber', () => {
  it.each([
    [0, '0'],
    [-0.5, '-0.5'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [-1e-7, '-0.0000001'],
    [1.25e-9, '0.00000000125'],
  ])('writes %d as %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
    expect(Number(text)).toBe(value);
  });
});
