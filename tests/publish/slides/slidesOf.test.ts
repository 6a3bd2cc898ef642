import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/dataset';
import { isDoubtful, type Observation, yearOf } from '@/domain/observation';
import type { Standard } from '@/domain/standard';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import { slidesOf } from '@/publish/slides/deck';
import type { ChartBody, Slide } from '@/publish/slides/slide';
import { wordingOf } from '@/wording/wording';
import { datasetOf, indicator, observation } from '../../fixtures';
import { EVERYWHERE, goldenDataset, goldenFigure } from '../../goldenData';
import { figureOf } from '../../pictureOf';
import { toldBy } from './decks';

const chartsOf = (slides: readonly Slide[]): readonly ChartBody[] =>
  slides.flatMap(({ body }) => (body.kind === 'table' || body.kind === 'text' ? [] : [body]));

const valuesIn = (slides: readonly Slide[]) =>
  new Set(chartsOf(slides).flatMap(({ series }) => series.flatMap(({ values }) => values)));

const held = [...goldenDataset.observationsOf.keys()];

describe('slidesOf a figure of the golden data', () => {
  it.each(['zh', 'en'] as const)(
    'tells every figure in a chart or table, and in the notes (%s)',
    (language) => {
      for (const indicatorId of held)
        for (const year of [undefined, 'latest'] as const) {
          const figure = goldenFigure({ indicatorId, language, ...(year ? { year } : {}) });
          if (figure.observations.length === 0) continue;
          const slides = slidesOf({ kind: 'figure', dataset: goldenDataset, figure }, wordingOf(language));
          const values = valuesIn(slides);
          const rows = slides.reduce(
            (sum, { body }) => sum + (body.kind === 'table' ? body.rows.length : 0),
            0,
          );
          const unseen = figure.observations.filter(({ value }) => !values.has(value));
          expect(unseen.length, indicatorId).toBeLessThanOrEqual(rows);
          const lines = slides[0]?.notes.filter((line) => /[；;]/.test(line)).length ?? 0;
          expect(lines, indicatorId).toBeGreaterThanOrEqual(figure.observations.length);
          expect(slides[0]?.title).not.toBe('');
          expect(slides[0]?.source).toBe(figure.source);
        }
    },
  );

  it('keeps aims, doubtful figures and parts of years out of the lines', () => {
    for (const indicatorId of held) {
      const figure = goldenFigure({ indicatorId });
      if (figure.observations.length < 2) continue;
      const [chart] = chartsOf(slidesOf({ kind: 'figure', dataset: goldenDataset, figure }, wordingOf('zh')));
      const lines = chart?.series.filter(({ style }) => style === 'line') ?? [];
      const results = figure.observations.filter(
        (one) => one.nature === 'actual' && one.period.kind === 'year' && !isDoubtful(one),
      );
      const inLines = lines.flatMap(({ values }) => values.filter((value) => value !== null));
      for (const value of inLines) expect(results.map((one) => one.value)).toContain(value);
      for (const { name, style } of chart?.series ?? [])
        if (style === 'target') expect(name).toContain('目标');
    }
  });
});

const RATE = indicator({ id: 'rate' });
const STANDARD: Standard = {
  id: 'level',
  indicatorId: 'rate',
  stageId: 'primary',
  bound: 'exact',
  value: 78.5,
  appliesTo: 'country',
  byYear: null,
  sourceId: 'report',
  note: { zh: '', en: '' },
};
const chartOf = (observations: readonly Observation[], standards: readonly Standard[] = []) => {
  const dataset = indexDataset({ ...datasetOf(observations, [RATE]), standards });
  const figure = figureOf(dataset, { indicatorId: 'rate' });
  const [chart] = chartsOf(slidesOf({ kind: 'figure', dataset, figure }, wordingOf('zh')));
  if (!chart) throw new Error('No chart');
  return { chart, figure };
};

describe('the chart of a trend', () => {
  it('leaves years without a figure open and begins a new line after a break', () => {
    const { chart } = chartOf([
      observation({ time: '2015', value: 80 }),
      observation({ time: '2016', value: 81 }),
      observation({ time: '2018', value: 82 }),
      observation({ time: '2019', value: 90, breakReason: { zh: '口径变了', en: 'new definition' } }),
      observation({ time: '2020', value: 91 }),
    ]);
    const [before, after] = chart.series;
    const at = (year: string) => chart.categories.indexOf(year);
    expect(before?.values[at('2017')]).toBeNull();
    expect(before?.values[at('2019')]).toBeNull();
    expect(after?.values[at('2018')]).toBeNull();
    expect([after?.values[at('2019')], after?.values[at('2020')]]).toEqual([90, 91]);
    expect(before?.name).not.toBe(after?.name);
  });

  it('draws a target as marks of its own and says its bound in the label', () => {
    const { chart } = chartOf([
      observation({ time: '2019', value: 88 }),
      observation({ time: '2020', value: 90 }),
      observation({ time: '2020', value: 95, nature: 'target', bound: 'at_least' }),
    ]);
    const target = chart.series.find(({ style }) => style === 'target');
    expect(target?.name).toBe('南昌 目标');
    expect(target?.labels[0]?.code).toContain('≥');
    expect(target?.values.filter((value) => value !== null)).toEqual([95]);
  });

  it('draws a part of a year as a mark of its own that no line runs through', () => {
    const { chart } = chartOf([
      observation({ time: '2018', value: 88 }),
      observation({ time: '2019', value: 90 }),
      observation({ time: '2020-S1', value: 47 }),
      observation({ time: '2019', value: 86, scope: 'municipal' }),
    ]);
    const valuesOf = (style: string) =>
      chart.series
        .filter((one) => one.style === style)
        .map(({ values }) => values.filter((value) => value !== null));
    expect(valuesOf('line')).toEqual([[88, 90]]);
    expect(valuesOf('part')).toEqual([[47]]);
    expect(valuesOf('other')).toEqual([[86]]);
  });

  it('has a standard in every year, the first and the last too', () => {
    const years = [2016, 2017, 2018, 2019, 2020];
    const list = years.map((year) => observation({ time: String(year), value: year - 1940 }));
    const { chart } = chartOf(list, [{ ...STANDARD, byYear: 2020 }]);
    const level = chart.series.find(({ style }) => style === 'level');
    expect(chart.categories).toEqual(years.map(String));
    expect(level?.values).toEqual(years.map(() => 78.5));
    expect(level?.name).toContain('2020');
  });

  it('says that a bound of a result is one', () => {
    const { chart } = chartOf([
      observation({ time: '2019', value: 88, bound: 'at_least' }),
      observation({ time: '2020', value: 90 }),
    ]);
    expect(chart.series[0]?.labels[0]?.code).toContain('≥');
  });
});

describe('slidesOf a page of many pictures', () => {
  it('has every figure in a chart or in the notes of a table, or says how many it leaves out', () => {
    const wording = wordingOf('zh');
    const observations = goldenDataset.observations.filter(({ placeCode }) => EVERYWHERE[0] === placeCode);
    const sheet = {
      title: 'Page',
      lead: 'Lead',
      observations: () => observations,
      draw: () => ({ column: 300, pictures: [{ title: 'One', facts: ['Fact'], scene: null }] }),
      charts: 'byIndicator' as const,
    };
    const { shown } = sheetTakeaway(goldenDataset, sheet, wording);
    const slides = slidesOf(shown, wording);
    const values = valuesIn(slides);
    const told = toldBy(slides);
    for (const one of observations) {
      const name = goldenDataset.indicator.get(one.indicatorId)?.name.zh ?? '';
      expect(values.has(one.value) || told.includes(`${name}：`), `${one.id} ${yearOf(one)}`).toBe(true);
    }
  });
});
