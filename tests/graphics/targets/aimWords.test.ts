import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { aimText, figureText, standardText } from '@/narrative/targets/aimFigures';
import { aimSummary } from '@/narrative/targets/aimSummary';
import { aimVerdict } from '@/narrative/targets/aimVerdict';
import { standardVerdict } from '@/narrative/targets/standardVerdict';
import { type AimChoice, aimBoard } from '@/query/aims/aimBoard';
import { aimsOf } from '@/query/aims/aims';
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
    expect(words([target, { value: 90.01, resolution: 0.01 }])).toEqual(['已达到，高 0.01 个百分点']);
    expect(words([target, { value: 89 }])).toEqual(['未达到，低 1 个百分点']);
    expect(words([target, { value: 89 }], 'en')).toEqual(['Missed, 1 percentage point below']);
    expect(words([target, { value: 90 }])).toEqual(['已达到，与目标相等']);
    expect(words([target, { value: 95, bound: 'at_least' }])).toEqual(['已达到，至少高 5 个百分点']);
  });

  it('has as many digits as tell a figure from the level that it missed or passed', () => {
    const level = { ...target, value: 100 };
    const near = { value: 99.996, resolution: 0.001 };
    expect(words([level, near])).toEqual(['未达到，低 0.004 个百分点']);
    expect(words([level, near], 'en')).toEqual(['Missed, 0.004 percentage points below']);
    expect(
      words([
        { ...target, value: 97 },
        { value: 97.004, resolution: 0.001 },
      ]),
    ).toEqual(['已达到，高 0.004 个百分点']);
    const rate = indicator({ id: 'rate', family: 'rates' });
    const dataset = datasetOf([observation(level), observation(near)], [rate]);
    const [aim] = aimsOf(dataset, 2026);
    if (!aim?.result) throw new Error('No aim');
    const text = aimText(dataset, rate, [aim], 'zh');
    expect(figureText(aim.result, null, text)).toBe('99.996%');
    expect(figureText(aim.aim, null, text)).toBe('100%');
    const choice = { stageId: '', placeCode: '', year: null } as const;
    expect(aimSummary(dataset, aimBoard(dataset, choice, 2026), 'zh').finding).toContain('低 0.004 个百分点');
  });

  it('says that a figure is doubtful, and why, and judges nothing by it', () => {
    const doubt = { zh: '与前后各年不合', en: '' };
    expect(words([target, { value: 95, doubt }])).toEqual([
      '不可比，数字存疑，无法判断',
      '结果：存疑（与前后各年不合）',
    ]);
    expect(words([{ ...target, doubt }, { value: 95 }], 'en')).toEqual([
      'Not comparable, a figure is doubtful',
      'Target: doubtful (与前后各年不合)',
    ]);
  });

  it('says by how much in the unit of counts', () => {
    expect(words([plan, { value: 120 }], 'zh', 'person')).toEqual(['已达到，多 30 人']);
    expect(words([plan, { value: 60 }], 'zh', 'person')).toEqual(['未达到，少 30 人']);
    expect(words([plan, { value: 120 }], 'en', 'person')).toEqual(['Reached, 30 persons above']);
  });

  it('never calls an aim missed for want of a result, and tells the figure of another year', () => {
    expect(words([target])).toEqual(['结果暂未收录']);
    expect(words([target, { time: '2018', value: 85 }])).toEqual([
      '当年结果暂未收录',
      '到期前的 2018 年为 85%，比目标低 5 个百分点',
    ]);
    expect(words([target, { time: '2018', value: 90 }], 'en')).toEqual([
      'Result of that year not yet held',
      '2018, before it was due: 90%, equal to the target',
    ]);
    expect(words([plan, { time: '2018', value: 85 }])).toEqual(['当年结果暂未收录']);
  });

  it('states no distance of a figure that cannot be measured, and gives it as printed', () => {
    expect(words([target, { time: '2018-S1', value: 85 }])).toEqual([
      '当年结果暂未收录',
      '2018 年上半年的数为 85%',
    ]);
    expect(words([target, { time: '2018', value: 85, bound: 'at_least' }])).toEqual([
      '当年结果暂未收录',
      '2018 年的数为 ≥85%',
    ]);
    expect(words([target, { time: '2018', value: 85, bound: 'about' }], 'en')).toEqual([
      'Result of that year not yet held',
      'Figure for 2018: about 85%',
    ]);
    expect(words([target, { time: '2018', value: 85, periodBasis: 'inferred' }])[1]).toBe(
      '到期前的 2018 年（年份系推断）为 85%，比目标低 5 个百分点',
    );
  });

  it('is not met by exactly the level that is to be exceeded', () => {
    const above = { nature: 'target', bound: 'more_than', value: 92 } as const;
    expect(words([above, { value: 92 }])).toEqual(['未达到，未超过 92%']);
    expect(words([above, { value: 92 }], 'en')).toEqual(['Missed, not above 92%']);
    expect(words([above, { value: 92, time: '2018' }])).toEqual([
      '当年结果暂未收录',
      '到期前的 2018 年为 92%，未超过 92%',
    ]);
    expect(words([above, { value: 92, bound: 'more_than' }])).toEqual(['已达到']);
  });

  it('states no distance of nothing where the result is a bound', () => {
    expect(words([target, { bound: 'at_least' }])).toEqual(['已达到']);
    expect(words([target, { bound: 'nearly' }])).toEqual(['未达到']);
    expect(words([plan, {}])).toEqual(['已达到，与计划相等']);
  });

  it('says when it rests on an inferred year', () => {
    expect(words([target, { periodBasis: 'inferred' }])).toEqual(['已达到，与目标相等（年份系推断）']);
    expect(words([target, { value: 89, periodBasis: 'inferred' }], 'en')).toEqual([
      'Missed, 1 percentage point below (year inferred)',
    ]);
  });

  it('says what was added up or adjusted', () => {
    expect(words([{ ...plan, origin: 'counted' }, { origin: 'adjusted' }])).toEqual([
      '已达到，与计划相等',
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
  const summary = (choice: Partial<AimChoice>, language: Language = 'zh') => {
    const board = aimBoard(goldenDataset, { stageId: '', placeCode: '', year: null, ...choice }, 2026);
    return aimSummary(goldenDataset, board, language);
  };

  it('is made from the numbers', () => {
    expect(summary({ placeCode: '360100', year: 2020 })).toEqual({
      finding: '南昌 2020 年：4 项目标、1 项多年计划，2 项已达到（最多高 0.01 个百分点），3 项结果暂未收录',
      others: '结果暂未收录，不等于未达到',
    });
    expect(summary({ placeCode: '360100', year: 2020 }, 'en')).toEqual({
      finding:
        'Nanchang 2020: 4 targets and 1 plan of several years, 2 reached (at most 0.01 percentage points above), 3 without a result held yet',
      others: 'No result held yet does not mean missed',
    });
  });

  it('says which are of a province and not of a city', () => {
    const figures = ['360100', '360000'].map((placeCode) =>
      observation({ placeCode, time: '2019', value: 90, nature: 'target' }),
    );
    const dataset = datasetOf(figures, [indicator({ id: 'rate', unitId: 'percent' })]);
    const others = (placeCode: string) =>
      aimSummary(dataset, aimBoard(dataset, { stageId: '', placeCode, year: null }, 2026), 'zh').others;
    expect(others('')).toBe('结果暂未收录，不等于未达到；全部目标和计划里江西 1 项是省的，不是市的');
    expect(others('360000')).toBe('结果暂未收录，不等于未达到');
  });

  it('says where none has a result, and where there are none', () => {
    expect(summary({ stageId: 'preschool', placeCode: '360700' }).finding).toMatch(
      /^赣州、学前教育：\d+ 项目标，结果都暂未收录$/,
    );
    expect(summary({ stageId: 'special', placeCode: '361000' })).toEqual({
      finding: '抚州、特殊教育：暂未收录目标和多年计划',
      others: '',
    });
  });

  it('counts what was missed, what cannot be compared, and what is not yet due', () => {
    const figures: readonly ObservationChange[] = [
      target,
      { value: 85 },
      { ...target, time: '2019' },
      { time: '2019', value: 91 },
      { ...target, time: '2018' },
      { time: '2018', value: 95, doubt: { zh: '不合', en: '' } },
      { ...target, time: '2030' },
    ];
    const dataset = datasetOf(
      figures.map((change) => observation(change)),
      [indicator({ id: 'rate', unitId: 'percent' })],
    );
    const board = aimBoard(dataset, { stageId: '', placeCode: '', year: null }, 2026);
    expect(aimSummary(dataset, board, 'zh')).toEqual({
      finding: '4 项目标，1 项已达到（高 1 个百分点），1 项未达到（低 5 个百分点），1 项不可比，1 项未到期',
      others: '',
    });
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
      verdict: '当年结果暂未收录',
      details: ['2024 年的数比目标低 0.1 个百分点', '对全国，不是对市的要求'],
    });
    expect(verdictOf('county-preschool-public-share', 'en').verdict).toBe('Set for counties, not cities');
  });

  it('does not call a level reached that is to be exceeded', () => {
    const [latest] = verdictOf('country-2025-senior-secondary-gross-enrolment').details;
    expect(latest).toBe('2024 年的数未超过 92%');
  });
});
