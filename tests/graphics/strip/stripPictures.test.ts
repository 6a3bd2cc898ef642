import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import type { ThemeName } from '@/graphics/paint/palette';
import { stripScene, stripWithin } from '@/graphics/strip/stripScene';
import { stripDisplay } from '@/narrative/strip/stripText';
import { boundary, columnOf, figure } from '../../query/panel/panelFixtures';
import {
  PUPILS,
  SHARES,
  STRIP_CODES,
  STRIP_YEARS,
  stripCase,
  stripDataset,
} from '../../query/panel/stripFixtures';
import { sceneFaults, wordsOf } from '../sceneFaults';
import { sceneFile } from '../sceneFile';

/** Widths of the picture on a phone, in an office and on a slide. */
const WIDTHS = { phone: 358, office: 752, slide: 1250 };

function drawn(
  indicatorId: string,
  width: number,
  { language = 'zh' as Language, year = 'latest' as number | 'latest', dataset = stripDataset() } = {},
) {
  const { strip, named } = stripCase(dataset, indicatorId, year);
  return stripScene({ strip, named, display: stripDisplay(strip, named, language), language, width });
}

describe('the strip of cities', () => {
  it('has on a slide as many years as its height holds, and names the median that lies over them', () => {
    const { strip, named } = stripCase(stripDataset(), 'share', 'latest');
    const spec = { strip, named, display: stripDisplay(strip, named, 'zh'), language: 'zh' as const };
    const within = (height: number) =>
      stripWithin({ ...spec, namesMedian: true }, { width: WIDTHS.office, height }).scene;
    const words = (height: number) => within(height).labels.map(wordsOf);
    const years = (height: number) =>
      words(height).filter((text) => strip.rows.some(({ year }) => text === String(year))).length;
    const heights = [1000, 330, 100];
    expect(heights.map(years)).toEqual([strip.rows.length, 2, 0]);
    expect(heights.map((height) => words(height).includes('全国中位数'))).toEqual([true, true, false]);
    for (const height of heights) expect(sceneFaults(within(height))).toEqual([]);
  });

  it.each([
    ['share-phone', 'share', WIDTHS.phone, 'light'],
    ['share-office', 'share', WIDTHS.office, 'dark'],
    ['share-slide', 'share', WIDTHS.slide, 'light'],
    ['pupils-office', 'pupils', WIDTHS.office, 'light'],
  ] as const)('%s looks as it did when it was last looked at', async (name, id, width, theme: ThemeName) => {
    const file = sceneFile(drawn(id, width).scene, theme);
    await expect(file).toMatchFileSnapshot(`../svg/strip/${name}.svg`);
  });

  it.each(
    ['share', 'pupils'].flatMap((id) =>
      Object.values(WIDTHS).flatMap((width) =>
        (['zh', 'en'] as const).flatMap((language) =>
          STRIP_YEARS.map((year) => [id, width, language, year] as const),
        ),
      ),
    ),
  )('no words of %s at %i in %s, %i, are cut or touch others', (id, width, language, year) => {
    expect(sceneFaults(drawn(id, width, { language, year }).scene)).toEqual([]);
  });

  it('shows every sound figure of the year in its lane, the four larger, none in doubt', () => {
    const { dots } = drawn('pupils', WIDTHS.office, { year: 2009 });
    const lane = dots.filter(({ id }) => !id.startsWith('row'));
    expect(lane).toHaveLength(31);
    expect(lane.filter(({ radius }) => radius > 7).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['360100', '361000', '440700']),
    );
    expect(dots.some(({ code, year }) => code === '360700' && year === 2009)).toBe(false);
  });

  it('breaks the way of a city where its boundary changed', () => {
    const dataset = stripDataset([SHARES], [boundary('440700', 2010)]);
    const { scene } = drawn('share', WIDTHS.office, { dataset });
    const runs = scene.lines.find(({ place }) => place.code === '440700')?.runs.map(({ length }) => length);
    expect(runs).toEqual([2, 3]);
  });

  it('counts in words what lies off the scale, and zeros on a log scale', () => {
    const pupils = [...PUPILS.figures.values()].flatMap((of) => [...of.values()]);
    const zeros = pupils.map((one) => (one.cityCode === '440300' ? { ...one, value: 0 } : one));
    const far = zeros.map((one) =>
      one.cityCode === '440400' && one.year === 2000 ? { ...one, value: 1e9 } : one,
    );
    const { scene } = drawn('pupils', WIDTHS.office, { dataset: stripDataset([columnOf(far, 'pupils')]) });
    const words = scene.labels.map(wordsOf);
    expect(words.filter((text) => text === '1 市更低')).toHaveLength(6);
    expect(words).toContain('1 市更高');
    expect(sceneFaults(scene)).toEqual([]);
  });

  it('says how many share the least, and leaves it to the name of a city compared', () => {
    const alike = (from: number) =>
      columnOf(
        STRIP_CODES.map((code, at) =>
          figure(code, from <= at && at < from + 3 ? 1 : 10 + at, { year: 2020 }),
        ),
        'share',
        'percent',
      );
    const labels = (from: number) =>
      drawn('share', WIDTHS.office, { dataset: stripDataset([alike(from)]) }).scene.labels.map(wordsOf);
    expect(labels(1)).toContain('360200等 3 市各 1');
    expect(labels(0).some((text) => text.includes('3 市各'))).toBe(false);
    expect(labels(0)).toContain('南昌 1');
  });
});
