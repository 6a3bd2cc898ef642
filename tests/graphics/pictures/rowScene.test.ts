import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { yearOf } from '@/domain/observation';
import { overlap } from '@/graphics/label/placeLabels';
import { pictureSeries } from '@/graphics/overview/pictureSeries';
import { type YearsSize, yearsPoints, yearsScene } from '@/graphics/overview/yearsScene';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import tokens from '@/graphics/paint/tokens.json';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { overviewFigure } from '@/query/overview/overviewFigure';
import { goldenDataset } from '../../goldenData';
import { labelBox } from '../labelBox';

const DESKTOP: YearsSize = { width: 250, height: 64, ownAxis: false };
const PHONE: YearsSize = { width: 326, height: 84, ownAxis: true };

interface SmallCase {
  readonly name: string;
  readonly indicatorId: string;
  readonly size: YearsSize;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly forward?: string;
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
  smallCase('retention-forward-zh', 'compulsory-retention-rate', { forward: 'gz' }),
  smallCase('undergraduates-zh', 'regular-undergraduate-and-college-students'),
  smallCase('public-share-zh', 'preschool-public-share'),
  smallCase('children-share-en', 'share-aged-0-14', { language: 'en' }),
  smallCase('higher-country-only-zh', 'higher-gross-enrolment-ratio'),
  smallCase('one-figure-zh', 'national-learning-star-persons'),
  smallCase('range-zh', 'new-standard-vocational-secondary-schools'),
];

function sceneOf({ indicatorId, size, language }: SmallCase) {
  const figure = overviewFigure(goldenDataset, indicatorId, 2026);
  if (!figure) throw new Error(`No figure ${indicatorId}`);
  const series = pictureSeries(goldenDataset, figure);
  const name = (code: string) => goldenDataset.place.get(code)?.shortName[language] ?? code;
  const years = { from: 2005, to: 2025 };
  return { scene: yearsScene(series, years, name, size), series, years };
}

const STYLE = `font-family='${tokens.font}' font-size="11"`;

/** What the page's style sheet says of a part, for a file that has none. */
function lookOf(className: string): string {
  if (className.includes('thread'))
    return ' stroke-width="1.5" stroke-dasharray="0.1 5" stroke-linecap="round"';
  const middle = ' dominant-baseline="central"';
  if (className.includes('frame')) return `${middle} fill="var(--ink3)"`;
  return className.includes('halo')
    ? `${middle} paint-order="stroke" stroke="var(--surface)" stroke-width="3.5" stroke-linejoin="round"`
    : middle;
}

function draw(picture: SmallCase): string {
  const { scene } = sceneOf(picture);
  const palette: Readonly<Record<string, string>> = tokens[picture.theme];
  const markup = renderToStaticMarkup(<ScenePicture scene={scene} forward={picture.forward ?? ''} />);
  const ground = `<rect width="100%" height="100%" fill="${palette.surface}"/>`;
  return `${markup
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" ${STYLE} `)
    .replace('>', `>${ground}`)
    .replace(/ class="([^"]*)"/g, (_, name: string) => lookOf(name))
    .replace(/var\(--(\w+)\)/g, (_, token: string) => palette[token] ?? token)
    .replaceAll('><', '>\n<')}\n`;
}

describe('the small lines of the overview', () => {
  it.each(CASES)('$name looks as it did when it was last looked at', async (picture) => {
    await expect(draw(picture)).toMatchFileSnapshot(`../pictures/overview-${picture.name}.svg`);
  });

  it.each(CASES)('$name covers nothing with a label and cuts none off', (picture) => {
    const { scene } = sceneOf(picture);
    const taken = [...scene.marks, ...scene.signs].flatMap(({ shapes, at }) => inkBoxes(shapes, at));
    const boxes = scene.labels.map(labelBox);
    boxes.forEach((box, at) => {
      expect([...taken, ...boxes.slice(at + 1)].filter((other) => overlap(box, other))).toEqual([]);
      expect(box.left >= 0 && box.right <= scene.width && box.top >= 0 && box.bottom <= scene.height).toBe(
        true,
      );
    });
  });

  it.each(CASES)('$name has every figure of its years, by a mark or by a line', (picture) => {
    const { scene, series, years } = sceneOf(picture);
    const marked = new Set(scene.marks.map(({ observation }) => observation));
    const drawn = new Set(
      scene.lines.flatMap(({ points }) => points.map(([year, value]) => `${year} ${value}`)),
    );
    for (const one of series.flatMap(({ observations }) => observations)) {
      const inside = yearOf(one) >= years.from && yearOf(one) <= years.to;
      const result = scene.marks.find(
        ({ observation: other, radius }) =>
          radius > 8 && other.placeCode === one.placeCode && yearOf(other) === yearOf(one),
      );
      expect(marked.has(one) || drawn.has(`${yearOf(one)} ${one.value}`) || result !== undefined).toBe(
        inside,
      );
    }
  });

  it('draws a result on its target as one mark, so that neither hides the other', () => {
    const { scene } = sceneOf(smallCase('', 'senior-secondary-gross-enrolment-ratio'));
    const at2020 = scene.marks.filter(
      ({ observation }) => observation.placeCode === '360100' && yearOf(observation) === 2020,
    );
    expect(at2020.map(({ observation, radius }) => [observation.nature, radius])).toEqual([['actual', 8.2]]);
  });

  it('joins the ends of a printed range and draws no arrows at them', () => {
    const { scene } = sceneOf(smallCase('', 'new-standard-vocational-secondary-schools'));
    expect(scene.marks).toHaveLength(2);
    expect(scene.signs).toHaveLength(1);
  });

  it('joins nothing across years without a figure', () => {
    const { scene } = sceneOf(smallCase('', 'preschool-gross-enrolment-ratio'));
    const nanchang = scene.lines.find(({ colour }) => colour === 'nc');
    expect(nanchang?.points.map(([year]) => year)).toEqual([2015, 2016]);
    expect(scene.threads.some(({ colour }) => colour === 'nc')).toBe(true);
  });

  it('leaves a country total out where it would flatten the cities', () => {
    const { series } = sceneOf(smallCase('', 'kindergarten-children'));
    expect(series.every(({ place }) => place.level === 'city')).toBe(true);
  });

  it('points at every figure where its mark is', () => {
    const { scene, series, years } = sceneOf(smallCase('', 'preschool-gross-enrolment-ratio'));
    const points = new Map(
      yearsPoints(series, years, DESKTOP).map(({ observation, at }) => [observation, at]),
    );
    for (const { observation, at } of scene.marks) expect(points.get(observation)).toEqual(at);
  });

  it.each(['', ...goldenDataset.stages.map(({ id }) => id)])(
    'names every city once at most in stage "%s"',
    (stageId) => {
      const board = overviewBoard(goldenDataset, stageId, 2026);
      for (const figure of board.groups.flatMap(({ figures }) => figures)) {
        const series = pictureSeries(goldenDataset, figure);
        const { labels, marks } = yearsScene(series, board.years, (code) => code, DESKTOP);
        const names = labels.flatMap(({ lines }) => lines.flat().map(({ text }) => text));
        expect(new Set(names).size).toBe(names.length);
        for (const { at } of marks) expect(Number.isFinite(at.x) && Number.isFinite(at.y)).toBe(true);
      }
    },
  );
});
