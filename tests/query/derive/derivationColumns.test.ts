import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { derivationColumns } from '@/query/derive/derivationColumns';
import { derivedFigureOf } from '@/query/derive/derivedFigure';
import { recordColumns } from '@/query/observation/observationRecords';
import { goldenDataset } from '../../goldenData';

const FIGURE = 'jm.kindergarten-children.2024.actual';

const rowOf = (observation: Observation) =>
  Object.fromEntries(derivationColumns(goldenDataset).map(({ name, read }) => [name, read(observation)]));

describe('the columns of a file of derived figures', () => {
  it('say the measure, the working and the ids of what it is made of', () => {
    const derived = derivedFigureOf(goldenDataset, `derived:per:children:${FIGURE}`);
    expect(derived && rowOf(derived.observation)).toEqual({
      derived_measure: 'per:children',
      derived_formula: '124541/(4798090*16.02/100)*1000',
      derived_inputs: `${FIGURE}|jm.resident-population.2020.actual|jm.share-aged-0-14.2020.actual`,
      derived_input_years: '2024|2020|2020',
    });
  });

  it('name the standard beside the figure', () => {
    const figure = 'jx.preschool-gross-enrolment-ratio.2024.actual';
    const derived = derivedFigureOf(goldenDataset, `derived:gap:standard:${figure}`);
    expect(derived && rowOf(derived.observation)).toMatchObject({
      derived_formula: '91.95-85',
      derived_inputs: `${figure}|county-preschool-gross-enrolment`,
    });
  });

  it('are empty for a published figure and no part of the columns of published ones', () => {
    const published = goldenDataset.observation.get(FIGURE);
    expect(published && Object.values(rowOf(published))).toEqual(['', '', '', '']);
    expect(recordColumns(goldenDataset, null).some(({ name }) => name.startsWith('derived'))).toBe(false);
  });

  it.each([
    ['derived:change:nc.preschool-gross-enrolment-ratio.2016.actual', 'percentage_point', '百分点'],
    [
      'derived:share:province:nc.regular-undergraduate-and-college-students.2015.actual.nbs-data',
      'percent',
      '百分数',
    ],
    [`derived:per:children:${FIGURE}`, 'person_per_1000_children', '人/千名儿童'],
    [
      'derived:ratio:primary-full-time-teachers:jm.primary-students.2024.actual',
      'person_per_teacher',
      '人数比教师数',
    ],
  ])('name the unit of %s', (id, unit, zh) => {
    const derived = derivedFigureOf(goldenDataset, id);
    if (!derived) throw new Error(id);
    const known = {
      ...goldenDataset,
      indicator: new Map([...goldenDataset.indicator, [derived.indicator.id, derived.indicator] as const]),
      unit: new Map([...goldenDataset.unit, [derived.unit.id, derived.unit] as const]),
    };
    const row = Object.fromEntries(
      recordColumns(known, null).map(({ name, read }) => [name, read(derived.observation)]),
    );
    expect(row).toMatchObject({ unit, unit_zh: zh });
    expect(row.unit_en).not.toBe('');
  });
});
