import { describe, expect, it } from 'vitest';
import { aimText, standardText } from '@/charts/targets/aimFigures';
import { aimSummary } from '@/charts/targets/aimSummary';
import { aimVerdict } from '@/charts/targets/aimVerdict';
import { standardVerdict } from '@/charts/targets/standardVerdict';
import type { Language } from '@/domain/localized';
import { yearOf } from '@/domain/observation';
import { type Aim, aimsOf } from '@/query/aims';
import { standardAnswersOf } from '@/query/standards';
import { datasetOf, indicator, type ObservationChange, observation } from '../../fixtures';
import { realDataset } from '../../realData';

function words(figures: readonly ObservationChange[], language: Language = 'zh', unitId = 'percent') {
  const rate = indicator({ id: 'rate', family: 'rates', unitId });
  const near = indicator({ id: 'rate-near', family: 'rates', unitId });
  const dataset = datasetOf(
    figures.map((change) => observation(change)),
    [rate, near],
  );
  const [aim] = aimsOf(dataset, 2026);
  if (!aim) throw new Error('No aim');
  const { verdict, details } = aimVerdict(aim, aimText(dataset, rate, [aim], language));
  return [verdict, ...details];
}

const target = { nature: 'target' } as const;
const plan = { nature: 'plan' } as const;

describe('a verdict', () => {
  it('says by how much, in percentage points between rates', () => {
    expect(words([target, { value: 90.01 }])).toEqual(['达到，高 0.01 个百分点']);
    expect(words([target, { value: 89 }])).toEqual(['未达到，低 1 个百分点']);
    expect(words([target, { value: 89 }], 'en')).toEqual(['Missed, 1 percentage point below']);
    expect(words([target, { value: 90 }])).toEqual(['达到，正好相等']);
    expect(words([target, { value: 95, bound: 'at_least' }])).toEqual(['达到，至少高 5 个百分点']);
  });

  it('says by how much in the unit of counts', () => {
    expect(words([plan, { value: 120 }], 'zh', 'person')).toEqual(['达到，多 30 人']);
    expect(words([plan, { value: 60 }], 'zh', 'person')).toEqual(['未达到，少 30 人']);
    expect(words([plan, { value: 120 }], 'en', 'person')).toEqual(['Reached, 30 persons above']);
  });

  it('never calls an aim missed for want of a result, and tells the figure of another year', () => {
    expect(words([target])).toEqual(['未见结果']);
    expect(words([target, { time: '2018', value: 85 }])).toEqual([
      '未见结果',
      '2018 年的数比目标低 5 个百分点',
    ]);
    expect(words([target, { time: '2018', value: 90 }], 'en')).toEqual([
      'No result published',
      'Figure for 2018: equal to the target',
    ]);
    expect(words([plan, { time: '2018', value: 85 }])).toEqual(['未见结果']);
  });

  it('gives the reason where a figure is not the same thing', () => {
    expect(words([target, { time: '2020-S1' }])).toEqual(['不可比，期间长短不同']);
    expect(words([target, { indicatorId: 'rate-near' }])).toEqual([
      '不可比，口径相近而不同',
      '公布的是“rate-near”',
    ]);
    expect(words([target, { value: 95 }, { value: 97, sourceId: 'press' }])).toEqual([
      '不可比，各出处的结果不一致',
      '两处的数：95%、97%',
    ]);
  });

  it('leaves numbers bare in a unit that is not known', () => {
    expect(words([target, { value: 95 }], 'zh', 'furlong')).toEqual(['不可比，单位不明']);
  });
});

describe('the summary', () => {
  const nanchang2020 = aimsOf(realDataset, 2026).filter(
    ({ aim }) => aim.placeCode === '360100' && yearOf(aim) === 2020,
  );

  it('is made from the numbers', () => {
    expect(aimSummary(realDataset, nanchang2020, '', 'zh')).toBe(
      '南昌 2020 年：目标 4 项，达到 2，未达到 0，未见结果 2；计划 2 项，未见结果 2。',
    );
    expect(aimSummary(realDataset, nanchang2020, '', 'en')).toBe(
      'Nanchang 2020: 4 targets (reached 2, missed 0, no result published 2); 2 plans (no result published 2).',
    );
  });

  it('names what they are of, and says where there are none', () => {
    const two: readonly Aim[] = aimsOf(realDataset, 2026).slice(0, 2);
    expect(aimSummary(realDataset, two, '学前', 'zh')).toBe('南昌、学前：计划 2 项，未见结果 2。');
    expect(aimSummary(realDataset, [], '学前', 'zh')).toBe('学前：没有这样的目标或计划。');
  });
});

describe('a standard in words', () => {
  const verdictOf = (id: string, language: Language = 'zh') => {
    const answer = standardAnswersOf(realDataset, 2026).find(({ standard }) => standard.id === id);
    const rate = answer && realDataset.indicator.get(answer.standard.indicatorId);
    if (!answer || !rate) throw new Error(`No standard ${id}`);
    return standardVerdict(answer, standardText(realDataset, rate, answer.standard, [], language));
  };

  it('says whom it binds and what the country had last', () => {
    expect(verdictOf('country-2025-compulsory-retention')).toEqual({
      verdict: '未见结果',
      details: ['2024 年的数比目标低 0.1 个百分点', '约束全国'],
    });
    expect(verdictOf('county-preschool-public-share', 'en').verdict).toBe('Binds counties, not cities');
  });

  it('says where no place has the figure', () => {
    expect(verdictOf('country-2025-labour-force-schooling').details).toContain(
      '所收文件没有任何地区的这一数字',
    );
  });
});
