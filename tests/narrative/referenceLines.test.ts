import { describe, expect, it } from 'vitest';
import type { Standard } from '@/domain/standard';
import { keyOfFigure } from '@/graphics/figureScene';
import { drawnLines, type ReferenceLine } from '@/narrative/referenceLines';
import { goldenFigure } from '../goldenData';
import { sceneOf } from '../pictureOf';

const PRESCHOOL = 'preschool-gross-enrolment-ratio';

const line = (value: number): ReferenceLine => ({
  standard: {
    id: String(value),
    indicatorId: 'rate',
    stageId: 'primary',
    bound: 'exact',
    value,
    appliesTo: 'country',
    byYear: 2025,
    sourceId: 'report',
    note: { zh: '', en: '' },
  } satisfies Standard,
  words: String(value),
  short: String(value),
});

const drawn = (levels: readonly number[], values: readonly number[], fromZero = false) =>
  drawnLines(levels.map(line), values, fromZero).map(({ standard }) => standard.value);

describe('an axis', () => {
  it('takes in a line within its figures, or up to half their span away, and no further', () => {
    expect(drawn([80, 85, 95, 96], [70, 90])).toEqual([80, 85, 95, 96]);
    expect(drawn([59, 60, 100, 101], [70, 90])).toEqual([60, 100]);
  });

  it('from zero spans from zero; figures that are alike span a fifth of their level', () => {
    expect(drawn([100, 140], [90], true)).toEqual([100]);
    expect(drawn([90, 109, 111], [100, 100])).toEqual([90, 109]);
    expect(drawn([90], [])).toEqual([]);
  });
});

describe('a trend with standards', () => {
  const figure = goldenFigure({ indicatorId: PRESCHOOL });
  const scene = sceneOf(figure);
  const texts = scene.labels.flatMap(({ lines }) => lines.flat().map(({ text }) => text));

  it('draws each as a thin ink line with its level, its year and whom it binds', () => {
    expect(texts).toContain('县级评估标准 ≥85%，不评市');
    expect(texts.some((text) => /^全国 2025 年?目标/.test(text))).toBe(true);
    const level = scene.rules.filter(({ tone, from, to }) => tone === 'ink2' && to.x - from.x > 100);
    expect(new Set(level.map(({ from }) => from.y)).size).toBe(2);
  });

  it('says so in the accessible name, and in the key', () => {
    expect(figure.alt).toContain('参照线：县级评估标准 ≥85%，不评市；全国 2025 年目标 >90%，不指各市。');
    expect(keyOfFigure(figure).map(({ name }) => name)).toContain('standard');
    expect(goldenFigure({ indicatorId: PRESCHOOL, language: 'en' }).alt).toContain(
      'National target for 2025: >90%, not for cities',
    );
  });

  it('ticks the year of a national target where the years reach it', () => {
    const inclusive = goldenFigure({ indicatorId: PRESCHOOL, fromYear: 2015, toYear: 2024 });
    const ticks = sceneOf(inclusive).rules.filter(({ from, to }) => from.x === to.x);
    expect(ticks).toEqual([]);
  });
});

describe('places side by side', () => {
  it('carry the line from its name down to the axis, and room for the name', () => {
    const figure = goldenFigure({ indicatorId: 'compulsory-retention-rate', year: 'latest' });
    const scene = sceneOf(figure);
    const parts = scene.rules.filter(({ tone }) => tone === 'ink2');
    expect(new Set(parts.flatMap(({ from, to }) => [from.x, to.x])).size).toBe(1);
    expect(parts.at(-1)?.to.y).toBe(scene.plot.bottom);
    expect(scene.plot.top).toBe(23);
  });
});

describe('a picture without a standard that fits', () => {
  it('has none where the indicator has none', () => {
    const figure = goldenFigure({ indicatorId: 'kindergartens' });
    expect(figure.references).toEqual([]);
    expect(figure.notes).toEqual([]);
    expect(figure.alt).not.toContain('参照线');
  });

  it('names in a note those it does not draw', () => {
    const figure = goldenFigure({
      indicatorId: PRESCHOOL,
      placeCodes: ['100000'],
      fromYear: 2009,
      toYear: 2014,
    });
    expect(figure.references).toEqual([]);
    expect(figure.notes.join('')).toContain('没有画的标准：县级评估标准 ≥85%，不评市；全国 2025 年目标 >90%');
  });
});
