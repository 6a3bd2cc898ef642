import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FILES } from '@/package/read/readDataset';
import { readKnownOddities } from '@/package/screen/knownOddities';
import { screenData } from '@/package/screen/screenData';
import { groupRows } from '@/package/screen/screenedRow';
import { screenReport } from '@/package/screen/screenReport';
import { parseLocator } from '@/query/sources/locator';
import { cell, DATA, dataRows, ROOT, type Row, readText, screened } from './dataFolder';
import { DOCUMENTS } from './documents';
import { initialsOf } from './initials';

const documents = new Set(DOCUMENTS.map((document) => document.sourceId));

describe('the data', () => {
  it('are screened without an error (npm run check prints the report)', () => {
    const oddities = readKnownOddities(readText('scripts/known-oddities.csv'));
    const screening = screenData(screened(DATA), oddities);
    expect(screenReport({ ...screening, warnings: [], stale: [] }, 'data')).toMatch(/: 0 errors/);
    expect(screening.stale, 'listed in scripts/known-oddities.csv and no longer found').toEqual([]);
  });

  it('find indicators by the initials of their Chinese names', () => {
    const wrong = dataRows('indicators.csv').filter(
      (row) => row.initials !== initialsOf(cell(row, 'name_zh')),
    );
    expect(wrong.map((row) => row.indicator_id)).toEqual([]);
  });

  it('name a place outside the five documents in words', () => {
    const others = dataRows('observations.csv').filter((row) => !documents.has(cell(row, 'source_id')));
    const locators = others.map((row) => cell(row, 'locator'));
    expect(locators.filter((locator) => parseLocator(locator).kind !== 'named')).toEqual([]);
  });

  it('hold the figures of the five documents and 4,250 or more for context', () => {
    const sources = dataRows('observations.csv').map((row) => cell(row, 'source_id'));
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
  const dataPackage = JSON.parse(DATA.text('datapackage.json'));

  it('is a Data Package of version 2 with a name, a semantic version and a licence', () => {
    expect(dataPackage.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(dataPackage.name).toBe('city-education-compare');
    expect(dataPackage.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(dataPackage.licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
  });

  it('describes the files that the app reads', () => {
    const described = dataPackage.resources.map(({ path }: { readonly path: string }) => path);
    expect(DATA_FILES.filter((file) => !described.includes(file))).toEqual([]);
    expect(described.filter((path: string) => !existsSync(resolve(ROOT, 'data', path)))).toEqual([]);
  });
});
