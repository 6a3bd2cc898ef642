import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, isDoubtful, NATURES, SCOPES } from '@/domain/observation';
import { MARK_HALO, type MarkAxis, mark, markRadius } from '@/graphics/glyph/markShapes';
import type { Shape } from '@/graphics/scene/shape';
import { type ObservationChange, observation } from '../../fixtures';
import { anyObservation } from '../../query/arbitraries';

const UP: MarkAxis = { value: 'up' };
/** Every stroke in ink as a shape of its own: a mark may draw several strokes of one look as one path. */
const inked = (shapes: readonly Shape[]) =>
  shapes
    .filter(({ fill, stroke }) => fill === 'ink' || stroke === 'ink')
    .flatMap((shape): Shape[] =>
      shape.kind === 'circle' ? [shape] : shape.d.split(/(?=M)/).map((d) => ({ ...shape, d })),
    );
const ink = (change: ObservationChange, axis: MarkAxis = UP) => inked(mark(observation(change), axis));
const isRing = (shape: Shape) =>
  shape.kind === 'circle' && shape.stroke === 'ink' && shape.fill === 'surface';
const corners = (shape: Shape | undefined) =>
  shape?.kind === 'path' ? (shape.d.match(/[MLHV]/g)?.length ?? 0) : 0;

describe('shape says nature', () => {
  it('a full dot for what is observed', () => {
    expect(ink({})).toMatchObject([{ kind: 'circle', fill: 'ink' }]);
  });
  it('a hollow diamond for a target and a hollow square for a plan', () => {
    const [diamond] = ink({ nature: 'target' });
    const [square] = ink({ nature: 'plan' });
    expect(diamond).toMatchObject({
      kind: 'path',
      fill: 'surface',
      stroke: 'ink',
      d: 'M0,-5.9L5.9,0L0,5.9L-5.9,0Z',
    });
    expect(square).toMatchObject({ kind: 'path', fill: 'surface', d: 'M-4.3,-4.3H4.3V4.3H-4.3Z' });
  });
  it('a diamond round a dot for a target that was met', () => {
    expect(ink({}, { ...UP, onTarget: true }).map(({ kind }) => kind)).toEqual(['path', 'circle']);
  });
  it('small for provinces and the country', () => {
    for (const nature of NATURES)
      expect(markRadius(observation({ nature }), { ...UP, benchmark: true })).toBeLessThan(
        markRadius(observation({ nature }), UP),
      );
  });
});

describe('fill says period', () => {
  it.each([
    ['2020', 1],
    ['2020-S1', 2],
    ['2020-S2', 2],
    ['2020-01-01/P5M', 2],
    ['2018-01-01/P3Y', 1],
  ])('of %s: %d shapes', (time, count) => {
    for (const nature of NATURES) expect(ink({ time, nature })).toHaveLength(count);
  });
  it.each(NATURES)('the left half for the first months, the right for the last: %s', (nature) => {
    const half = (time: string) => {
      const shape = ink({ time, nature }).at(-1);
      return shape?.kind === 'path' ? shape.d : '';
    };
    expect(half('2020-S1')).not.toBe(half('2020-S2'));
    expect(half('2020-S1')).toBe(half('2020-01-01/P5M'));
    if (nature !== 'actual') expect(half('2020-S1')).toMatch(/[HL]-/);
    if (nature !== 'actual') expect(half('2020-S2')).not.toMatch(/[HL]-\d+\.?\d*[V,]0?L0/);
  });
  it('draws several years as a line back to the first of them', () => {
    const span = ink({ time: '2018-01-01/P3Y' }, { ...UP, spanPx: 40 });
    expect(span).toHaveLength(3);
    expect(span[0]).toMatchObject({ d: 'M-40,0L0,0' });
  });
});

describe('arrow says bound', () => {
  /** Foot or lid, shaft, head; a wave is one. */
  it.each([
    ['exact', 0],
    ['more_than', 2],
    ['at_least', 3],
    ['at_most', 3],
    ['nearly', 3],
    ['about', 1],
  ] as const)('%s adds %d shapes', (bound, count) => {
    for (const axis of [UP, { value: 'right' } as const])
      expect(ink({ bound }, axis)).toHaveLength(1 + count);
  });
  it('points along the value axis: up or to the right, down or to the left for at most', () => {
    const tip = (bound: 'at_least' | 'at_most', value: MarkAxis['value']) => {
      const head = ink({ bound }, { value }).at(-1);
      return head?.kind === 'path' ? (head.d.split('L')[1] ?? '').split(',').map(Number) : [];
    };
    expect(Number(tip('at_least', 'up')[1])).toBeLessThan(-10);
    expect(Number(tip('at_most', 'up')[1])).toBeGreaterThan(10);
    expect(Number(tip('at_least', 'right')[0])).toBeGreaterThan(10);
    expect(Number(tip('at_most', 'right')[0])).toBeLessThan(-10);
  });
});

describe('ring says scope', () => {
  it.each(SCOPES)('%s', (scope) => {
    const plain = ink({ scope }).filter(isRing).length;
    const mattering = ink({ scope }, { ...UP, scopeMatters: true }).find(isRing);
    expect(plain).toBe(scope === 'whole' || scope === 'unspecified' ? 0 : 1);
    expect(mattering?.dash !== undefined).toBe(scope === 'unspecified');
  });
});

it('stands on a dashed stub across the value axis where the definition is another', () => {
  const stubs = (value: MarkAxis['value']) => ink({}, { value, stub: true }).filter(({ dash }) => dash);
  expect(stubs('up')).toMatchObject([{ dash: [4, 3] }, { dash: [4, 3] }]);
  expect(stubs('up').every((shape) => shape.kind === 'path' && /,0L.*,0$/.test(shape.d))).toBe(true);
  expect(stubs('right').every((shape) => shape.kind === 'path' && /^M0,.*L0,/.test(shape.d))).toBe(true);
});

it('stands in square brackets where the year is inferred', () => {
  const brackets = ink({ periodBasis: 'inferred' }).filter((shape) => corners(shape) === 4);
  expect(brackets).toHaveLength(2);
  expect(markRadius(observation({ periodBasis: 'inferred' }), UP)).toBeGreaterThan(
    markRadius(observation(), UP),
  );
});

it('keeps a halo of the surface beneath every shape, and no channel drops another', () => {
  fc.assert(
    fc.property(anyObservation, fc.boolean(), (one, stub) => {
      const shapes = mark(one, { ...UP, stub, scopeMatters: true });
      const drawn = inked(shapes);
      if (shapes.length === 1) expect(shapes[0]).toMatchObject({ stroke: 'surface', width: MARK_HALO });
      else expect(shapes.filter(({ stroke }) => stroke === 'surface')).toHaveLength(shapes.length / 2);
      const half = one.period.kind === 'half' || one.period.kind === 'part';
      const core = half ? 2 : isDoubtful(one) ? 3 : 1;
      const ring = one.scope === 'whole' ? 0 : 1;
      const bound = [0, 3, 3, 2, 3, 1][BOUNDS.indexOf(one.bound)] ?? 0;
      const brackets = one.periodBasis === 'inferred' ? 2 : 0;
      expect(drawn).toHaveLength(core + ring + bound + brackets + (stub ? 2 : 0));
    }),
  );
});
