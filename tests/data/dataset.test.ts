import { describe, expect, it } from 'vitest';
import { problemLine } from '@/domain/dataProblem';
import { DATA_FILES, readDataset } from '@/package/read/readDataset';
import { cell, dataRows, dataTexts, readText } from './dataFolder';
import { DOCUMENTS } from './documents';

describe('the dataset', () => {
  it('is read without a problem', () => {
    expect(readDataset(dataTexts()).problems.map(problemLine)).toEqual([]);
  });

  it.each(DATA_FILES)('%s is UTF-8 without BOM, ends its lines with LF and has no stray space', (file) => {
    const text = readText(`data/${file}`);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).not.toMatch(/\r|\uFFFD/);
    expect(text.endsWith('\n')).toBe(true);
    const cells = dataRows(file).flatMap((row) => Object.values(row));
    expect(cells.filter((value) => value !== value.trim())).toEqual([]);
  });

  it('holds the figures of the five documents and 2,500 or more for context', () => {
    const sources = dataRows('observations.csv').map((row) => cell(row, 'source_id'));
    const documents = new Set(DOCUMENTS.map((document) => document.sourceId));
    const fromDocuments = sources.filter((source) => documents.has(source)).length;
    expect(new Set(sources.filter((source) => documents.has(source))).size).toBe(5);
    expect(fromDocuments).toBeGreaterThanOrEqual(290);
    expect(fromDocuments).toBeLessThanOrEqual(320);
    expect(sources.length - fromDocuments).toBeGreaterThanOrEqual(2500);
  });

  it('uses every indicator and every source', () => {
    const facts = [...dataRows('observations.csv'), ...dataRows('standards.csv')];
    const unused = (file: 'indicators.csv' | 'sources.csv', key: string) => {
      const used = new Set(facts.map((row) => cell(row, key)));
      return dataRows(file)
        .map((row) => cell(row, key))
        .filter((id) => !used.has(id));
    };
    expect(unused('indicators.csv', 'indicator_id')).toEqual([]);
    expect(unused('sources.csv', 'source_id')).toEqual([]);
  });

  it('says in both languages what it says in one', () => {
    const pairs = [...dataRows('observations.csv'), ...dataRows('standards.csv')].flatMap((row) =>
      ['note', 'break'].flatMap((stem) => {
        const [zh, en] = [row[`${stem}_zh`] ?? '', row[`${stem}_en`] ?? ''];
        return (zh === '') === (en === '') && !/\p{Script=Han}/u.test(en) ? [] : [`${zh} | ${en}`];
      }),
    );
    expect(pairs).toEqual([]);
  });
});
