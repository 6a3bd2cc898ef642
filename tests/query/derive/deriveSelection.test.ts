import { describe, expect, it } from 'vitest';
import { PLAIN } from '@/query/catalogue/measure';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { selectFrom } from '../../fixtures';
import { EVERYWHERE, goldenDataset } from '../../goldenData';
import { measureOf } from './goldenPlaces';

const derive = (code: string, indicatorId: string, withFamily = false) => {
  const selection = selectFrom(goldenDataset, { indicatorId, placeCodes: EVERYWHERE, withFamily });
  const derived = deriveSelection(goldenDataset, selection, measureOf(code));
  if (!derived) throw new Error('Nothing derived');
  return derived;
};

describe('deriveSelection', () => {
  it('leaves published figures alone', () => {
    const selection = selectFrom(goldenDataset, { indicatorId: 'primary-students', placeCodes: EVERYWHERE });
    expect(deriveSelection(goldenDataset, selection, PLAIN)).toBeNull();
  });

  it('makes a selection of one derived indicator with lines between neighbouring years', () => {
    const { selection } = derive('change', 'preschool-gross-enrolment-ratio');
    expect(selection.indicator.name).toEqual({
      zh: '学前教育毛入园率：比上年增减',
      en: 'Preschool gross enrolment ratio: change on the year before',
    });
    expect(selection.unit).toMatchObject({
      symbol: { zh: '个百分点', en: 'percentage points' },
      signed: true,
    });
    expect(selection.years).toEqual({ from: 2014, to: 2024 });
    const country = selection.series.find(({ place }) => place.level === 'country');
    expect(country?.links.map(({ kind }) => kind)).toEqual(Array(10).fill('line'));
  });

  it('counts every figure once, as a value or as refused', () => {
    const { selection, refusals, base } = derive('gap:country', 'preschool-gross-enrolment-ratio');
    const refusedCount = refusals.reduce((sum, { observations }) => sum + observations.length, 0);
    expect(selection.observations.length + refusedCount).toBe(base.observations.length);
    expect(refusals.map(({ reason, observations }) => [reason, observations.length])).toEqual([
      ['notPart', 13],
      ['nature', 3],
      ['noCountryFigure', 1],
    ]);
  });

  it('gives a dataset that knows the derived indicator, its unit and its figures', () => {
    const { selection, dataset } = derive('per:residents', 'kindergarten-children');
    expect(dataset.indicator.get(selection.indicator.id)).toBe(selection.indicator);
    expect(dataset.unit.get(selection.indicator.unitId)).toBe(selection.unit);
    for (const { id } of selection.observations) expect(dataset.observation.has(id)).toBe(true);
    expect(dataset.observationsOf.get(selection.indicator.id)).toHaveLength(selection.observations.length);
    expect(goldenDataset.indicator.has(selection.indicator.id)).toBe(false);
  });

  it.each([
    ['change', 'primary-students', '%'],
    ['change', 'primary-students-per-teacher', '学生/教师'],
    ['index:2010', 'primary-students', '2010 年=100'],
    ['share:country', 'primary-students', '%'],
    ['per:residents', 'kindergartens', '所/万人'],
    ['per:children', 'kindergarten-children', '人/千名儿童'],
    ['ratio:primary-full-time-teachers', 'primary-students', '人/教师'],
    ['gap:country', 'primary-students-per-teacher', '学生/教师'],
  ])('%s of %s is in %s', (code, indicatorId, symbol) => {
    expect(derive(code, indicatorId).selection.unit.symbol.zh).toBe(symbol);
  });
});
