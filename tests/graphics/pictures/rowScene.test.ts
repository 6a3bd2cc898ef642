import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { yearOf } from '@/domain/observation';
import type { ThemeName } from '@/graphics/paint/palette';
import { pictureSeries } from '@/graphics/pictures/pictureSeries';
import { type RowSize, rowScene, rowYears } from '@/graphics/pictures/rowScene';
import { overviewText } from '@/narrative/overview/overviewText';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { overviewFigure } from '@/query/overview/overviewFigure';
import { goldenDataset } from '../../goldenData';
import { sceneFaults, wordsOf } from '../sceneFaults';
import { sceneFile } from '../sceneFile';
import { figuresOf } from '../time/readBack';

const DESKTOP: RowSize = { width: 250, height: 64, ownAxis: false };
const PHONE: RowSize = { width: 326, height: 84, ownAxis: true };
const YEARS = { from: 2005, to: 2025 };

interface SmallCase {
  readonly name: string;
  readonly indicatorId: string;
  readonly size: RowSize;
  readonly language: Language;
  readonly theme: ThemeName;
}

const smallCase = (name: string, indicatorId: string, change: Partial<SmallCase> = {}): SmallCase => ({
  name,
  indicatorId,
  size: DESKTOP,
  language: 'zh',
  theme: 'light',
  ...change,
});

const CASES: readonly SmallCase[] = [
  smallCase('preschool-zh', 'preschool-gross-enrolment-ratio'),
  smallCase('preschool-en-dark', 'preschool-gross-enrolment-ratio', { language: 'en', theme: 'dark' }),
  smallCase('preschool-zh-phone', 'preschool-gross-enrolment-ratio', { size: PHONE }),
  smallCase('retention-zh', 'compulsory-retention-rate'),
  smallCase('undergraduates-zh', 'regular-undergraduate-and-college-students'),
  smallCase('public-share-zh', 'preschool-public-share'),
  smallCase('children-share-en', 'share-aged-0-14', { language: 'en' }),
  smallCase('higher-country-only-zh', 'higher-gross-enrolment-ratio'),
  smallCase('one-figure-zh', 'national-learning-star-persons'),
  smallCase('range-zh', 'new-standard-vocational-secondary-schools'),
];

function drawn({ indicatorId, size, language }: SmallCase) {
  const figure = overviewFigure(goldenDataset, indicatorId, 2026);
  if (!figure) throw new Error(`No figure ${indicatorId}`);
  const text = overviewText(goldenDataset, figure, language);
  const series = pictureSeries(goldenDataset, figure);
  return { scene: rowScene(figure, YEARS, text, size), series, years: rowYears(YEARS, size) };
}

const sceneOf = (indicatorId: string) => drawn(smallCase('', indicatorId)).scene;

describe('the small lines of the overview', () => {
  it.each(CASES)('$name looks as it did when it was last looked at', async (picture) => {
    const file = sceneFile(drawn(picture).scene, picture.theme);
    await expect(file).toMatchFileSnapshot(`../svg/overview-${picture.name}.svg`);
  });

  it.each(CASES)('$name covers nothing with a label and cuts none off', (picture) => {
    expect(sceneFaults(drawn(picture).scene)).toEqual([]);
  });

  it.each(CASES)('$name has every figure of its years, by a mark or by a line, at its year', (picture) => {
    const { scene, series, years } = drawn(picture);
    const told = new Map(scene.marks.flatMap((mark) => figuresOf(mark).map((one) => [one, mark.at.x])));
    const shown = series.flatMap(({ observations }) => observations);
    for (const one of shown) {
      const inside = yearOf(one) >= YEARS.from && yearOf(one) <= YEARS.to;
      const onLine = scene.lines.some(
        ({ place, runs }) =>
          place.code === one.placeCode &&
          runs.flat().some(({ x }) => Math.abs(x - years(yearOf(one))) < 0.01),
      );
      expect(told.has(one) || (inside && onLine), one.id).toBe(inside);
      const x = told.get(one);
      if (x !== undefined) expect(Math.abs(x - years(yearOf(one))), one.id).toBeLessThan(8);
    }
  });

  it('draws a result on its target as one mark, so that neither hides the other', () => {
    const at2020 = sceneOf('senior-secondary-gross-enrolment-ratio').marks.filter(
      ({ observation }) => observation.placeCode === '360100' && yearOf(observation) === 2020,
    );
    expect(at2020.map((mark) => figuresOf(mark).map(({ nature }) => nature))).toEqual([['actual', 'target']]);
    expect(at2020[0]?.keys).toContain('onTarget');
  });

  it('draws a printed range as one mark without arrows', () => {
    const [mark, ...others] = sceneOf('new-standard-vocational-secondary-schools').marks;
    expect(others).toEqual([]);
    expect(mark && figuresOf(mark).map(({ value }) => value)).toEqual([3, 2]);
    expect(mark?.keys).toEqual(['plan']);
  });

  it('joins nothing across years without a figure', () => {
    const scene = sceneOf('preschool-gross-enrolment-ratio');
    const nanchang = scene.lines.find(({ place }) => place.colour === 'nc');
    const years = rowYears(YEARS, DESKTOP);
    expect(nanchang?.runs.map((run) => run.map(({ x }) => x))).toEqual([[years(2015), years(2016)]]);
  });

  it('leaves a country total out where it would flatten the cities', () => {
    const { series } = drawn(smallCase('', 'kindergarten-children'));
    expect(series.every(({ place }) => place.level === 'city')).toBe(true);
  });

  it.each(['', ...goldenDataset.stages.map(({ id }) => id)])(
    'names every city once at most in stage "%s"',
    (stageId) => {
      const board = overviewBoard(goldenDataset, stageId, 2026);
      for (const figure of board.groups.flatMap(({ figures }) => figures)) {
        const text = overviewText(goldenDataset, figure, 'zh');
        const { labels, marks } = rowScene(figure, board.years, text, DESKTOP);
        const names = labels.map(wordsOf);
        expect(new Set(names).size).toBe(names.length);
        for (const { at } of marks) expect(Number.isFinite(at.x) && Number.isFinite(at.y)).toBe(true);
      }
    },
  );
});
