import { describe, expect, it } from 'vitest';
import { derivedFigureOf } from '@/query/derive/derivedFigure';
import { recordColumns } from '@/query/observation/observationRecords';
import { gradeOf, sourcesOf } from '@/query/sources/sourcesOf';
import { datasetOf, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const derivedOf = (id: string) => {
  const derived = derivedFigureOf(goldenDataset, id)?.observation;
  if (!derived) throw new Error(`No ${id}`);
  return derived;
};

describe('what a figure rests on', () => {
  it('is its own document where it was published', () => {
    const row = observation();
    const dataset = datasetOf([row]);
    expect(sourcesOf(dataset, row).map(({ id }) => id)).toEqual([row.sourceId]);
    expect(gradeOf(dataset, row)).toBe(dataset.source.get(row.sourceId)?.grade);
  });

  it('is every document of its inputs where it was worked out, and the lowest of their grades', () => {
    for (const [id, standards] of [
      ['derived:per:children:jm.kindergarten-children.2024.actual', []],
      ['derived:gap:country:nc.preschool-gross-enrolment-ratio.2016.actual', []],
      [
        'derived:gap:standard:jx.preschool-gross-enrolment-ratio.2024.actual',
        goldenDataset.standards.filter(({ id: standard }) => standard === 'county-preschool-gross-enrolment'),
      ],
    ] as const) {
      const derived = derivedOf(id);
      const wanted = new Set(
        [...(derived.derivation?.inputs ?? []), ...standards].map(({ sourceId }) => sourceId),
      );
      const found = sourcesOf(goldenDataset, derived);
      expect(new Set(found.map((source) => source.id))).toEqual(wanted);
      expect(gradeOf(goldenDataset, derived)).toBe(
        found
          .map(({ grade }) => grade)
          .sort()
          .at(-1),
      );
    }
  });

  it('is in the CSV in full', () => {
    const derived = derivedOf('derived:per:children:jm.kindergarten-children.2024.actual');
    const record = Object.fromEntries(
      recordColumns(goldenDataset, null).map(({ name, read }) => [name, read(derived)]),
    );
    const found = sourcesOf(goldenDataset, derived);
    expect(found.length).toBeGreaterThan(1);
    expect(record.source_id).toBe(found.map(({ id }) => id).join('|'));
    expect(record.source_title_zh).toBe(found.map(({ title }) => title.zh).join('|'));
    expect(record.url).toBe(found.map(({ url }) => url).join('|'));
    expect(record.grade).toBe(gradeOf(goldenDataset, derived));
  });
});
