import { describe, expect, it } from 'vitest';
import { overviewSentence } from '@/charts/overview/overviewSentence';
import { overviewText } from '@/charts/overview/overviewText';
import { placingWords, standingWords } from '@/charts/overview/standingWords';
import type { Language } from '@/domain/localized';
import { overviewBoard } from '@/query/overview/overviewBoard';
import { overviewFigure } from '@/query/overview/overviewFigure';
import { realDataset } from '../../realData';

const figureOf = (id: string) => {
  const figure = overviewFigure(realDataset, id, 2026);
  if (!figure) throw new Error(`No figure ${id}`);
  return figure;
};

const say = (id: string, language: Language = 'zh', focus = '') => {
  const figure = figureOf(id);
  return overviewSentence(figure, focus, overviewText(realDataset, figure, language));
};

describe('the sentence of a figure', () => {
  it.each<[string, Language, string, string]>([
    [
      'compulsory-retention-rate',
      'zh',
      '',
      '2020 年南昌 97.01%，比全国同年高 1.8 个百分点，达到当年目标 97%；赣州 2015 年 94.6%。',
    ],
    [
      'compulsory-retention-rate',
      'en',
      '',
      "Nanchang 97.01% in 2020, 1.8 percentage points above China that year, that year's target of 97% was reached; Ganzhou 94.6% in 2015.",
    ],
    [
      'compulsory-retention-rate',
      'zh',
      '360700',
      '2015 年赣州 94.6%，比 2018 年目标 94% 高 0.6 个百分点（当年未见结果）；南昌 2020 年 97.01%。',
    ],
    [
      'compulsory-retention-rate',
      'en',
      '440700',
      "Jiangmen has no such figure; Nanchang 97.01% in 2020, 1.8 percentage points above China that year, that year's target of 97% was reached; Ganzhou 94.6% in 2015.",
    ],
    [
      'senior-secondary-gross-enrolment-ratio',
      'zh',
      '',
      '2020 年南昌 93%，比全国同年高 1.8 个百分点，达到当年目标 93%；可同年相比的是 2015 年，南昌 91.2%，赣州 87.1%。',
    ],
    [
      'preschool-public-share',
      'zh',
      '',
      '2022 年赣州 53.84%（只含中心城区）；南昌只有目标，最近的是 2023 年 58%。',
    ],
    [
      'preschool-public-share',
      'en',
      '',
      'Ganzhou 53.84% in 2022 (central urban area only); Nanchang has only targets, the newest 58% for 2023.',
    ],
    ['kindergartens', 'zh', '', '2016 年南昌 859 所，比 2007 年多 414 所；江门 2024 年 650 所。'],
    ['kindergartens', 'en', '', 'Nanchang 859 in 2016, 414 more than in 2007; Jiangmen 650 in 2024.'],
    ['compulsory-enrolment-rate', 'zh', '', '各市只有南昌 2020 年一个数字，100%。'],
    ['compulsory-enrolment-rate', 'en', '', "The only city figure is Nanchang's for 2020, 100%."],
    ['preschool-standardised-rate', 'zh', '', '各市只有南昌 2023 年一个目标数，≥30%。'],
    ['new-standard-vocational-secondary-schools', 'zh', '', '各市只有南昌 2021 年一个计划数，2—3 所。'],
    ['higher-gross-enrolment-ratio', 'zh', '', '各市都没有这一数字；全国 2024 年 60.8%。'],
    ['higher-gross-enrolment-ratio', 'en', '', 'No city has this figure; China 60.8% in 2024.'],
    [
      'share-aged-0-14',
      'zh',
      '361000',
      '2020 年抚州 22.53%，比 2010 年高 0.01 个百分点；4 市中最高的是赣州 23.09%，最低的是江门 16.02%。',
    ],
  ])('of %s in %s, %s first', (id, language, focus, expected) => {
    expect(say(id, language, focus)).toBe(expected);
  });

  it('keeps to one language, ends once and praises nothing, in every stage and for every city', () => {
    for (const stage of realDataset.stages) {
      const figures = overviewBoard(realDataset, stage.id, 2026).groups.flatMap((group) => group.figures);
      for (const figure of figures) {
        for (const focus of ['', '360100', '360700', '361000', '440700']) {
          const zh = overviewSentence(figure, focus, overviewText(realDataset, figure, 'zh'));
          expect(zh.replace(/[A-Z]\+X/g, '')).not.toMatch(/[A-Za-z]|undefined|NaN|领先|落后|优于|不错/);
          expect(zh.match(/。/g)).toHaveLength(1);
          const en = overviewSentence(figure, focus, overviewText(realDataset, figure, 'en'));
          expect(en).not.toMatch(/[\u4e00-\u9fff]|undefined|NaN|\s{2}|only only/);
          expect(en.endsWith('.')).toBe(true);
        }
      }
    }
  });

  it('holds the value and the period of the city it speaks of first', () => {
    for (const stage of realDataset.stages) {
      const figures = overviewBoard(realDataset, stage.id, 2026).groups.flatMap((group) => group.figures);
      for (const figure of figures) {
        const text = overviewText(realDataset, figure, 'zh');
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
    return standing && standingWords(figure, standing, overviewText(realDataset, figure, language));
  };

  it('says value, period, nature, scope, distance to the country and to the aim', () => {
    expect(words('compulsory-retention-rate', 0)).toMatchObject({
      value: '97.01',
      period: '2020',
      gap: '比全国高 1.8 个百分点',
      aim: '达到 2020 目标 97',
    });
    expect(words('preschool-gross-enrolment-ratio', 1, 'en')).toMatchObject({
      gap: '0.1 percentage points above China',
      aim: '2018 target ≥80: no result',
    });
    expect(words('preschool-public-share', 0)).toMatchObject({ period: '2023 目标', aim: '未见结果' });
    expect(words('preschool-public-share', 1)?.period).toBe('2022 中心城区');
    expect(words('zhongkao-candidates', 0)?.period).toBe('[2016]');
  });

  it('is empty for a city without a figure', () => {
    expect(words('compulsory-retention-rate', 2)).toBeNull();
  });
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
    ['compulsory-enrolment-rate', 'zh', '只有一市有数字，不排名'],
    ['higher-gross-enrolment-ratio', 'zh', '各市都没有数字'],
  ])('of %s in %s', (id, language, expected) => {
    const figure = figureOf(id);
    expect(placingWords(figure, overviewText(realDataset, figure, language))).toBe(expected);
  });
});
