import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { isCity } from '@/domain/place';
import type { ThemeName } from '@/graphics/paint/palette';
import { multiplePicture } from '@/graphics/pictures/multiplePicture';
import { chartText } from '@/narrative/chartText';
import { homeBoard } from '@/query/home/homeBoard';
import { type Multiple, sharedScale, stageMultiples } from '@/query/multiples/multiples';
import { ALL_PLACES, datasetOf, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';
import { homeDataset } from '../../query/home/homeFixtures';
import { sceneFaults, wordsOf } from '../sceneFaults';
import { sceneFile } from '../sceneFile';
import { inventedPoints, misplaced, straying } from '../time/readBack';
import { drawn, goldenPlaces, goldenStage } from './goldenMultiples';

const ALL = goldenStage();
const PLACES = ALL.flatMap(({ id }) => goldenPlaces(id));

const of = (id: string, all: readonly Multiple[] = ALL): Multiple => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`No picture of ${id}`);
  return found;
};

interface MultipleCase {
  readonly name: string;
  readonly id: string;
  readonly language?: Language;
  readonly theme?: ThemeName;
  readonly place?: string;
}

const CASES: readonly MultipleCase[] = [
  { name: 'preschool-zh', id: 'preschool-gross-enrolment-ratio' },
  { name: 'preschool-en-dark', id: 'preschool-gross-enrolment-ratio', language: 'en', theme: 'dark' },
  { name: 'shares-zh', id: 'share-aged-0-14' },
  { name: 'place-nanchang-zh', id: 'preschool-gross-enrolment-ratio', place: '360100' },
];

describe('small charts of the golden data', () => {
  it.each(CASES)('$name looks as it did when it was last looked at', async (one) => {
    const { name, id, place, language = 'zh', theme = 'light' } = one;
    const all = place ? goldenPlaces(id) : ALL;
    const multiple = of(place ? `${id} ${place}` : id, all);
    const { scene } = drawn(multiple, language, { shared: place ? sharedScale(all) : null });
    await expect(sceneFile(scene, theme)).toMatchFileSnapshot(`../svg/multiples-${name}.svg`);
  });
});

describe('a rate of the first page', () => {
  const dataset = homeDataset();
  const rates = homeBoard(dataset, 'compulsory', 2026).multiples.filter(({ rate }) => rate);
  const card = (at: number, width: number, language: Language) => {
    const multiple = rates[at];
    if (!multiple) throw new Error('No rate');
    return multiplePicture(dataset, multiple, null, { width, height: 190 }, language);
  };

  it.each([
    ['rate-zh', 0, 620, 'zh', 'light'],
    ['rate-en-dark', 1, 620, 'en', 'dark'],
    ['rate-phone-zh', 0, 328, 'zh', 'light'],
  ] as const)('%s looks as it did when it was last looked at', async (name, at, width, language, theme) => {
    const { scene } = card(at, width, language);
    expect(sceneFaults(scene)).toEqual([]);
    await expect(sceneFile(scene, theme)).toMatchFileSnapshot(`../svg/multiples-${name}.svg`);
  });

  it('has the middle half and the median behind it, both named, and says how it is worked out', () => {
    const { scene, caveat } = card(0, 620, 'zh');
    expect(scene.areas).toHaveLength(1);
    expect(scene.lines[0]?.id).toBe('median');
    const words = scene.labels.map(wordsOf).join(' ');
    expect(words).toContain('浅带：全国 9 市的中间一半');
    expect(words).toContain('9 市中位数 21.5');
    expect(caveat).toBe(
      '换算：pri_students + sec_students ÷ pri_teachers + sec_teachers；抚州 2019 存疑，未画。',
    );
  });
});

describe('every small chart of the golden data, in both languages', () => {
  const faults = (multiples: readonly Multiple[], width: number) =>
    multiples.flatMap((multiple) =>
      LANGUAGES.flatMap((language) => {
        const { scene, caveat } = drawn(multiple, language, { width });
        const { selection } = multiple;
        const whole = !/未标明|not named/.test(caveat);
        const text = chartText(goldenDataset, selection, language);
        const found = [
          ...sceneFaults(scene),
          ...straying({ scene, text }),
          ...(whole ? misplaced({ scene, selection, text }) : []),
          ...inventedPoints({ scene, selection, text }),
        ];
        return found.map((fault) => `${multiple.id} ${language}: ${fault}`);
      }),
    );

  it('are enough to mean something', () => expect(ALL.length + PLACES.length).toBeGreaterThan(50));

  it.each([290, 330, 420])('draws what is so, covers and cuts nothing at a width of %i', (width) => {
    expect(faults(ALL, width)).toEqual([]);
  });

  it('draws what is so, covers and cuts nothing place by place', () => {
    expect(faults(PLACES, 330)).toEqual([]);
  });

  it('names the line of every city', () => {
    for (const multiple of ALL) {
      const words = drawn(multiple, 'zh').scene.labels.map(wordsOf).join(' ');
      for (const { place, links } of multiple.selection.series)
        if (isCity(place) && links.length > 0) expect(words, multiple.id).toContain(place.shortName.zh);
    }
  });

  it('says in words what stands beside a line: a target, a part of a year or of a place', () => {
    for (const multiple of [...ALL, ...PLACES]) {
      const { scene } = drawn(multiple, 'zh');
      const words = scene.labels.map(wordsOf).join(' ');
      for (const { observation, shapes } of scene.marks)
        if (shapes.length > 0 && observation.nature !== 'actual')
          expect(words, `${multiple.id} ${observation.id}`).toMatch(/目标|计划/);
    }
  });

  it('has at most four gridlines, and says where an axis begins above zero', () => {
    for (const multiple of ALL) {
      const { scene, facts } = drawn(multiple, 'zh');
      const values = scene.texts.filter(({ align }) => align === 'right').map(({ text }) => text);
      expect(values.length, multiple.id).toBeLessThanOrEqual(4);
      const lowest = Math.min(...values.map((text) => Number.parseFloat(text.replace(',', ''))));
      expect(
        facts.some((fact) => fact.includes('纵轴从')),
        multiple.id,
      ).toBe(lowest > 0);
    }
  });

  it('puts the same year and value at the same height for all places of a shared scale', () => {
    const places = goldenPlaces('primary-students-per-teacher');
    const scenes = places.map((one) => drawn(one, 'zh', { shared: sharedScale(places) }).scene);
    const axis = ({ texts }: (typeof scenes)[number]) =>
      texts.filter(({ align }) => align === 'right').map(({ text, at }) => `${text} ${at.y}`);
    expect(scenes.length).toBeGreaterThan(2);
    expect(new Set(scenes.map((scene) => axis(scene).join())).size).toBe(1);
  });

  it('tells breaks and doubts, few by name, many by number', () => {
    const students = (time: string, change = {}) => observation({ indicatorId: 'rate', time, ...change });
    const caveatOf = (...figures: readonly Observation[]) => {
      const dataset = datasetOf([students('2017'), students('2018'), students('2019'), ...figures]);
      const [multiple] = stageMultiples(dataset, 'primary', '', ALL_PLACES).multiples;
      if (!multiple) throw new Error('No picture');
      return multiplePicture(dataset, multiple, null, { width: 330, height: 184 }, 'zh').caveat;
    };
    const doubt = { zh: '疑', en: 'doubt' };
    expect(caveatOf()).toBe('');
    expect(caveatOf(students('2016', { doubt }))).toBe('南昌 2016 存疑，未画。');
    expect(caveatOf(...['2014', '2015', '2016'].map((year) => students(year, { doubt })))).toBe(
      '3 个数存疑，未画。',
    );
    expect(caveatOf(students('2020', { breakReason: { zh: '新口径', en: 'new' } }))).toBe(
      '南昌 2020 起口径有变，不相连。',
    );
  });
});
