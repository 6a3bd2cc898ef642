import { describe, expect, it } from 'vitest';
import { sourceList } from '@/query/sources/sourcePages';
import { EVERY_SOURCE, filterSources, type SourceFilter } from '@/query/sources/sourceSearch';
import { goldenDataset } from '../../goldenData';

const found = (filter: Partial<SourceFilter>) =>
  filterSources(sourceList(goldenDataset), { ...EVERY_SOURCE, ...filter }).map(({ source }) => source.id);

describe('filterSources', () => {
  it('lists every document when nothing is asked', () => expect(found({})).toHaveLength(107));

  it.each<[Partial<SourceFilter>, number]>([
    [{ grade: 'A' }, 5],
    [{ kind: 'census' }, 3],
    [{ kind: 'press' }, 73],
    [{ kind: 'press', grade: 'A' }, 0],
  ])('narrows to %j', (filter, count) => expect(found(filter)).toHaveLength(count));

  it('narrows to the documents with figures of a place', () => {
    const ids = found({ placeCode: '361000' });
    expect(ids).toContain('fuzhou-2022');
    expect(ids).not.toContain('jiangmen-2023');
  });

  it.each([
    ['洪教办字〔2023〕4号', ['nanchang-2023']],
    ['fuzhou bureau STATISTICS', ['fuzhou-census-2010']],
    ['江门市教育局 要点', ['jiangmen-2023']],
    ['没有这样的文件', []],
  ])('finds by the words “%s”', (words, expected) => expect(found({ words })).toEqual(expected));
});
