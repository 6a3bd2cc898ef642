import { describe, expect, it } from 'vitest';
import { coverageStrip, stripScale, yearMarks } from '@/graphics/coverage/coverageStrip';
import { type ObservationChange, observation, PLACES } from '../../fixtures';

const YEARS = { from: 2000, to: 2025 };
const X = stripScale(YEARS, 78);
const strip = (...changes: ObservationChange[]) => coverageStrip(changes.map(observation), X, 11, false);
const subpaths = (d: string) => d.match(/M/g)?.length ?? 0;

describe('coverageStrip', () => {
  it('puts the first year at the left and the last at the right, the same way in every cell', () => {
    expect(X(2000)).toBe(5);
    expect(X(2025)).toBe(73);
    expect(stripScale({ from: 2020, to: 2020 }, 78)(2020)).toBe(39);
  });

  it('is empty without figures', () => expect(strip()).toEqual([]));

  it('draws observed years as full dots, all of them one shape', () => {
    const [dots, ...rest] = strip({ time: '2010' }, { time: '2011' }, { time: '2011', value: 91 });
    expect(rest).toEqual([]);
    expect(dots).toMatchObject({ kind: 'path', fill: 'ink', stroke: 'none' });
    expect(subpaths(dots?.d ?? '')).toBe(2);
  });

  it('draws a year in doubt hollow and dotted, unless a sound figure stands for it', () => {
    const doubt = { zh: '与前后各年不合', en: '' };
    expect(strip({ time: '2010', doubt })).toMatchObject([{ fill: 'surface', dash: [1.5, 1.7] }]);
    expect(strip({ time: '2010', doubt }, { time: '2010' })).toEqual(strip({ time: '2010' }));
    expect(strip({ time: '2010' }, { time: '2010', doubt })).toEqual(strip({ time: '2010' }));
  });

  it('draws targets and plans hollow', () => {
    const shapes = strip({ nature: 'target', time: '2010' }, { nature: 'plan', time: '2020' });
    expect(shapes).toMatchObject([{ fill: 'surface', stroke: 'ink' }]);
    expect(subpaths(shapes[0]?.d ?? '')).toBe(2);
  });

  it('fills the left half of a first half-year and the right half of a second', () => {
    const filling = (time: string) => {
      return strip({ time }).at(-1)?.d;
    };
    expect(filling('2023-S1')).toMatch(/,0,0,0,/);
    expect(filling('2023-S2')).toMatch(/,0,0,1,/);
    expect(strip({ time: '2023-S1' }).map(({ fill }) => fill)).toEqual(['surface', 'ink']);
  });

  it('rings what covers a part of the place, dotted where the scope is not stated', () => {
    expect(strip({ scope: 'municipal' })).toHaveLength(2);
    expect(strip({ scope: 'municipal' })[0]).not.toHaveProperty('dash');
    expect(strip({ scope: 'unspecified' })[0]).toHaveProperty('dash');
  });

  it('draws one long ring round years too near for rings of their own', () => {
    const rings = (...times: string[]) => {
      const [ring] = strip(...times.map((time) => ({ time, scope: 'municipal' as const })));
      return subpaths(ring?.d ?? '');
    };
    expect(rings('2010', '2011', '2012')).toBe(1);
    expect(rings('2010', '2020')).toBe(2);
  });

  it('moves a figure and a target of one year apart', () => {
    const heights = strip({ time: '2020' }, { time: '2020', nature: 'target' }).map(
      ({ d }) => /M[\d.]+,([\d.]+)/.exec(d)?.[1],
    );
    expect(new Set(heights).size).toBe(2);
  });
});

describe('yearMarks', () => {
  it('puts figures that share a year beside each other, and keeps each apart', () => {
    const marks = [observation({ time: '2010' }), observation({ time: '2010', value: 91 })];
    const [place] = PLACES;
    const lefts = place && yearMarks(marks, X, 8, place).map(({ at }) => at.x);
    expect(new Set(lefts).size).toBe(2);
  });
});
