import { describe, expect, it } from 'vitest';
import { rangeBarShapes } from '@/graphics/glyph/barShapes';
import { bareMark } from '@/graphics/glyph/markShapes';
import { rangeShapes } from '@/graphics/glyph/rangeShapes';
import { moved, type Shape } from '@/graphics/scene/shape';
import { observation } from '../../fixtures';

const target = { nature: 'target', asPrinted: '2-3' } as const;
const low = observation({ ...target, bound: 'at_least', value: 2 });
const high = observation({ ...target, bound: 'at_most', value: 3 });

const ink = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'path' && shape.stroke === 'ink' ? [shape.d] : []));
const pathOf = (shape: Shape | undefined): string => (shape?.kind === 'path' ? shape.d : '');

describe('a printed range as one mark', () => {
  it.each([
    ['up', { x: 0, y: 20 }, { x: 0, y: -20 }, 'M0,14.1L0,-14.1'],
    ['right', { x: -20, y: 0 }, { x: 20, y: 0 }, 'M-14.1,0L14.1,0'],
  ] as const)(
    'has a mark at its lower and at its upper end, and a tie between (%s)',
    (value, from, to, tie) => {
      const axis = { value };
      const [end] = bareMark({ ...low, bound: 'exact' }, axis);
      if (!end) throw new Error('No mark');
      expect(ink(rangeShapes(low, high, 40, axis))).toEqual([tie, moved(end, from).d, moved(end, to).d]);
    },
  );

  it('has both marks and no tie where its ends are next to each other', () => {
    expect(ink(rangeShapes(low, high, 10, { value: 'up' }))).toHaveLength(2);
  });

  it('has no arrow, whatever bound an end is', () => {
    const exact = { bound: 'exact' } as const;
    const axis = { value: 'up' } as const;
    expect(rangeShapes(low, high, 40, axis)).toEqual(
      rangeShapes({ ...low, ...exact }, { ...high, ...exact }, 40, axis),
    );
  });
});

it('a printed range as a bar reaches from zero to its lower end and on to its upper end', () => {
  const [first, second, ...others] = rangeBarShapes(low, { low: 60, high: 90 }, 10);
  expect(others).toEqual([]);
  expect(pathOf(first)).toBe('M0,-4.2H60V4.2H0Z');
  expect(pathOf(second)).toBe('M60,-4.2H90V4.2H60Z');
});
