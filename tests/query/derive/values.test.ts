import { describe, expect, it } from 'vitest';
import { derivedFigureOf, derivedId } from '@/query/derive/derivedFigure';
import { expressionOf, PLAIN_STYLE } from '@/query/derive/expression';
import { goldenDataset } from '../../goldenData';
import { measureOf } from './goldenPlaces';

/** Worked by hand from the figures as they stand in golden/observations.csv, rounded to what they bear out. */
const CASES: readonly (readonly [
  measure: string,
  figure: string,
  value: number,
  working: string,
  inputs: readonly string[],
])[] = [
  [
    'change',
    'nc.preschool-gross-enrolment-ratio.2016.actual',
    3,
    '90.2-87.2',
    ['nc.preschool-gross-enrolment-ratio.2015.actual'],
  ],
  [
    'change',
    'nc.regular-undergraduate-and-college-students.2024.actual',
    4.228,
    '(820266-786995)/786995*100',
    ['nc.regular-undergraduate-and-college-students.2023.actual'],
  ],
  [
    'index:2006',
    'nc.regular-undergraduate-and-college-students.2024.actual',
    162.2,
    '820266/505595*100',
    ['nc.regular-undergraduate-and-college-students.2006.actual'],
  ],
  [
    'share:province',
    'nc.regular-undergraduate-and-college-students.2015.actual.nbs-data',
    59.66,
    '587368/984489*100',
    ['jx.regular-undergraduate-and-college-students.2015.actual'],
  ],
  [
    'per:residents',
    'jm.kindergarten-children.2024.actual',
    259.6,
    '124541/4798090*10000',
    ['jm.resident-population.2020.actual'],
  ],
  [
    'per:children',
    'jm.kindergarten-children.2024.actual',
    162,
    '124541/(4798090*16.02/100)*1000',
    ['jm.resident-population.2020.actual', 'jm.share-aged-0-14.2020.actual'],
  ],
  [
    'gap:target',
    'nc.compulsory-retention-rate.2020.actual',
    0.01,
    '97.01-97',
    ['nc.compulsory-retention-rate.2020.target'],
  ],
  [
    'gap:country',
    'nc.compulsory-retention-rate.2020.actual',
    1.8,
    '97.01-95.2',
    ['cn.compulsory-retention-rate.2020.actual'],
  ],
  ['gap:standard', 'jx.preschool-gross-enrolment-ratio.2024.actual', 6.95, '91.95-85', []],
  ['gap:standard', 'cn.preschool-gross-enrolment-ratio.2024.actual', 7, '92-85', []],
  ['gap:standard', 'cn.compulsory-retention-rate.2024.actual', -0.1, '95.9-96', []],
  [
    'ratio:primary-full-time-teachers',
    'jm.primary-students.2024.actual',
    19.57,
    '371009/18955',
    ['jm.primary-full-time-teachers.2024.actual'],
  ],
];

describe('derived figures of the golden data', () => {
  it.each(CASES)('%s of %s', (code, figureId, value, working, inputs) => {
    const derived = derivedFigureOf(goldenDataset, derivedId(measureOf(code), figureId));
    expect(derived?.observation.value).toBeCloseTo(value, 4);
    expect(derived?.observation.derivation?.inputs.map(({ id }) => id)).toEqual([figureId, ...inputs]);
    expect(derived && expressionOf(goldenDataset, derived.observation, PLAIN_STYLE)).toBe(working);
  });

  it('claims no printed text and no place in a document', () => {
    const id = derivedId(measureOf('change'), 'nc.preschool-gross-enrolment-ratio.2016.actual');
    expect(derivedFigureOf(goldenDataset, id)?.observation).toMatchObject({ asPrinted: '', locator: '' });
  });

  it('agrees with the published number of pupils to a teacher', () => {
    const published = goldenDataset.observation.get('jm.primary-students-per-teacher.2024.actual');
    const id = derivedId(measureOf('ratio:primary-full-time-teachers'), 'jm.primary-students.2024.actual');
    expect(derivedFigureOf(goldenDataset, id)?.observation.value).toBeCloseTo(published?.value ?? 0, 1);
  });

  it.each([
    'nc.preschool-gross-enrolment-ratio.2016.actual',
    'derived:change',
    'derived:change:nowhere',
    'derived:better:nc.preschool-gross-enrolment-ratio.2016.actual',
    'derived:share:country:nc.preschool-gross-enrolment-ratio.2016.actual',
    'derived:change:nc.preschool-gross-enrolment-ratio.2011.actual',
  ])('knows no derived figure %s', (id) => {
    expect(derivedFigureOf(goldenDataset, id)).toBeNull();
  });
});
