import { describe, expect, it } from 'vitest';
import { workingWithResult } from '@/narrative/workingText';
import { derivedFigure } from '../graphics/derivedFigure';

const note = (indicatorId: string, measure: string, language: 'zh' | 'en' = 'zh') =>
  derivedFigure({ indicatorId, measure, language }).notes.join('');

describe('derivationSentence', () => {
  it.each([
    [
      'preschool-gross-enrolment-ratio',
      'change',
      '换算：当年的数减去上年的数，单位是百分点。未计算：没有上一年的数字，14 个（南昌、赣州、江西、广东、全国）。',
    ],
    [
      'kindergarten-children',
      'per:children',
      '换算：本地的数除以五年之内最近一年的 0—14 岁人口，乘以 1000。人口取 2010、2020 年的数，相隔超过 5 年的不算，换人口数处线断开。用来相除、相比的数（常住人口、0—14岁人口占比）有的经汇编者按另一年的行政区划调整过。未计算：没有常住人口数，34 个（江西、广东、全国）。',
    ],
    [
      'preschool-inclusive-coverage',
      'gap:standard',
      '换算：实际数减去标准；正数是高于标准。标准为 ≥80%（《县域学前教育普及普惠督导评估办法》），评的是县，不是市。未计算：标准当年还没有发布，或已经到期，3 个（广东、全国）；目标、计划与实际不能互相计算，2 个（南昌、江西）。',
    ],
  ])('says of %s by %s how it is worked out and what is missing', (indicatorId, measure, words) => {
    expect(note(indicatorId, measure)).toBe(words);
  });

  it('says the same in English', () => {
    expect(note('preschool-gross-enrolment-ratio', 'gap:country', 'en')).toBe(
      "Worked out from published figures: the place's figure minus the country's of the same year; above zero is above the country. Not worked out: targets and plans are not combined with actual figures, 3 figures (Nanchang, Ganzhou and Jiangxi); no national figure for the same year, 1 figure (Nanchang).",
    );
  });

  it('holds every place against one standard and says whom it binds', () => {
    const counties = note('preschool-gross-enrolment-ratio', 'gap:standard');
    expect(counties).toContain('标准为 ≥85%');
    expect(counties).not.toContain('90%');
    expect(counties).toContain('评的是县，不是市');
    const country = note('compulsory-retention-rate', 'gap:standard');
    expect(country).toContain('2025 年达到 96%（《“十四五”公共服务规划》），要求的是全国，不是各市');
  });

  it.each([
    ['zh', '124,541 ÷ 4,798,090 × 10,000 = 259.6 人/万人；人口为 2020 年的数'],
    ['en', '124,541 ÷ 4,798,090 × 10,000 = 259.6 persons per 10,000 residents; population of 2020'],
  ] as const)('writes the working of a figure with its numbers (%s)', (language, words) => {
    const figure = derivedFigure({
      indicatorId: 'kindergarten-children',
      measure: 'per:residents',
      language,
    });
    const jiangmen = figure.observations.find(({ placeCode }) => placeCode === '440700');
    expect(jiangmen && workingWithResult(jiangmen, figure.text)).toBe(words);
  });

  it('says of an adjusted population that it was adjusted, not the figure', () => {
    const figure = (language: 'zh' | 'en') =>
      derivedFigure({ indicatorId: 'kindergarten-children', measure: 'per:residents', language }, (one) =>
        one.indicatorId === 'resident-population' ? { ...one, origin: 'adjusted' } : one,
      ).notes.join('');
    expect(figure('zh')).toContain('用来相除、相比的数（常住人口）有的经汇编者按另一年的行政区划调整过。');
    expect(figure('zh')).not.toContain('的数由汇编者');
    expect(figure('en')).toContain('set against (Resident population) were adjusted by the compiler');
  });

  it('counts in the source line the published figures that the picture rests on, each once', () => {
    const { source, observations } = derivedFigure({
      indicatorId: 'kindergarten-children',
      measure: 'per:children',
    });
    const inputs = observations.flatMap(({ derivation }) => derivation?.inputs ?? []);
    expect(source).toContain(`共 ${new Set(inputs.map(({ id }) => id)).size} 条`);
  });
});
