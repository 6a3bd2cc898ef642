import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { isDoubtful } from '@/domain/observation';
import { describeFigure } from '@/graphics/describeFigure';
import { keyOf } from '@/graphics/glyph/key';
import { chipsOf } from '@/narrative/comparability/chips';
import { observationName } from '@/narrative/observationName';
import type { ComparisonYear } from '@/query/selection/comparisonRows';
import { datasetOf, indicator, observation, selectFrom } from '../fixtures';
import { sceneOf } from '../pictureOf';
import { drawnChannels } from './drawnChannels';
import { differencesOf, expectedChannels } from './expectedChannels';
import { sceneFile } from './sceneFile';

const doubt = { zh: '比前后各年少三成', en: 'three tenths below its neighbours' };
const nanchang = [41.2, 42.6, 30.1, 44.9, 46.3].map((value, at) =>
  observation({
    time: String(2018 + at),
    value: value * 10_000,
    resolution: 1000,
    ...(at === 2 ? { doubt } : {}),
  }),
);
const ganzhou = [81, 83.4, 84.1, 85.6, 80.2].map((value, at) =>
  observation({
    placeCode: '360700',
    time: String(2018 + at),
    value: value * 10_000,
    resolution: 1000,
    ...(at === 4 ? { doubt: { zh: '原文前后不一', en: '' } } : {}),
  }),
);
const jiangmen = observation({ placeCode: '440700', time: '2020', value: 368_000, resolution: 1000 });
const dataset = datasetOf([...nanchang, ...ganzhou, jiangmen], [indicator({ id: 'rate', unitId: 'person' })]);

function drawn(year?: ComparisonYear, language: Language = 'zh') {
  const selection = selectFrom(dataset);
  const kind = year === undefined ? ({ kind: 'trend' } as const) : ({ kind: 'comparison', year } as const);
  const figure = describeFigure(dataset, selection, kind, language);
  return { figure, scene: sceneOf(figure) };
}

describe('a doubtful figure in a picture', () => {
  it.each([
    ['trend', undefined],
    ['side-by-side', 2020],
  ] as const)('looks as it did when it was last looked at: %s', async (name, year) => {
    const { scene } = drawn(year);
    await expect(sceneFile(scene)).toMatchFileSnapshot(`svg/doubt-${name}-zh.svg`);
  });

  it('leaves a gap in its line, which words tell; table and file have it', () => {
    const { figure, scene } = drawn();
    expect(figure.observations.filter(isDoubtful)).toHaveLength(2);
    expect(scene.marks.filter(({ observation }) => isDoubtful(observation))).toEqual([]);
    const [runs] = scene.lines.filter(({ place }) => place.code === '360100').map((line) => line.runs);
    expect(runs?.map((run) => run.length)).toEqual([2, 2]);
  });

  it('has its own mark and its word where there is no line', () => {
    const alone = datasetOf(
      [nanchang[2] ?? jiangmen, jiangmen],
      [indicator({ id: 'rate', unitId: 'person' })],
    );
    const figure = describeFigure(alone, selectFrom(alone), { kind: 'trend' }, 'zh');
    const scene = sceneOf(figure);
    const channels = drawnChannels(scene);
    for (const one of figure.observations) {
      expect(channels.get(one)).toEqual(expectedChannels(figure, one, channels));
      expect(channels.get(one)?.includes('doubt')).toBe(isDoubtful(one));
    }
    const words = scene.labels.map(({ lines }) => lines.flat().map(({ text }) => text));
    expect(words.flat().filter((text) => text.includes('存疑'))).toHaveLength(1);
    expect(keyOf([scene]).map(({ name }) => name)).toContain('doubtful');
  });

  it('is told in the sentence, a chip, the alternative text and its own name', () => {
    const { figure } = drawn();
    expect(figure.sentence).toContain('南昌 2020 年的数存疑（比前后各年少三成）');
    expect(figure.alt).toContain('存疑');
    const chips = chipsOf(figure.comparability.findings, figure.text);
    expect(chips.find(({ dimension }) => dimension === 'reliability')).toMatchObject({
      label: '可靠性',
      values: '2 处存疑',
      gravity: 'care',
    });
    const one = figure.observations.find(isDoubtful);
    expect(one && observationName(one, figure.text, differencesOf(figure, one))).toContain('存疑');
  });

  it('is told with its reason where that is told in the other language only', () => {
    expect(drawn(undefined, 'en').figure.sentence).toContain('is doubtful (原文前后不一)');
  });

  it('stands after the ordered rows of a comparison', () => {
    const { figure } = drawn(2020);
    expect(figure.comparison?.rows.map(({ place }) => place.code).slice(0, 3)).toEqual([
      '360700',
      '440700',
      '360100',
    ]);
  });
});
