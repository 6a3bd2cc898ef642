import { describe, expect, it } from 'vitest';
import type { SourceKind } from '@/domain/source';
import { deriveSelection } from '@/query/derive/deriveSelection';
import { countedApart } from '@/query/series/publishers';
import { datasetOf, indicator, observation, selectFrom } from '../../fixtures';

const pupils = [indicator({ id: 'rate', unitId: 'person' })];
const figures = [2020, 2021, 2022].map((year) =>
  observation({ id: String(year), time: String(year), value: 1000 + year }),
);
const last = observation({ id: '2023', time: '2023', value: 2500, sourceId: 'press' });

function held(kind: SourceKind) {
  const dataset = datasetOf([...figures, last], pupils);
  const sources = dataset.sources.map((one) => (one.id === 'report' ? { ...one, kind } : one));
  return { ...dataset, sources, source: new Map(sources.map((one) => [one.id, one])) };
}
const links = (kind: SourceKind) =>
  selectFrom(held(kind)).series.flatMap((series) => series.links.map((link) => `${link.kind} ${link.to.id}`));

describe('a line that ends in a figure of another publisher', () => {
  it('stops before it after yearbooks and databases, and nowhere else', () => {
    expect(links('yearbook')).toEqual(['line 2021', 'line 2022', 'gap 2023']);
    expect(links('statistical_database')).toEqual(['line 2021', 'line 2022', 'gap 2023']);
    expect(links('work_report')).toEqual(['line 2021', 'line 2022', 'line 2023']);
  });

  it('is not set against the base of an index', () => {
    const dataset = held('yearbook');
    const measure = { id: 'index', argument: '2020' } as const;
    const derived = deriveSelection(dataset, selectFrom(dataset), measure);
    expect(derived?.selection.observations.map(({ value }) => Math.round(value))).toEqual([100, 100, 100]);
    expect(derived?.refusals.map(({ reason, observations }) => [reason, observations.length])).toEqual([
      ['publisher', 1],
    ]);
  });

  it('is counted apart from either side', () => {
    const { source } = held('yearbook');
    const [first] = figures;
    if (!first) throw new Error('no figure');
    expect(countedApart(source, first, last)).toBe(true);
    expect(countedApart(source, last, first)).toBe(true);
    expect(countedApart(source, first, first)).toBe(false);
  });
});
