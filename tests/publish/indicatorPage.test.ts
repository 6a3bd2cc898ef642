import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/dataset';
import { indicatorPage } from '@/publish/indicatorPage';
import { goldenDataset } from '../goldenData';

const ADDRESS = '../../?page=explore';
const pageOf = (id: string, dataset = goldenDataset) =>
  indicatorPage(dataset, id, ADDRESS, '../open.js') ?? '';
const described = (html: string) => /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
const withFigures = goldenDataset.indicators.filter(({ id }) => pageOf(id) !== '');

/** What a reader sees: without tags, attributes and styles. */
const words = (html: string) => html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');

describe('the page of an indicator', () => {
  it('is there for every indicator that has figures, and for no other', () => {
    expect(withFigures.map(({ id }) => id)).toEqual(
      goldenDataset.indicators.map(({ id }) => id).filter((id) => goldenDataset.observationsOf.has(id)),
    );
    expect(indicatorPage(goldenDataset, 'none', ADDRESS, '../open.js')).toBeNull();
  });

  it('says its numbers as they are in the data', () => {
    for (const { id } of withFigures) {
      const figures = goldenDataset.observationsOf.get(id) ?? [];
      const years = figures.flatMap(({ period }) => [period.startYear, period.endYear]);
      const told = [...described(pageOf(id)).matchAll(/(\d{4}) 年/g)].map(([, year]) => Number(year));
      expect(
        told.filter((year) => !years.includes(year)),
        id,
      ).toEqual([]);
    }
    const rate = withFigures.find(({ id }) => id === 'preschool-gross-enrolment-ratio');
    expect(rate).toBeDefined();
    const values = (goldenDataset.observationsOf.get(rate?.id ?? '') ?? []).map(({ value }) => String(value));
    const percents = [...described(pageOf(rate?.id ?? '')).matchAll(/([\d.]+)%/g)].map(
      ([, value]) => value ?? '',
    );
    expect(percents.length).toBeGreaterThan(0);
    for (const value of percents) expect(values).toContain(value);
  });

  it('has no English word but the names of authors', () => {
    const authors = goldenDataset.sources.map(({ issuer }) => issuer.zh).join(' ');
    for (const { id } of withFigures) {
      const found = words(pageOf(id)).match(/[a-z]{4,}/gi) ?? [];
      expect(
        found.filter((word) => !authors.includes(word)),
        id,
      ).toEqual([]);
    }
  });

  it('escapes what the data says', () => {
    const [first] = withFigures;
    if (!first) throw new Error('the golden data have no figures');
    const name = { zh: '毛"入学率<b>&', en: 'rate' };
    const indicators = goldenDataset.indicators.map((one) => (one === first ? { ...one, name } : one));
    const html = pageOf(first.id, indexDataset({ ...goldenDataset, indicators }));
    expect(html).toContain('<title>毛&quot;入学率&lt;b&gt;&amp; · 城市教育比较</title>');
    expect(html).not.toContain('<b>&');
  });

  it('opens the app, with a link and by itself', () => {
    const html = pageOf(withFigures[0]?.id ?? '');
    expect(html).toContain(`<a href="${ADDRESS}">`);
    expect(html).toContain(`content="0; url=${ADDRESS}"`);
    expect(html).toContain('<script src="../open.js"');
  });
});
