import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/dataset';
import { linkPreview } from '@/publish/linkPreview';
import { goldenDataset } from '../goldenData';

const previewOf = (id: string, dataset = goldenDataset) => linkPreview(dataset, id) ?? '';
const described = (html: string) => /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
const withFigures = goldenDataset.indicators.filter(({ id }) => previewOf(id) !== '');

describe('what a link to an indicator shows of it', () => {
  it('is there for every indicator that has figures, and for no other', () => {
    expect(withFigures.map(({ id }) => id)).toEqual(
      goldenDataset.indicators.map(({ id }) => id).filter((id) => goldenDataset.observationsOf.has(id)),
    );
    expect(linkPreview(goldenDataset, 'none')).toBeNull();
  });

  it('says its numbers as they are in the data', () => {
    for (const { id } of withFigures) {
      const figures = goldenDataset.observationsOf.get(id) ?? [];
      const years = figures.flatMap(({ period }) => [period.startYear, period.endYear]);
      const told = [...described(previewOf(id)).matchAll(/(\d{4}) 年/g)].map(([, year]) => Number(year));
      expect(
        told.filter((year) => !years.includes(year)),
        id,
      ).toEqual([]);
    }
    const rate = withFigures.find(({ id }) => id === 'preschool-gross-enrolment-ratio');
    expect(rate).toBeDefined();
    const values = (goldenDataset.observationsOf.get(rate?.id ?? '') ?? []).map(({ value }) => String(value));
    const percents = [...described(previewOf(rate?.id ?? '')).matchAll(/([\d.]+)%/g)].map(
      ([, value]) => value ?? '',
    );
    expect(percents.length).toBeGreaterThan(0);
    for (const value of percents) expect(values).toContain(value);
  });

  it('escapes what the data says', () => {
    const [first] = withFigures;
    if (!first) throw new Error('the golden data have no figures');
    const name = { zh: '毛"入学率<b>&', en: 'rate' };
    const indicators = goldenDataset.indicators.map((one) => (one === first ? { ...one, name } : one));
    const html = previewOf(first.id, indexDataset({ ...goldenDataset, indicators }));
    expect(html).toContain('<title>毛&quot;入学率&lt;b&gt;&amp; · 城市教育比较</title>');
    expect(html).not.toContain('<b>&');
  });
});
