import { expect, it } from 'vitest';
import type { PanelRow } from '@/publish/panelRow';
import { panelReading } from '@/publish/snippets/reading';
import { snippet } from '@/publish/snippets/snippet';
import { panelTable } from '@/publish/table/panelTable';
import { wideTable } from '@/publish/table/wideTable';
import { PANEL_WORDS } from '@/wording/panel/panelWords';
import { cityDataset } from '../../cityFixtures';
import { columnOf } from './tables';

const dataset = cityDataset();
const [column] = [...dataset.panel.columns.values()];
const unit = dataset.units[0];
if (!column || !unit) throw new Error('No panel');
const choice = { id: column.measure.key, name: column.measure.name, keys: [column.measure.key], rate: null };
const figures = [...column.figures.values()].flatMap((years) => [...years.values()]);
const rows: readonly PanelRow[] = figures.map((figure, at) => ({
  choice,
  unit,
  figure: { ...figure, doubtful: at === 0 && 'repeated' },
}));
const table = panelTable(dataset, rows, { baseYear: 2000, of: ({ value }) => value / 1000 });

it('describes a figure of any city as every other figure is', () => {
  expect(columnOf(table, 'value')).toEqual(figures.map(({ value }) => value));
  expect(new Set(columnOf(table, 'nature'))).toEqual(new Set(['actual']));
  expect(columnOf(table, 'doubt_zh').filter(Boolean)).toEqual([PANEL_WORDS.zh.doubt.repeated]);
  expect(columnOf(table, 'source_id')[0]).toBe(`china-city-yearbook-${(figures[0]?.year ?? 0) + 1}`);
  for (const { says } of table.columns) expect(says).not.toBe('');
  expect(new Set(columnOf(table, 'observation_id')).size).toBe(rows.length);
});

it('keeps the index beside the value with years as columns, and a doubtful figure apart', () => {
  const wide = wideTable(table);
  const years = [...new Set(figures.map(({ year }) => year))];
  for (const year of years) {
    const values = columnOf(wide, `y${year}`);
    const indices = columnOf(wide, `index_2000_y${year}`);
    expect(indices).toEqual(values.map((value) => (value === '' ? '' : Number(value) / 1000)));
  }
  expect(columnOf(wide, 'doubtful').filter(Boolean)).toHaveLength(1);
});

it('is read from the file of all cities, by measure, city and year', () => {
  const reading = panelReading([
    { cityCode: '360100', key: 'k', year: 2001 },
    { cityCode: '360700', key: 'k', year: 2003 },
  ]);
  expect(snippet('DuckDB', [reading], 'https://example.org/')).toBe(
    [
      "SELECT * FROM read_csv('https://example.org/data/prefectures/panel.csv', types = {'city_code': 'VARCHAR'})",
      "WHERE indicator_key IN ('k')\n  AND city_code IN ('360100', '360700')\n  AND year IN (2001, 2003);\n",
    ].join('\n'),
  );
});
