import { describe, expect, it } from 'vitest';
import { slideContent } from '@/app/screens/slideContent';
import { homeBoard } from '@/query/home/homeBoard';
import { decodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { shownMultiples } from '@/view/shownMultiples';
import { slideAt, slidesOf } from '@/view/slidesOf';
import { cityDataset } from '../cityFixtures';
import { goldenDataset } from '../goldenData';
import { homeDataset } from '../query/home/homeFixtures';

const viewOf = (search: string, dataset = goldenDataset) =>
  resolveView(decodeView(`?${search}&show=1`).view, dataset).view;
const rowOf = (search: string, dataset = goldenDataset) => slidesOf(viewOf(search, dataset), dataset);
const idsOf = (search: string) => rowOf(search).map(({ id }) => id);

describe('the row of slides of a page', () => {
  it('is of the first page its comparisons, in their order', () => {
    const { multiples } = homeBoard(goldenDataset, 'senior-secondary', 2025);
    expect(multiples.length).toBeGreaterThan(1);
    expect(idsOf('page=home&s=senior-secondary')).toEqual(multiples.map(({ id }) => id));
    expect(rowOf('page=home&s=senior-secondary&p=360100')[0]?.view).toMatchObject({
      kind: 'trend',
      placeCodes: null,
    });
  });

  it('has the rates of the first page among its comparisons, each at an address of its own', () => {
    const dataset = homeDataset();
    const row = rowOf('page=home&s=compulsory', dataset);
    const { multiples } = homeBoard(dataset, 'compulsory', 2026);
    expect(row).toHaveLength(multiples.length);
    for (const [at, { id, multiple }] of row.entries()) {
      expect(multiple?.rate).toEqual(multiples[at]?.rate);
      const view = viewOf(`page=home&s=compulsory&slide=${id}`, dataset);
      expect(slideAt(row, view), id).toBe(at);
    }
    const rated = row.find(({ multiple }) => multiple);
    if (!rated) throw new Error('The row has no rate');
    const content = slideContent(dataset, rated);
    expect(content?.name).toBe(rated.multiple?.selection.indicator.name.zh);
    expect(content?.caveat).toContain('换算');
  });

  it('is of small charts each of them, and begins with the first', () => {
    const stage = 'i=preschool-gross-enrolment-ratio&s=preschool&v=multiples';
    const view = viewOf(`${stage}&slide=`);
    const charts = shownMultiples(goldenDataset, view).multiples;
    expect(charts.length).toBeGreaterThan(1);
    expect(idsOf(stage)).toEqual(charts.map(({ id }) => id));
    expect(slideAt(rowOf(stage), view)).toBe(0);

    const places = shownMultiples(goldenDataset, viewOf(`${stage}&by=place`)).multiples;
    expect(idsOf(`${stage}&by=place`)).toEqual(places.map(({ place }) => place?.code));
  });

  it('is of a trend those of its stage, and begins with its own', () => {
    const search = 'i=preschool-gross-enrolment-ratio&s=preschool';
    const row = rowOf(search);
    expect(row[slideAt(row, viewOf(search))]?.id).toBe('preschool-gross-enrolment-ratio');
    const last = row.at(-1)?.id ?? '';
    expect(slideAt(row, viewOf(`${search}&slide=${last}`))).toBe(row.length - 1);
    expect(slideAt(row, viewOf(`${search}&slide=nothing-such`))).toBe(slideAt(row, viewOf(search)));
  });

  it('keeps years, choices and measure for its own indicator alone, and a shared unit where it makes sense', () => {
    const search = 'i=preschool-gross-enrolment-ratio&s=preschool&y=2015-2020&m=change';
    const row = rowOf(search);
    const own = row.find(({ id }) => id === 'preschool-gross-enrolment-ratio');
    expect(own?.view).toMatchObject({ fromYear: 2015, measure: { id: 'change' } });
    for (const { view } of row.filter((one) => one !== own))
      expect(view).toMatchObject({ fromYear: null, toYear: null, measure: { id: 'plain' } });
  });

  it('compares in the year of the page what has figures of it', () => {
    const search = 'i=senior-secondary-gross-enrolment-ratio&s=senior-secondary&v=comparison';
    const every = idsOf(search);
    expect(rowOf(search).every(({ view }) => view.kind === 'comparison')).toBe(true);
    const row = rowOf(`${search}&at=2020`);
    expect(row.length).toBeLessThan(every.length);
    for (const { id, view } of row) {
      expect(view.comparisonYear).toBe(2020);
      const years = goldenDataset.observationsOf.get(id)?.map(({ period }) => period.endYear);
      expect(id === 'senior-secondary-gross-enrolment-ratio' || years?.includes(2020), id).toBe(true);
    }
  });

  it('keeps the unit of an index for every indicator that has one, and no other unit', () => {
    const row = rowOf('i=resident-population&s=cross-stage&m=index:2020');
    const units = new Map(row.map(({ id, view }) => [id, view.measure.id]));
    expect(units.get('university-educated-per-100k')).toBe('index');
    expect(units.get('share-aged-0-14')).toBe('plain');
  });

  it('is of a city its measures with a line, the city brought forward; of two, both', () => {
    const dataset = cityDataset();
    const [slide, ...others] = slidesOf(viewOf('page=city&city=360100', dataset), dataset);
    expect(others).toEqual([]);
    expect(slide?.id).toBe('pri_students');
    expect(slide?.view).toMatchObject({ kind: 'trend', indicatorId: 'pri_students', focusPlace: '360100' });
    const [pair] = slidesOf(viewOf('page=city&city=360100&vs=360700', dataset), dataset);
    expect(pair?.view).toMatchObject({ placeCodes: ['360100', '360700'], focusPlace: '' });
  });

  it('is of targets and data nothing', () => {
    expect(idsOf('page=targets')).toEqual([]);
    expect(idsOf('page=data')).toEqual([]);
  });
});
