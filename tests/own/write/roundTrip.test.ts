import { describe, expect, it } from 'vitest';
import { csvText } from '@/lib/csvText';
import { ownObservations } from '@/own/figures/ownObservations';
import { ownColumns } from '@/own/write/ownCsv';
import { goldenDataset } from '../../goldenData';
import { CATALOGUE, readTable } from '../ownFixtures';

describe('figures that are written are read again the same', () => {
  it('those of the shipped data, but for the ids of their sources', () => {
    const shipped = goldenDataset.observations.filter(({ placeCode }) => placeCode !== '');
    const text = csvText(ownColumns(CATALOGUE), shipped, 'excel');
    const read = readTable(text);
    const bare = (observations: readonly (typeof shipped)[number][]) =>
      observations.map(({ id: _, sourceId: __, ...rest }) => rest);
    const told = read.whole?.issues ?? [];
    const twice = told.filter(({ code }) => code.startsWith('duplicate'));
    const bad = new Set(twice.map(({ row }) => row));
    expect(told.filter(({ severity, code }) => severity === 'error' && code !== 'duplicate')).toEqual([]);
    expect(bare(read.observations)).toEqual(bare(shipped.filter((_, at) => !bad.has(at + 2))));
    expect(bad.size).toBeLessThan(shipped.length / 20);
  });

  it('from any position to another', () => {
    const read = readTable('地区,2019,2020,2021\n南昌,1,2,3', (mapping) => ({
      ...mapping,
      defaults: { ...mapping.defaults, indicator: '小学在校学生数', unit: '人' },
    }));
    const figures = read.whole?.reading.table.figures;
    expect(figures && ownObservations(figures, 1, 2)).toEqual(read.observations.slice(1, 2));
    expect(figures && ownObservations(figures, 2, 99)).toHaveLength(1);
  });
});
