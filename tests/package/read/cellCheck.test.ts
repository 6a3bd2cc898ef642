import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellFault, numberFault } from '@/package/read/cellCheck';
import { column } from '@/package/schema/column';
import { plainNumber } from '@/package/schema/plainNumber';

const kindAndExpected = (text: string) => {
  const fault = numberFault(text);
  return fault && [fault.kind, fault.expected];
};

describe('numberFault', () => {
  it.each([
    '0',
    '7',
    '-7',
    '0.5',
    '-0.5',
    '35280000000',
    '9007199254740991',
    '1.7976931348623157',
    '0.0000001',
  ])('lets %s through', (text) => expect(numberFault(text)).toBeNull());

  it.each<[string, string, string]>([
    ['-0', 'numberForm', '0'],
    ['-0.0', 'numberForm', '0'],
    ['007', 'numberForm', '7'],
    ['-007.5', 'numberForm', '-7.5'],
    ['1.50', 'numberForm', '1.5'],
    ['3.0', 'numberForm', '3'],
    ['9007199254740993', 'notExact', '9007199254740992'],
    ['0.1000000000000000055', 'notExact', '0.1'],
    ['007.12345678901234567', 'notExact', '7.123456789012345'],
    ['9'.repeat(400), 'notExact', ''],
    [`0.${'0'.repeat(400)}1`, 'notExact', '0'],
    ['1e400', 'notNumber', ''],
    ['1e3', 'notNumber', ''],
    ['90%', 'notNumber', ''],
    ['１２', 'notNumber', ''],
    ['', 'notNumber', ''],
    ['1\n', 'notNumber', ''],
    ['--1', 'notNumber', ''],
  ])('says what is wrong with %s', (text, kind, expected) =>
    expect(kindAndExpected(text)).toEqual([kind, expected]),
  );

  const digits = fc.string({ unit: fc.constantFrom(...'0123456789.-+e 万'), maxLength: 24 });

  it('accepts exactly what reading and writing keep', () => {
    fc.assert(
      fc.property(fc.oneof(digits, fc.double().map(String), fc.integer().map(String)), (text) => {
        const value = Number(text);
        const kept = /^[-\d.]+$/.test(text) && Number.isFinite(value) && plainNumber(value) === text;
        expect(numberFault(text) === null).toBe(kept);
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts whatever the data can hold, as it is written', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainNumber(value);
        expect(numberFault(text)).toBeNull();
        expect(Number(text)).toBe(value || 0);
      }),
    );
  });

  it('expects what it would accept', () => {
    fc.assert(
      fc.property(digits, (text) => {
        const fault = numberFault(text);
        if (fault && fault.expected !== '') expect(numberFault(fault.expected)).toBeNull();
      }),
    );
  });
});

describe('cellFault', () => {
  const known = new Map([['places.csv', new Set(['360100'])]]);

  it('checks a code against the file it points to, once that was read', () => {
    const place = column('place', '', { refersTo: 'places.csv' });
    expect(cellFault(place, '360100', known)).toBeNull();
    expect(cellFault(place, '360101', known)).toEqual({ kind: 'unknownCode', expected: 'places.csv' });
    expect(cellFault(place, '360101', new Map())).toBeNull();
  });

  it('takes blanks for nothing, and as wrong even where nothing is required', () => {
    expect(cellFault(column('note', ''), '', known)).toBeNull();
    expect(cellFault(column('note', ''), ' ', known)?.kind).toBe('required');
    expect(cellFault(column('note', '', { required: true }), '', known)?.kind).toBe('required');
  });
});
