import { describe, expect, it } from 'vitest';
import type { ThemeName } from '@/graphics/paint/palette';
import { type PictureSize, sceneOf } from '../pictureOf';
import { type DerivedCase, derivedFigure } from './derivedFigure';
import { sceneFile } from './sceneFile';

interface DerivedPicture extends DerivedCase {
  readonly name: string;
  readonly theme?: ThemeName;
  readonly size?: PictureSize;
}

const PRESCHOOL = { indicatorId: 'preschool-gross-enrolment-ratio' };
const STUDENTS = { indicatorId: 'regular-undergraduate-and-college-students' };
const PRIMARY = { indicatorId: 'primary-students' };

const PICTURES: readonly DerivedPicture[] = [
  { name: 'change-rate-zh', ...PRESCHOOL, measure: 'change' },
  { name: 'change-count-en', ...PRIMARY, measure: 'change', language: 'en' },
  { name: 'change-side-by-side-zh', ...PRIMARY, measure: 'change', year: 2018 },
  { name: 'index-en-dark', ...STUDENTS, measure: 'index:2006', language: 'en', theme: 'dark' },
  { name: 'share-province-zh', ...STUDENTS, measure: 'share:province' },
  { name: 'per-children-zh', indicatorId: 'kindergarten-children', measure: 'per:children' },
  {
    name: 'per-children-side-by-side-en',
    indicatorId: 'kindergarten-children',
    measure: 'per:children',
    language: 'en',
    year: 'latest',
  },
  { name: 'gap-country-zh-phone', ...PRESCHOOL, measure: 'gap:country', size: 'phone' },
  {
    name: 'gap-country-side-by-side-en',
    ...PRESCHOOL,
    measure: 'gap:country',
    language: 'en',
    year: 'latest',
  },
  { name: 'gap-standard-zh', ...PRESCHOOL, measure: 'gap:standard' },
  { name: 'ratio-zh', ...PRIMARY, measure: 'ratio:primary-full-time-teachers' },
];

function draw({ name: _, theme = 'light', size, ...spec }: DerivedPicture): string {
  return sceneFile(sceneOf(derivedFigure(spec), size), theme);
}

describe('pictures of derived measures', () => {
  it.each(PICTURES)('$name looks as it did when it was last looked at', async (picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`svg/derived-${picture.name}.svg`);
  });

  it.each(['change', 'gap:country'])('draws %s on an axis that shows zero', (measure) => {
    const figure = derivedFigure({ ...PRESCHOOL, measure });
    const scene = sceneOf(figure);
    expect(scene.texts.map(({ text }) => text)).toContain('0');
    expect(figure.subtitle).not.toContain('纵轴从');
  });

  it('draws bars of negative differences to the left of zero', () => {
    const figure = derivedFigure({ ...PRESCHOOL, measure: 'gap:country', year: 'latest' });
    const scene = sceneOf(figure);
    const zero = scene.texts.find(({ text }) => text === '0')?.at.x ?? Number.NaN;
    const signs = figure.comparison?.rows.flatMap(({ main }) => (main ? [Math.sign(main.value)] : []));
    expect(signs).toContain(-1);
    scene.bars.forEach((bar, at) => {
      expect(bar.at.x).toBeCloseTo(zero, 6);
      const ends = bar.shapes.flatMap((shape) =>
        shape.kind === 'path' ? [...shape.d.matchAll(/H(-?[\d.]+)/g)].map(([, x]) => Number(x)) : [],
      );
      if (signs?.[at] !== 0)
        expect(ends.every((end) => end === 0 || Math.sign(end) === signs?.[at])).toBe(true);
    });
  });
});
