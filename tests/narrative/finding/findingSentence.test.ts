import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { chartText } from '@/narrative/chartText';
import { findingSentence } from '@/narrative/finding/findingSentence';
import { trendFinding } from '@/query/finding/trendFinding';
import { datasetOf, indicator, observation, selectFrom } from '../../fixtures';
import { goldenDataset } from '../../goldenData';
import { anyObservations } from '../../query/arbitraries';

const [NC, GZ, FZ, JM] = ['360100', '360700', '361000', '440700'];

function sentence(observations: readonly Observation[], unitId = 'percent', language: Language = 'zh') {
  const dataset = datasetOf(observations, [indicator({ id: 'rate', unitId })]);
  const selection = selectFrom(dataset);
  const finding = trendFinding(selection);
  return finding ? findingSentence(finding, chartText(dataset, selection, language)) : '';
}

const at = (placeCode = NC, time = '2020', value = 90, change = {}) =>
  observation({ placeCode, time, value, ...change });

/** The width of a line of Chinese in characters: digits and Latin letters take half. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u2E80-\uFFEF“”—]/.test(letter) ? 1 : 0.5), 0);

describe('a finding in words', () => {
  it('says since when a second city moved', () => {
    const figures = [
      at(NC, '2010', 60),
      at(GZ, '2010', 80),
      at(FZ, '2010', 50),
      at(NC, '2020', 50),
      at(GZ, '2020', 90),
      at(FZ, '2020', 70),
      at(JM, '2010', 30),
      at(JM, '2020', 35),
    ];
    expect(sentence(figures)).toBe('2020 年四市中赣州最高，90%；抚州由 2010 年的 50% 升到 70%');
    expect(sentence(figures, 'percent', 'en')).toBe(
      'Ganzhou is highest of the four cities in 2020, 90%; Fuzhou rose to 70% from 50% in 2010',
    );
  });

  it('tells how much more of the least where the most is told in times', () => {
    const amounts = [NC, GZ, FZ, JM].flatMap((code, which) => [
      at(code, '2010', 100),
      at(code, '2020', which === 0 ? 350 : 150 + which),
    ]);
    expect(sentence(amounts, 'person')).toBe('2010—2020 年四市都多了：南昌增至 3.5 倍，赣州增 51%');
  });

  it('names three cities whose figures are of different years, and of four two', () => {
    const apart = [at(NC, '2018', 10), at(GZ, '2019', 20), at(FZ, '2020', 30)];
    expect(sentence(apart)).toBe('南昌 2018 年 10%，赣州 2019 年 20%，抚州 2020 年 30%');
    expect(sentence([...apart, at(JM, '2021', 40)])).toBe('南昌 2018 年 10%，赣州 2019 年 20% 等');
  });

  it('forgets no city of another year beside two of one', () => {
    const figures = [at(NC, '2020', 10), at(GZ, '2020', 20), at(FZ, '2019', 30)];
    expect(sentence(figures)).toBe('南昌 2020 年 10%，赣州 2020 年 20%，抚州 2019 年 30%');
  });

  it('tells a printed range as one, not by an end of it', () => {
    const ends = [
      at(NC, '2022', 2, { bound: 'at_least', asPrinted: '2-3所', nature: 'plan' }),
      at(NC, '2022', 3, { bound: 'at_most', asPrinted: '2-3所', nature: 'plan' }),
    ];
    expect(sentence(ends)).toBe('南昌 2022 年计划 2—3%');
    expect(sentence(ends, 'percent', 'en')).toMatch(/ 2–3%/);
  });

  it('tells a sound figure before a doubtful one of the same year', () => {
    const doubt = { zh: '也可能是预计数', en: 'perhaps expected' };
    const figures = [at(NC, '2022', 10, { doubt }), at(NC, '2022', 12, { scope: 'institution' })];
    expect(sentence(figures)).toBe('南昌 2022 年（一个单位）12%');
  });

  it('names both years of a movement, and says where a city is left out', () => {
    const amounts = (...rows: readonly (readonly [string, number, number])[]) =>
      rows.flatMap(([code, from, to]) => [at(code, '2010', from), at(code, '2020', to)]);
    const all = amounts([NC, 100, 150], [GZ, 100, 130], [FZ, 100, 120], [JM, 100, 110]);
    expect(sentence(all, 'person')).toBe('2010—2020 年四市都多了：南昌 50%，江门 10%');
    const three = [...all.filter(({ placeCode }) => placeCode !== FZ), at(FZ, '2005', 90)];
    expect(sentence(three, 'person')).toBe('2010—2020 年可比的三市都多了：南昌 50%，江门 10%');
    const one = amounts([NC, 100, 60], [GZ, 100, 80], [FZ, 100, 90], [JM, 100, 110]);
    expect(sentence(one, 'person')).toBe('2010—2020 年只有江门多了，南昌少 40%');
    expect(sentence(one, 'person', 'en')).toBe('From 2010 to 2020 only Jiangmen is up; Nanchang is down 40%');
  });

  it('names the cities whose rates went one way where another is left out', () => {
    const rates = [NC, GZ, FZ].flatMap((code, which) => [
      at(code, '2010', 60 + which * 5),
      at(code, '2020', 50 + which * 5),
    ]);
    expect(sentence([...rates, at(JM, '2010', 75), at(JM, '2020', 65)])).toMatch(/^2010—2020 年四市由 /);
    expect(sentence([...rates, at(JM, '2010', 75)])).toMatch(/^2010—2020 年南昌、赣州、抚州由 /);
    expect(sentence([...rates, at(JM, '2010', 75)], 'percent', 'en')).toContain(
      ' 2020 Nanchang, Ganzhou and',
    );
  });

  it('names the city of which roundings hide whether it moved', () => {
    const rough = { resolution: 100_000 };
    const figures = [
      at(NC, '2010', 400_000),
      at(NC, '2020', 500_000),
      at(JM, '2010', 400_000),
      at(JM, '2020', 300_000),
      at(GZ, '2010', 800_000, rough),
      at(GZ, '2020', 800_000, rough),
    ];
    expect(sentence(figures, 'person')).toBe('2010—2020 年南昌增 25%，江门减 25%，赣州看不出增减');
    expect(sentence(figures, 'person', 'en')).toContain(', no clear change in Ganzhou');
  });

  it('says of how many cities it speaks where not all have a figure', () => {
    const figures = [at(NC, '2020', 60), at(GZ, '2020', 80), at(FZ, '2020', 50), at(JM, '2019', 99)];
    expect(sentence(figures)).toBe('2020 年可比的三市中赣州最高，80%；抚州最低，50%');
  });

  it('says in words what a figure that stands alone is of', () => {
    expect(sentence([at(GZ, '2023-S1', 94), at(NC, '2020', 97, { scope: 'central_urban' })])).toBe(
      '南昌 2020 年（中心城区）97%，赣州 2023 年上半年 94%',
    );
    expect(sentence([at(GZ, '2023', 94, { nature: 'target', periodBasis: 'inferred' })])).toBe(
      '赣州 2023 年（推断）目标 94%',
    );
  });

  it('puts no space between Chinese words', () => {
    expect(sentence([at(NC, '2010', 60), at(NC, '2020', 400)], 'person')).toBe(
      '南昌由 2010 年的 60 人升到 2020 年的 400 人',
    );
  });

  it('does not tell apart what it prints alike', () => {
    const exact = { resolution: 1 };
    expect(sentence([at(NC, '2010', 467_512, exact), at(NC, '2020', 467_498, exact)], 'person')).toBe(
      '南昌 2020 年 46.75 万人，与 2010 年相近',
    );
  });

  it('calls a small growth rough where the roundings are as large', () => {
    const coarse = { resolution: 500 };
    const figures = [NC, GZ, FZ].flatMap((code) => [
      at(code, '2010', 200_000, coarse),
      at(code, '2020', 201_000, coarse),
    ]);
    expect(sentence(figures, 'person')).toContain('约 0.5%');
  });

  it('keeps to 36 characters, whatever figures it holds against each other', () => {
    for (const indicatorId of goldenDataset.indicator.keys()) {
      const selection = selectFrom(goldenDataset, {
        indicatorId,
        placeCodes: goldenDataset.places.map(({ code }) => code),
      });
      const finding = trendFinding(selection);
      if (finding && finding.kind !== 'stated')
        expect(
          widthOf(findingSentence(finding, chartText(goldenDataset, selection, 'zh'))),
        ).toBeLessThanOrEqual(36);
    }
  });

  it.each(LANGUAGES)('has words for any figures: %s', (language) => {
    fc.assert(
      fc.property(anyObservations, (list) => {
        const exact = list.map((one) => ({ ...one, bound: 'exact' as const }));
        const words = sentence(exact, 'percent', language);
        expect(words).not.toMatch(/undefined|NaN|null|\p{Script=Han} \p{Script=Han}/u);
      }),
    );
  });
});
