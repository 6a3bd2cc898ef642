import { describe, expect, it } from 'vitest';
import { indexPanelColumn, NO_PANEL } from '@/domain/panel';
import { partsWithOwn } from '@/own/merge/ownParts';
import { shippedDataset, withOwn } from '@/own/merge/withOwn';
import type { DatasetParts } from '@/package/load/datasetParts';
import { compare } from '@/query/comparability/findings';
import { datasetOf, observation } from '../../fixtures';
import { ownTable } from '../ownTable';

const both = (text: string) => ({ zh: text, en: text });
const OWN_CITY = {
  code: '912345',
  parentCode: '',
  level: 'city',
  name: both('奉新'),
  shortName: both('奉新'),
  colour: 'other',
  order: 912345,
} as const;
const SOURCE = {
  id: 'own-s',
  title: both('奉新.csv'),
  issuer: both(''),
  documentNumber: '',
  issued: '',
  kind: 'compiled_dataset',
  grade: 'C',
  url: '',
  licence: '',
  note: both(''),
} as const;
const shipped = datasetOf([observation({ value: 90 }), observation({ time: '2021', value: 91 })]);
const parts: DatasetParts = { dataset: () => shipped, want: () => null };
const own = [
  observation({ placeCode: OWN_CITY.code, value: 80, sourceId: SOURCE.id }),
  observation({ placeCode: OWN_CITY.code, time: '2021', value: 81, sourceId: SOURCE.id }),
  observation({ placeCode: OWN_CITY.code, indicatorId: 'students', value: 5, sourceId: SOURCE.id }),
];
const table = ownTable(own, { places: [OWN_CITY], sources: [SOURCE] });

describe('a dataset with tables of its reader', () => {
  it('is the shipped one where there are none', () => {
    expect(partsWithOwn(parts, [])).toBe(parts);
  });

  it('has the figures of an indicator once it is wanted, and knows before how many there are', async () => {
    const merged = partsWithOwn(parts, [table]);
    expect(merged.dataset().observationsOf.get('rate')?.length).toBe(2);
    expect(merged.dataset().figureCount).toBe(5);
    await merged.want({ indicatorIds: ['rate'] });
    expect(
      merged
        .dataset()
        .observationsOf.get('rate')
        ?.map(({ value }) => value),
    ).toEqual([90, 91, 80, 81]);
    expect(merged.dataset().observationsOf.get('students')).toBeUndefined();
    await merged.want({ indicatorIds: 'all' });
    expect(merged.dataset().observationsOf.get('students')?.length).toBe(1);
    expect(merged.want({ indicatorIds: ['rate', 'students'] })).toBeNull();
    expect(merged.dataset()).toBe(merged.dataset());
  });

  it('puts the place behind the shipped cities, in a colour of its own, named as the reader’s', () => {
    const { places } = partsWithOwn(parts, [table]).dataset();
    expect(places.map(({ code }) => code).slice(0, 5)).toEqual([
      '360100',
      '360700',
      '361000',
      '440700',
      '912345',
    ]);
    expect(places[4]).toMatchObject({ colour: 'c5', shortName: { zh: '奉新（自带）', en: '奉新 (own)' } });
    expect(places[5]?.level).not.toBe('city');
  });

  it('leaves the shipped data as they are, and knows them again', () => {
    const merged = partsWithOwn(parts, [table]).dataset();
    expect(shippedDataset(merged)).toBe(shipped);
    expect(shipped.places).toHaveLength(6);
    expect(shippedDataset(shipped)).toBe(shipped);
  });

  it('lets the first table stand where two say the same thing', async () => {
    const other = ownTable([{ ...(own[0] as (typeof own)[0]), value: 70 }], {
      places: [OWN_CITY],
      sources: [SOURCE],
    });
    const merged = partsWithOwn(parts, [table, other]);
    await merged.want({ indicatorIds: ['rate'] });
    expect(
      merged
        .dataset()
        .observationsOf.get('rate')
        ?.map(({ value }) => value),
    ).toEqual([90, 91, 80, 81]);
  });

  it('gives its place the measures of a city, but no part in rankings', async () => {
    const measure = { key: 'k', indicatorId: 'rate', unitId: 'percent', stageId: 'primary', name: both('') };
    const panel = {
      catalogue: null,
      columns: new Map([['k', indexPanelColumn(measure, [])]]),
      keyOf: new Map([['rate', 'k']]),
      digest: null,
    };
    const merged = withOwn({ ...shipped, panel }, [table], own);
    expect([...(merged.panel.columns.get('k')?.figures.get(OWN_CITY.code)?.keys() ?? [])]).toEqual([
      2020, 2021,
    ]);
    expect(panel.columns.get('k')?.figures.size).toBe(0);
  });

  it('keeps its figures of a city of the context beside those that are published of it', async () => {
    const city = {
      code: '360900',
      provinceCode: '360000',
      level: 'prefecture',
      name: both('宜春市'),
      shortName: both('宜春'),
      firstYear: 2000,
      lastYear: 2023,
    } as const;
    const catalogue = { measures: [], cities: [city], provinces: new Map(), changes: [], rates: [] };
    const held = { ...shipped, panel: { ...NO_PANEL, catalogue } };
    const brought = ownTable([observation({ placeCode: '360900', value: 50, sourceId: SOURCE.id })], {
      cityCodes: ['360900'],
      sources: [SOURCE],
    });
    const merged = partsWithOwn({ dataset: () => held, want: () => null }, [brought]);
    await merged.want({ indicatorIds: 'all' });
    const { place, observationsOf, holdingsOf } = merged.dataset();
    expect(place.get('360900')).toBeUndefined();
    expect(place.get('960900')).toMatchObject({ shortName: { zh: '宜春（自带）' }, parentCode: '360000' });
    expect(observationsOf.get('rate')?.at(-1)).toMatchObject({ placeCode: '960900', value: 50 });
    expect(holdingsOf.get('rate')?.at(-1)?.placeCode).toBe('960900');
  });

  it('is told apart in every picture: a figure of one’s own is to be read with care', async () => {
    const merged = partsWithOwn(parts, [table]);
    await merged.want({ indicatorIds: ['rate'] });
    const dataset = merged.dataset();
    const { differences, findings } = compare(dataset, dataset.observationsOf.get('rate') ?? [], 'trend');
    const codes = [...differences.values()].map((found) =>
      found.map(({ dimension, code }) => `${dimension}=${code}`),
    );
    expect(codes).toEqual([[], [], ['source=own'], ['source=own']]);
    expect(findings.find(({ dimension }) => dimension === 'source')?.gravity).toBe('care');
  });
});
