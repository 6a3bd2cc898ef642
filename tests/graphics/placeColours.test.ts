import { describe, expect, it } from 'vitest';
import { PLACE_COLOURS } from '@/domain/placeColour';
import tokens from '@/graphics/paint/tokens.json';
import { ciede2000, contrast, leastDifference } from './colourDistance';

const CITIES = ['nc', 'gz', 'fz', 'jm', 'c5', 'c6', 'c7', 'c8'] as const;
const FOUR = ['nc', 'gz', 'fz', 'jm'] as const;
const SPARE = ['c5', 'c6', 'c7', 'c8'] as const;
const CONTEXT = ['cn', 'jx', 'gd'] as const;
const PAGES = ['surface', 'page', 'band', 'sunk', 'hit'] as const;

const pairs = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap((one, at) =>
    others.flatMap((other) =>
      ones.indexOf(other) >= at && ones.includes(other) ? [] : [[one, other] as const],
    ),
  );

describe.each(['light', 'dark'] as const)('the colours of places, %s', (theme) => {
  const palette: Readonly<Record<string, string>> = tokens[theme];
  const colour = (token: string) => palette[token] ?? '';
  const nearest = (list: readonly (readonly [string, string])[]) =>
    list
      .map(([one, other]) => [leastDifference(colour(one), colour(other)), one, other] as const)
      .sort(([a], [b]) => a - b)[0];

  it('are tokens, each with one for text', () => {
    for (const token of PLACE_COLOURS) {
      expect(colour(token), token).toMatch(/^#[\dA-F]{6}$/);
      expect(colour(`${token}t`), token).toMatch(/^#[\dA-F]{6}$/);
    }
  });

  it.each(PLACE_COLOURS)('%s can be seen as a mark and read as text', (token) => {
    expect(contrast(colour(token), colour('surface'))).toBeGreaterThanOrEqual(3);
    for (const page of PAGES)
      expect(contrast(colour(`${token}t`), colour(page)), page).toBeGreaterThanOrEqual(4.5);
  });

  it('tell the four cities from each other and from their context', () => {
    expect(nearest(pairs(FOUR, FOUR))?.[0]).toBeGreaterThan(16);
    expect(nearest(pairs(FOUR, [...CONTEXT, 'tick']))?.[0]).toBeGreaterThan(7.5);
  });

  it('tell a spare city from every other city, whatever colours the reader sees', () => {
    expect(nearest(pairs(SPARE, CITIES))?.[0]).toBeGreaterThan(11);
  });

  it('tell a spare city from its context, and any other place from all', () => {
    expect(nearest(pairs(SPARE, CONTEXT))?.[0]).toBeGreaterThan(10);
    expect(nearest(pairs(['other'], [...CITIES, ...CONTEXT]))?.[0]).toBeGreaterThan(8);
  });
});

describe('the difference of colours', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('is that of the published test data: %j %j', (one, other, expected) => {
    expect(ciede2000(one, other)).toBeCloseTo(expected, 3);
  });
});
