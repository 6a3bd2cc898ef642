import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { overviewSentence } from '@/narrative/overview/overviewSentence';
import { overviewText } from '@/narrative/overview/overviewText';
import { placingWords, standardsWords, standingWords } from '@/narrative/overview/standingWords';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { overviewFigure } from '@/query/overview/overviewFigure';
import { wordingOf } from '@/wording/wording';
import { goldenDataset } from '../../goldenData';

const figureOf = (id: string) => {
  const figure = overviewFigure(goldenDataset, id, 2026);
  if (!figure) throw new Error(`No figure ${id}`);
  return figure;
};

const say = (id: string, language: Language = 'zh', focus = '') => {
  const figure = figureOf(id);
  return overviewSentence(figure, focus, overviewText(goldenDataset, figure, language));
};

describe('the sentence of a figure', () => {
  it.each<[string, Language, string, string]>([
    [
      'compulsory-retention-rate',
      'zh',
      '',
      '南昌 2020 年 97.01%，比全国同年高 1.8 个百分点，达到当年目标 97%；赣州 2015 年 94.6%。',
    ],
    [
      'compulsory-retention-rate',
      'en',
      '',
      "Nanchang 97.01% in 2020, 1.8 percentage points above China that year, reaching that year's target of 97%; Ganzhou 94.6% in 2015.",
    ],
    [
      'compulsory-retention-rate',
      'zh',
      '360700',
      '赣州 2015 年 94.6%，比 2018 年目标 94% 高 0.6 个百分点（当年未见结果）；南昌 2020 年 97.01%。',
    ],
    [
      'compulsory-retention-rate',
      'en',
      '440700',
      "Jiangmen has no such figure; Nanchang 97.01% in 2020, 1.8 percentage points above China that year, reaching that year's target of 97%; Ganzhou 94.6% in 2015.",
    ],
    [
      'senior-secondary-gross-enrolment-ratio',
      'zh',
      '',
      '南昌 2020 年 93%，比全国同年高 2 个百分点，达到当年目标 93%；同年可比的是 2015 年：南昌 91.2%，赣州 87.1%。',
    ],
    [
      'preschool-public-share',
      'zh',
      '',
      '赣州 2022 年 53.84%（只含中心城区）；南昌只有目标，最近一项为 2023 年 58%。',
    ],
    [
      'preschool-public-share',
      'en',
      '',
      'Ganzhou 53.84% in 2022 (central urban area only); Nanchang has only targets, the newest 58% for 2023.',
    ],
    ['kindergartens', 'zh', '', '南昌 2016 年 859 所，比 2007 年多 414 所；江门 2024 年 650 所。'],
    ['kindergartens', 'en', '', 'Nanchang 859 in 2016, 414 more than in 2007; Jiangmen 650 in 2024.'],
    ['compulsory-enrolment-rate', 'zh', '', '各市中只有南昌有数字，2020 年 100%。'],
    ['compulsory-enrolment-rate', 'en', '', "The only city figure is Nanchang's for 2020, 100%."],
    ['preschool-standardised-rate', 'zh', '', '各市中只有南昌有目标，2023 年 ≥30%。'],
    ['new-standard-vocational-secondary-schools', 'zh', '', '各市中只有南昌有计划，2021 年 2—3 所。'],
    ['higher-gross-enrolment-ratio', 'zh', '', '各市都没有这一数字；全国 2024 年 60.8%。'],
    ['higher-gross-enrolment-ratio', 'en', '', 'No city has this figure; China 60.8% in 2024.'],
    [
      'kindergarten-children',
      'zh',
      '',
      '南昌 2016 年 14.03 万人，比 2011 年（年份系推断）多 1,800 人；江门 2024 年 12.45 万人。',
    ],
    [
      'population-with-university-education',
      'zh',
      '',
      '南昌 2010 年 95.02 万人；3 市中最多，最少的是抚州 21.21 万人。',
    ],
    ['aid-recipients', 'zh', '', '南昌 2020 年 8.4 万人；赣州 2015 年近 21 万人；抚州 2022 年 9.15 万人。'],
    [
      'vocational-secondary-new-sites',
      'zh',
      '',
      '各市中只有南昌有计划，2021 年 1—2 所（范围未说明，年份系推断）。',
    ],
    ['kindergarten-children-per-teacher', 'zh', '', '各市中只有江门有数字，2024 年 13.86。'],
    [
      'share-aged-0-14',
      'zh',
      '361000',
      '抚州 2020 年 22.53%，比 2010 年高约 0.01 个百分点；4 市中最高的是赣州 23.09%，最低的是江门 16.02%。',
    ],
  ])('of %s in %s, %s first', (id, language, focus, expected) => {
    expect(say(id, language, focus)).toBe(expected);
  });

  it('keeps to one language, ends once and praises nothing, in every stage and for every city', () => {
    for (const stage of goldenDataset.stages) {
      const figures = overviewBoard(goldenDataset, stage.id, 2026).groups.flatMap((group) => group.figures);
      for (const figure of figures) {
        for (const focus of ['', '360100', '360700', '361000', '440700']) {
          const zh = overviewSentence(figure, focus, overviewText(goldenDataset, figure, 'zh'));
          expect(zh.replace(/[A-Z]\+X/g, '')).not.toMatch(/[A-Za-z]|undefined|NaN|领先|落后|优于|不错/);
          expect(zh.match(/。/g)).toHaveLength(1);
          const en = overviewSentence(figure, focus, overviewText(goldenDataset, figure, 'en'));
          expect(en).not.toMatch(/[\u4e00-\u9fff]|undefined|NaN|\s{2}|only only/);
          expect(en.endsWith('.')).toBe(true);
        }
      }
    }
  });

  it('holds the value and the period of the city it speaks of first', () => {
    for (const stage of goldenDataset.stages) {
      const figures = overviewBoard(goldenDataset, stage.id, 2026).groups.flatMap((group) => group.figures);
      for (const figure of figures) {
        const text = overviewText(goldenDataset, figure, 'zh');
        for (const standing of figure.cities.filter(({ shown }) => shown)) {
          const words = standingWords(figure, standing, text);
          const sentence = overviewSentence(figure, standing.place.code, text);
          expect(sentence).toContain(words?.value ?? '?');
          expect(sentence).toContain(String(standing.shown?.period.endYear));
        }
      }
    }
  });
});

describe('the cell of a city', () => {
  const words = (id: string, at: number, language: Language = 'zh') => {
    const figure = figureOf(id);
    const standing = figure.cities[at];
    return standing && standingWords(figure, standing, overviewText(goldenDataset, figure, language));
  };

  it('says value, period, nature, scope, distance to the country and to the aim', () => {
    expect(words('compulsory-retention-rate', 0)).toMatchObject({
      value: '97.01',
      period: '2020',
      gap: '比全国高 1.8 个百分点',
      aim: '2020 目标 97，已达到',
    });
    expect(words('preschool-gross-enrolment-ratio', 1, 'en')).toMatchObject({
      gap: 'about equal to China',
      aim: '2018 target ≥80: no result found',
    });
    expect(words('preschool-public-share', 0)).toMatchObject({ period: '2023 目标', aim: '未见结果' });
    expect(words('preschool-public-share', 1)?.period).toBe('2022 中心城区');
    expect(words('zhongkao-candidates', 0)?.period).toBe('[2016]');
  });

  it('is empty for a city without a figure', () => {
    expect(words('compulsory-retention-rate', 2)).toBeNull();
  });
});

describe('national levels beside a figure', () => {
  it('say whom they bind', () => {
    const figure = figureOf('preschool-gross-enrolment-ratio');
    expect(standardsWords(figure, overviewText(goldenDataset, figure, 'zh'))).toEqual([
      '县级标准 ≥85%，约束县',
      '全国 2025 目标 >90%',
    ]);
    expect(standardsWords(figure, overviewText(goldenDataset, figure, 'en'))[0]).toBe(
      'County standard ≥85%, binds counties',
    );
    const without = figureOf('kindergartens');
    expect(standardsWords(without, overviewText(goldenDataset, without, 'zh'))).toEqual([]);
  });
});

it('has the verdicts of the page of targets', () => {
  const stages = overviewBoard(goldenDataset, '', 2026).groups.map(({ stage }) => stage.id);
  const states: readonly string[] = Object.values(wordingOf('zh').ui.targets.state);
  const verdicts = stages
    .flatMap((stage) => overviewBoard(goldenDataset, stage, 2026).groups[0]?.figures ?? [])
    .flatMap((figure) =>
      figure.cities.flatMap((standing) => {
        const words = standingWords(figure, standing, overviewText(goldenDataset, figure, 'zh'));
        return words && words.aim !== '' ? [words.aim.replace(/^\d{4} (目标|计划) [^，]+，/, '')] : [];
      }),
    );
  expect(verdicts.length).toBeGreaterThan(10);
  for (const verdict of verdicts) expect(states).toContain(verdict);
});

describe('the order of the cities in words', () => {
  it.each<[string, Language, string]>([
    ['preschool-gross-enrolment-ratio', 'zh', '2015 年由高到低：1\u00a0南昌，2\u00a0赣州'],
    [
      'resident-population',
      'en',
      '2020, largest first: 1\u00a0Ganzhou, 2\u00a0Nanchang, 3\u00a0Jiangmen, 4\u00a0Fuzhou',
    ],
    ['compulsory-retention-rate', 'zh', '不排名：年份不同'],
    ['preschool-public-share', 'en', 'Not ranked: nature, scope and year differ'],
    ['schools-students-general', 'zh', '不排名：范围未说明'],
    ['schools-students-general', 'en', 'Not ranked: scope not stated'],
    ['compulsory-enrolment-rate', 'zh', '只有一市有数字，不排名'],
    ['higher-gross-enrolment-ratio', 'zh', '各市都没有数字'],
  ])('of %s in %s', (id, language, expected) => {
    const figure = figureOf(id);
    expect(placingWords(figure, overviewText(goldenDataset, figure, language))).toBe(expected);
  });
});
