import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { yearOf } from '@/domain/observation';
import { aimText, standardText } from '@/narrative/targets/aimFigures';
import { aimSummary } from '@/narrative/targets/aimSummary';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import { standardVerdict } from '@/narrative/targets/standardVerdict';
import { type Aim, aimsOf } from '@/query/aims/aims';
import { standardAnswersOf } from '@/query/aims/standards';
import { datasetOf, indicator, type ObservationChange, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

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
    expect(words([target, { value: 90.01, resolution: 0.01 }])).toEqual(['达到，高 0.01 个百分点']);
    expect(words([target, { value: 89 }])).toEqual(['未达到，低 1 个百分点']);
    expect(words([target, { value: 89 }], 'en')).toEqual(['Missed, 1 percentage point below']);
    expect(words([target, { value: 90 }])).toEqual(['达到，与目标相等']);
    expect(words([target, { value: 95, bound: 'at_least' }])).toEqual(['达到，至少高 5 个百分点']);
  });

  it('says that a figure is doubtful, and why, and judges nothing by it', () => {
    const doubt = { zh: '与前后各年不合', en: '' };
    expect(words([target, { value: 95, doubt }])).toEqual([
      '不可比，数字存疑，定不了',
      '结果：存疑（与前后各年不合）',
    ]);
    expect(words([{ ...target, doubt }, { value: 95 }], 'en')).toEqual([
      'Not comparable, a figure is doubtful',
      'Target: doubtful (与前后各年不合)',
    ]);
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
      'No result found',
      'Figure for 2018: equal to the target',
    ]);
    expect(words([plan, { time: '2018', value: 85 }])).toEqual(['未见结果']);
  });

  it('states no distance of a figure that cannot be measured, and gives it as printed', () => {
    expect(words([target, { time: '2018-S1', value: 85 }])).toEqual(['未见结果', '2018 年上半年的数为 85%']);
    expect(words([target, { time: '2018', value: 85, bound: 'at_least' }])).toEqual([
      '未见结果',
      '2018 年的数为 ≥85%',
    ]);
    expect(words([target, { time: '2018', value: 85, bound: 'about' }], 'en')).toEqual([
      'No result found',
      'Figure for 2018: about 85%',
    ]);
    expect(words([target, { time: '2018', value: 85, periodBasis: 'inferred' }])[1]).toBe(
      '2018 年（年份系推断）的数比目标低 5 个百分点',
    );
  });

  it('is not met by exactly the level that is to be exceeded', () => {
    const above = { nature: 'target', bound: 'more_than', value: 92 } as const;
    expect(words([above, { value: 92 }])).toEqual(['未达到，未超过 92%']);
    expect(words([above, { value: 92 }], 'en')).toEqual(['Missed, not above 92%']);
    expect(words([above, { value: 92, time: '2018' }])).toEqual(['未见结果', '2018 年的数未超过 92%']);
    expect(words([above, { value: 92, bound: 'more_than' }])).toEqual(['达到']);
  });

  it('states no distance of nothing where the result is a bound', () => {
    expect(words([target, { bound: 'at_least' }])).toEqual(['达到']);
    expect(words([target, { bound: 'nearly' }])).toEqual(['未达到']);
    expect(words([plan, {}])).toEqual(['达到，与计划相等']);
  });

  it('says when it rests on an inferred year', () => {
    expect(words([target, { periodBasis: 'inferred' }])).toEqual(['达到，与目标相等（年份系推断）']);
    expect(words([target, { value: 89, periodBasis: 'inferred' }], 'en')).toEqual([
      'Missed, 1 percentage point below (year inferred)',
    ]);
  });

  it('says what was added up or adjusted', () => {
    expect(words([{ ...plan, origin: 'counted' }, { origin: 'adjusted' }])).toEqual([
      '达到，与计划相等',
      '计划：逐条合计',
      '结果：汇编者调整',
    ]);
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
  const nanchang2020 = aimsOf(goldenDataset, 2026).filter(
    ({ aim }) => aim.placeCode === '360100' && yearOf(aim) === 2020,
  );

  it('is made from the numbers', () => {
    expect(aimSummary(goldenDataset, nanchang2020, '', 'zh')).toEqual({
      finding:
        '南昌 2020 年：目标和计划 6 项，其中 4 项在所收文件中未见结果，2 项有结果（达到 2，未达到 0）。',
      apart: '目标 4 项，达到 2，未达到 0，未见结果 2；计划 2 项，未见结果 2。',
    });
    expect(aimSummary(goldenDataset, nanchang2020, '', 'en')).toEqual({
      finding:
        'Nanchang 2020: 6 targets and plans: the documents held give no result for 4, 2 have one (reached 2, missed 0).',
      apart: '4 targets (reached 2, missed 0, no result found 2); 2 plans (no result found 2).',
    });
  });

  it('names what they are of, and says where there are none', () => {
    const two: readonly Aim[] = aimsOf(goldenDataset, 2026).slice(0, 2);
    expect(aimSummary(goldenDataset, two, '学前', 'zh')).toEqual({
      finding: '南昌、学前：目标和计划 2 项，所收文件中均未见结果。',
      apart: '',
    });
    expect(aimSummary(goldenDataset, two.slice(0, 1), '', 'en').finding).toMatch(
      /1 target or plan; the documents held give no result\.$/,
    );
    expect(aimSummary(goldenDataset, [], '学前', 'zh').finding).toBe('学前：没有这样的目标或计划。');
  });

  it('leads with how many have no result at all', () => {
    expect(aimSummary(goldenDataset, aimsOf(goldenDataset, 2026), '', 'zh').finding).toBe(
      '目标和计划 153 项，其中 146 项在所收文件中未见结果，7 项有结果（达到 5，未达到 0，不可比 2）。',
    );
  });
});

describe('a standard in words', () => {
  const verdictOf = (id: string, language: Language = 'zh') => {
    const answer = standardAnswersOf(goldenDataset, 2026).find(({ standard }) => standard.id === id);
    const rate = answer && goldenDataset.indicator.get(answer.standard.indicatorId);
    if (!answer || !rate) throw new Error(`No standard ${id}`);
    return standardVerdict(answer, standardText(goldenDataset, rate, answer.standard, [], language));
  };

  it('says whom it binds and what the country had last', () => {
    expect(verdictOf('country-2025-compulsory-retention')).toEqual({
      verdict: '未见结果',
      details: ['2024 年的数比目标低 0.1 个百分点', '约束全国'],
    });
    expect(verdictOf('county-preschool-public-share', 'en').verdict).toBe('Binds counties, not cities');
  });

  it('does not call a level reached that is to be exceeded', () => {
    const [latest] = verdictOf('country-2025-senior-secondary-gross-enrolment').details;
    expect(latest).toBe('2024 年的数未超过 92%');
  });

  it('says where no place has the figure', () => {
    expect(verdictOf('country-2025-labour-force-schooling').details).toContain(
      '所收文件没有任何地区的这一数字',
    );
  });
});
