import { describe, expect, it } from 'vitest';
import { documentPage, observationsOfPage, sourceList } from '@/query/sources/sourcePages';
import { goldenDataset } from '../../goldenData';

function pageOf(id: string) {
  const page = documentPage(goldenDataset, id);
  if (!page) throw new Error(`No document ${id}`);
  return page;
}

describe('documentPage', () => {
  it('lists the 114 figures of the Nanchang report in the order of its items', () => {
    const page = pageOf('nanchang-2020');
    const observations = observationsOfPage(page);
    expect(page.figureCount).toBe(114);
    expect(observations).toHaveLength(114);
    expect(observations[0]).toMatchObject({
      id: 'nc.party-education-bases.2020.actual',
      locator: '2020.一.2',
      asPrinted: '13个',
    });
    expect(observations.at(-1)).toMatchObject({
      id: 'nc.population-of-districts-due-special-school.2021.actual',
      locator: '2021.九.32',
      asPrinted: '30万',
    });
    const items = page.parts.flatMap((part) => part.items.map(({ locator }) => locator));
    expect(items.slice(0, 5)).toEqual(['2020.一.2', '2020.一.3', '2020.一.4', '2020.二.6', '2020.二.7']);
    expect(items.slice(-3)).toEqual(['2021.八.26', '2021.九.30', '2021.九.32']);
  });

  it('says what the document covers, in counts that add up', () => {
    const page = pageOf('nanchang-2020');
    expect(page.indicatorCount).toBe(109);
    expect(page.years).toEqual({ from: 2020, to: 2023 });
    expect(page.places.map(({ place, figureCount }) => [place.code, figureCount])).toEqual([['360100', 114]]);
  });

  it('keeps the two observations of a printed range as one figure', () => {
    const figures = pageOf('nanchang-2020').parts.flatMap(({ items }) =>
      items.flatMap(({ series }) => series.flatMap((one) => one.figures)),
    );
    expect(figures).toHaveLength(110);
    expect(figures.find(({ high }) => high)).toMatchObject({
      observation: { bound: 'at_least' },
      high: { bound: 'at_most' },
    });
  });

  it('starts with the opening of a document', () => {
    expect(pageOf('ganzhou-2023h1').parts.map(({ id }) => id)).toEqual(['opening', '0.1', '0.2']);
  });

  it('orders sections named in words by stage, and numbered censuses by number', () => {
    const sections = pageOf('jiangmen-2024-25-table').parts.map(({ id }) => id);
    expect(sections.slice(0, 3)).toEqual(['学前教育', '小学', '初中']);
    expect(sections.at(-1)).toBe('总计');
    const censuses = pageOf('census-counties-2010-2020').parts.flatMap(({ items }) =>
      items.map(({ locator }) => locator),
    );
    expect(censuses).toEqual(['第六次人口普查', '第七次人口普查']);
  });

  it('shows the standards of a document that has no figures', () => {
    const page = pageOf('county-preschool-evaluation-2020');
    expect(page).toMatchObject({ figureCount: 0, parts: [], years: null });
    expect(page.standards).toHaveLength(3);
  });

  it('is null for a document that is not there', () => {
    expect(documentPage(goldenDataset, 'nowhere')).toBeNull();
  });

  it('shows every observation of the golden data exactly once over all documents', () => {
    const shown = goldenDataset.sources.flatMap(({ id }) => observationsOfPage(pageOf(id)));
    expect(shown).toHaveLength(goldenDataset.observations.length);
    expect(new Set(shown).size).toBe(goldenDataset.observations.length);
  });
});

describe('sourceList', () => {
  const list = sourceList(goldenDataset);

  it('lists each of the 107 documents once, with its figures', () => {
    expect(new Set(list.map(({ source }) => source.id)).size).toBe(107);
    expect(list.reduce((sum, { figureCount }) => sum + figureCount, 0)).toBe(
      goldenDataset.observations.length,
    );
    expect(list.find(({ source }) => source.id === 'nanchang-2023')).toMatchObject({
      figureCount: 13,
      places: [{ code: '360100' }],
    });
  });

  it('puts the newest first, those without a date by their last year', () => {
    const dates = list.map(({ source, years }) => source.issued || String(years?.to ?? ''));
    expect(dates).toEqual([...dates].sort().reverse());
    expect(list.some(({ source }) => source.issued === '')).toBe(true);
    expect(dates[0]?.slice(0, 4)).toBe('2025');
  });
});
