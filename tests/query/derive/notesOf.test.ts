import { describe, expect, it } from 'vitest';
import type { Observation } from '@/domain/observation';
import { notesOf } from '@/query/derive/notesOf';
import { goldenDataset } from '../../goldenData';

const figure = (id: string): Observation => {
  const found = goldenDataset.observation.get(id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const noted = (id: string, zh: string): Observation => ({
  ...figure(id),
  note: { zh, en: zh && `${zh} en` },
});

const NC_2020 = 'nc.compulsory-retention-rate.2020.actual';
const GZ_2015 = 'gz.compulsory-retention-rate.2015.actual';
const NC_TARGET = 'nc.compulsory-retention-rate.2020.target';
const PEOPLE = 'nc.resident-population.2010.actual';

describe('the notes of what a figure was worked out from', () => {
  const of = (...inputs: Observation[]) => notesOf(goldenDataset, inputs);

  it('stand each once, bare where there is but one', () => {
    expect(of(noted(NC_2020, '甲。'), noted(GZ_2015, '甲。'))).toEqual({ zh: '甲。', en: '甲。 en' });
    expect(of(noted(NC_2020, '甲。'), noted(GZ_2015, ''))).toEqual({ zh: '甲。', en: '甲。 en' });
    expect(of(noted(NC_2020, ''), noted(GZ_2015, ''))).toEqual({ zh: '', en: '' });
  });

  it('that differ say of which figure they are: by place, period or indicator', () => {
    expect(of(noted(NC_2020, '甲。'), noted(GZ_2015, '乙。')).zh).toBe('南昌：甲。赣州：乙。');
    const before = { ...noted(NC_2020, '乙。'), period: figure(PEOPLE).period };
    expect(of(noted(NC_2020, '甲。'), before)).toEqual({
      zh: '2020 年：甲。2010 年：乙。',
      en: '2020: 甲。 en 2010: 乙。 en',
    });
    expect(of(noted(NC_2020, '甲。'), noted(PEOPLE, '乙。')).zh).toBe(
      '九年义务教育巩固率：甲。常住人口：乙。',
    );
  });

  it('of figures that nothing tells apart are put one after the other', () => {
    expect(of(noted(NC_2020, '甲。'), noted(NC_TARGET, '乙。')).zh).toBe('甲。乙。');
  });
});
