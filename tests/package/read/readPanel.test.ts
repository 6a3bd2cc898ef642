import { describe, expect, it } from 'vitest';
import type { PanelColumn } from '@/domain/panel';
import { readPanel, readPanelFigures } from '@/package/read/readPanel';
import { brief, readWith } from './dataFiles';
import { PANEL_ROWS, PANEL_TEXTS } from './panelTexts';

const { dataset } = readWith({});

async function* onceRead(text: string): AsyncGenerator<string> {
  yield text;
}

async function figuresOf(rows: readonly string[], texts = PANEL_TEXTS) {
  const columns: PanelColumn[] = [];
  const problems: string[] = [];
  for await (const reading of readPanelFigures(onceRead(rows.join('\n')), readPanel(texts, dataset))) {
    if (reading.column) columns.push(reading.column);
    problems.push(...reading.problems.map(brief));
  }
  return { columns, problems };
}

describe('readPanel', () => {
  it('reads names, measures with the unit and stage of their indicator, and changes', () => {
    const { catalogue, problems } = readPanel(PANEL_TEXTS, dataset);
    expect(problems).toEqual([]);
    expect(
      catalogue.measures.map(({ key, unitId, stageId, name }) => [key, unitId, stageId, name.zh]),
    ).toEqual([
      ['other_rate', 'percent', 'primary', '另一率'],
      ['rate', 'percent', 'primary', '率'],
    ]);
    expect(catalogue.cities.map(({ code }) => code)).toEqual(['360100', '360200']);
    expect(catalogue.provinces.get('360000')?.zh).toBe('江西');
    expect(catalogue.changes.map(({ cityCode, year }) => [cityCode, year])).toEqual([['360100', 2010]]);
  });

  it.each<[string, keyof typeof PANEL_TEXTS, string, string, string]>([
    [
      'a city in no province',
      'prefectures/cities.csv',
      ',360000,prefecture',
      ',990000,prefecture',
      'unknownCode prefectures/cities.csv:2 province_code',
    ],
    [
      'a measure of no indicator',
      'prefectures/indicators.csv',
      'rate,rate,',
      'rate,nothing,',
      'unknownCode prefectures/indicators.csv:3 indicator_id',
    ],
    [
      'one indicator twice',
      'prefectures/indicators.csv',
      'rate,rate,',
      'rate,other,',
      'duplicateId prefectures/indicators.csv:3 indicator_id',
    ],
    [
      'a unit that is not there',
      'prefectures/indicators.csv',
      'percent,,,2000-2023,"',
      'pound,,,2000-2023,"',
      'unknownCode prefectures/indicators.csv:3 unit',
    ],
    [
      'a change of an unknown city',
      'prefectures/breaks.csv',
      '360100',
      '360300',
      'unknownCode prefectures/breaks.csv:2 city_code',
    ],
  ])('reports %s', (_, file, from, to, expected) => {
    const texts = { ...PANEL_TEXTS, [file]: PANEL_TEXTS[file].replace(from, to) };
    expect(readPanel(texts, dataset).problems.map(brief)[0]).toBe(expected);
  });
});

describe('readPanelFigures', () => {
  it('reads measure by measure, city by city, year by year', async () => {
    const { columns, problems } = await figuresOf(PANEL_ROWS);
    expect(problems).toEqual([]);
    expect(columns.map(({ measure }) => measure.key)).toEqual(['other_rate', 'rate']);
    expect(columns[0]?.figures.get('360200')?.get(2020)).toMatchObject({ value: 80, doubtful: 'doubt' });
    expect([...(columns[1]?.figures.get('360100')?.keys() ?? [])]).toEqual([2020, 2021]);
  });

  it.each<[string, number, string, string]>([
    ['a figure twice', 5, '360100,rate,2020,93,1,', 'duplicateId prefectures/panel.csv:5 indicator_key'],
    [
      'a city that is not there',
      4,
      '360300,rate,2020,90,1,',
      'unknownCode prefectures/panel.csv:4 city_code',
    ],
    ['a year out of bounds', 4, '360100,rate,20201,90,1,', 'badForm prefectures/panel.csv:4 year'],
    ['a value that is none', 5, '360100,rate,2021,…,1,', 'notNumber prefectures/panel.csv:5 value'],
    ['a mark that says no doubt', 5, '360100,rate,2021,92,1,?', 'notInList prefectures/panel.csv:5 flag'],
    ['a row cut off', 5, '360100,rate,2021', 'rowShort prefectures/panel.csv:5 value'],
  ])('reports %s at its line, and gives the other measure', async (_, line, row, expected) => {
    const rows = PANEL_ROWS.map((known, at) => (at === line - 1 ? row : known));
    const { columns, problems } = await figuresOf(rows);
    expect(problems).toEqual([expected]);
    expect(columns.map(({ measure }) => measure.key)).toEqual(['other_rate']);
  });

  it('reports a measure that stands apart or out of order, where it begins again', async () => {
    const apart = await figuresOf([...PANEL_ROWS, '360100,other_rate,2022,90,1,']);
    expect(apart.problems).toEqual(['unsorted prefectures/panel.csv:6 indicator_key']);
    expect(apart.columns.map(({ measure }) => measure.key)).toEqual(['other_rate', 'rate']);
    const [header = '', ...rows] = PANEL_ROWS;
    const turned = await figuresOf([header, ...rows.slice(2), ...rows.slice(0, 2)]);
    expect(turned.problems).toEqual(['unsorted prefectures/panel.csv:4 indicator_key']);
  });

  it('reports a file without the column of measures', async () => {
    const { problems } = await figuresOf(['city_code,year,value,resolution,flag', '360100,2020,1,1,']);
    expect(problems).toEqual(['headerMissing prefectures/panel.csv:1 indicator_key']);
  });
});
