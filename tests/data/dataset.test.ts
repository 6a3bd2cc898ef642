import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FILES } from '@/package/read/readDataset';
import { ALL_CHECKS } from './checks/allChecks';
import { groupRows } from './checks/check';
import { dataPackage } from './checks/dataPackage';
import { cell, DATA, dataRows, ROOT, type Row } from './dataFolder';
import { DOCUMENTS } from './documents';

describe('the data', () => {
  it.each(ALL_CHECKS)('$name', ({ faults }) => {
    expect(faults(DATA)).toEqual([]);
  });

  it('hold the figures of the five documents and 4,250 or more for context', () => {
    const sources = dataRows('observations.csv').map((row) => cell(row, 'source_id'));
    const documents = new Set(DOCUMENTS.map((document) => document.sourceId));
    const fromDocuments = sources.filter((source) => documents.has(source)).length;
    expect(new Set(sources.filter((source) => documents.has(source))).size).toBe(5);
    expect(fromDocuments).toBeGreaterThanOrEqual(290);
    expect(sources.length - fromDocuments).toBeGreaterThanOrEqual(4250);
  });

  it('compare the four cities over ten years or more in seventeen measures or more', () => {
    const cities = new Set(
      dataRows('places.csv')
        .filter((row) => row.level === 'city')
        .map((row) => cell(row, 'place_code')),
    );
    const isCityYear = (row: Row) =>
      cities.has(cell(row, 'place_code')) &&
      row.nature === 'actual' &&
      row.scope === 'whole' &&
      /^\d{4}$/.test(cell(row, 'time_period'));
    const figures = dataRows('observations.csv').filter(isCityYear);
    const measures = [...groupRows(figures, (row) => cell(row, 'indicator_id'))].filter(([, rows]) => {
      const years = [...groupRows(rows, (row) => cell(row, 'time_period')).values()];
      const common = years.filter((year) => new Set(year.map((row) => row.place_code)).size === cities.size);
      return common.length >= 10;
    });
    expect(measures.length).toBeGreaterThanOrEqual(17);
  });
});

describe('datapackage.json', () => {
  it('is a Data Package of version 2 with a name, a semantic version and a licence', () => {
    expect(dataPackage.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(dataPackage.name).toBe('city-education-compare');
    expect(dataPackage.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(dataPackage.licenses.map((licence) => licence.name)).toEqual(['CC-BY-4.0']);
  });

  it('describes every data file, those that the app reads among them', () => {
    const folder = resolve(ROOT, 'data');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.csv'),
    );
    const described = dataPackage.resources.map((resource) => resource.path).sort();
    expect(described).toEqual(files.sort());
    expect(DATA_FILES.filter((file) => !described.includes(file))).toEqual([]);
    expect(described.filter((path) => !existsSync(resolve(folder, path)))).toEqual([]);
  });

  it('has the newest version of the changelog', () => {
    const versions = dataRows('changelog.csv').map((row) => cell(row, 'version'));
    const parts = (version: string) =>
      version
        .split('.')
        .map((part) => part.padStart(5, '0'))
        .join('.');
    const newest = [...versions].sort((a, b) => (parts(a) < parts(b) ? -1 : 1)).at(-1);
    expect(newest).toBe(dataPackage.version);
  });
});
