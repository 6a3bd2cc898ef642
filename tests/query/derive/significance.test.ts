import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedFigureOf } from '@/query/derive/derivedFigure';
import { precisionOf, roundResult } from '@/query/derive/significance';
import { observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

describe('how finely a figure is printed', () => {
  it.each([
    ['3.12亿元', 312_000_000, 'exact', 'money', 1_000_000, 3],
    ['近21万人', 210_000, 'nearly', 'count', 10_000, 2],
    ['约210,000人', 210_000, 'about', 'count', 10_000, 2],
    ['97.01%', 97.01, 'exact', 'rate', 0.01, 4],
    ['97%', 97, 'exact', 'rate', 1, 2],
    ['97.0%', 97, 'exact', 'rate', 0.1, 3],
    ['2020年为80%以上', 80, 'at_least', 'rate', 1, 2],
    ['8,368,440', 8_368_440, 'exact', 'count', 1, Number.POSITIVE_INFINITY],
    ['百余万名', 1_000_000, 'about', 'count', 1_000_000, 1],
  ] as const)('%s', (asPrinted, value, bound, kind, step, digits) => {
    const precision = precisionOf(observation({ asPrinted, value, bound }), kind);
    expect(precision.step).toBeCloseTo(step, 9);
    expect(precision.digits).toBe(digits);
  });
});

const exactly = { step: 1, digits: Number.POSITIVE_INFINITY };

describe('a rounded result', () => {
  it.each([
    ['a quotient of two digits', 250.94, 'quotient', [{ step: 1e4, digits: 2 }, exactly], 1, 250],
    ['a quotient of three digits', 372_829.34, 'quotient', [{ step: 1e6, digits: 3 }, exactly], 1, 373_000],
    ['a quotient of one digit, told with two', 34.56, 'quotient', [{ step: 1e4, digits: 1 }], 1, 35],
    ['a quotient of whole counts, told with four', 259.5637, 'quotient', [exactly, exactly], 1, 259.6],
    [
      'a difference of the coarser decimals',
      1.81,
      'difference',
      [
        { step: 0.01, digits: 4 },
        { step: 0.1, digits: 3 },
      ],
      1,
      1.8,
    ],
    ['a growth of rough amounts', 2.2951, 'growth', [{ step: 1e6, digits: 3 }], 3.05e8, 2.3],
    ['a growth of whole counts', 4.22761, 'growth', [exactly], 786_995, 4.228],
  ] as const)('%s', (_, value, kind, inputs, base, rounded) => {
    expect(roundResult(value, kind, inputs, base)).toBe(rounded);
  });

  it('stays within half a step, rounds once, and is never minus nothing', () => {
    const decimals = fc.constantFrom(0, 1, 2);
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), decimals, decimals, (value, a, b) => {
        const inputs = [a, b].map((places) => ({ step: 10 ** -places, digits: 3 }));
        const once = roundResult(value, 'difference', inputs);
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -Math.min(a, b) + 1e-9);
        expect(roundResult(once, 'difference', inputs)).toBe(once);
        expect(Object.is(once, -0)).toBe(false);
      }),
    );
  });
});

it('keeps the notes of all inputs of a derived figure, each once', () => {
  const census = goldenDataset.observation.get('nc.resident-population.2010.actual');
  const figures = goldenDataset.observations.flatMap(({ id, placeCode, period }) =>
    placeCode === '360100' && period.endYear === 2010
      ? (derivedFigureOf(goldenDataset, `derived:per:residents:${id}`)?.observation ?? [])
      : [],
  );
  expect(census?.note.zh).not.toBe('');
  expect(figures.length).toBeGreaterThan(0);
  for (const { note, derivation } of figures) {
    const [own] = derivation?.inputs ?? [];
    expect(note.zh).toBe(`${own?.note.zh}${census?.note.zh}`);
    expect(note.en).toBe([own?.note.en, census?.note.en].filter(Boolean).join(' '));
  }
});
