import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { derivationColumns } from '@/query/derive/derivationColumns';
import { derivedFigureOf } from '@/query/derive/derivedFigure';
import { recordColumns } from '@/query/observationRecords';
import { realDataset } from '../../realData';

const FIGURE = 'jm.kindergarten-children.2024.actual';

const rowOf = (observation: Observation) =>
  Object.fromEntries(derivationColumns(realDataset).map(({ name, read }) => [name, read(observation)]));

describe('the columns of a file of derived figures', () => {
  it('say the measure, the working and the ids of what it is made of', () => {
    const derived = derivedFigureOf(realDataset, `derived:per:children:${FIGURE}`);
    expect(derived && rowOf(derived.observation)).toEqual({
      derived_measure: 'per:children',
      derived_formula: '124541/(4798090*16.02/100)*1000',
      derived_inputs: `${FIGURE}|jm.resident-population.2020.actual|jm.share-aged-0-14.2020.actual`,
    });
  });

  it('name the standard beside the figure', () => {
    const figure = 'jx.preschool-gross-enrolment-ratio.2024.actual';
    const derived = derivedFigureOf(realDataset, `derived:gap:standard:${figure}`);
    expect(derived && rowOf(derived.observation)).toMatchObject({
      derived_formula: '91.95-85',
      derived_inputs: `${figure}|county-preschool-gross-enrolment`,
    });
  });

  it('are empty for a published figure and no part of the columns of published ones', () => {
    const published = realDataset.observation.get(FIGURE);
    expect(published && Object.values(rowOf(published))).toEqual(['', '', '']);
    expect(recordColumns(realDataset, null).some(({ name }) => name.startsWith('derived'))).toBe(false);
  });
});
