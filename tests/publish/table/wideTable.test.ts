import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, DataTable } from '@/publish/table/dataTable';
import { wideTable } from '@/publish/table/wideTable';
import { type ObservationChange, observation } from '../../fixtures';
import { columnOf, tableOfRows, takenAll, takenPreschool } from './tables';

type Told = Readonly<Record<string, Cell>>;

const objects = ({ columns, rows }: DataTable): readonly Told[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? ''])));

const LIKE_YEARS = /^([-,\d]+): (.*)$/s;

/** What a text by year says of a year. */
function textOf(text: string, year: number): string {
  if (!/^\d{4}[-,\d]*: /.test(text)) return text;
  for (const line of text.split('\n')) {
    const [, spans = '', said = ''] = LIKE_YEARS.exec(line) ?? [];
    const within = spans.split(',').some((span) => {
      const [from = '', to = from] = span.split('-');
      return Number(from) <= year && year <= Number(to);
    });
    if (within) return said;
  }
  return '';
}

function periodOf(form: string, year: number): string {
  if (form === 'year') return String(year);
  const [, month = '', count = '', unit = ''] = /^(\d\d)-01\/P(\d+)([MY])$/.exec(form) ?? [];
  if (month === '') return `${year}-${form}`;
  const months = Number(count) * (unit === 'Y' ? 12 : 1);
  return `${year - Math.floor((Number(month) + months - 2) / 12)}-${form}`;
}

const COMPUTED = ['period_form', 'doubtful', 'segment', 'alternative'];

/** The figures of a wide table, one by one, in the columns of the long one but for first and last year. */
const unfolded = (wide: DataTable): readonly Told[] =>
  objects(wide).flatMap((row) =>
    Object.entries(row)
      .filter(([name, cell]) => /^y\d{4}$/.test(name) && cell !== '')
      .map(([name, value]) => {
        const year = Number(name.slice(1));
        const rest = Object.entries(row).filter(([key]) => !/^y\d{4}$/.test(key) && !COMPUTED.includes(key));
        const told = rest.map(([key, cell]) => [key, textOf(String(cell), year)]);
        return { ...Object.fromEntries(told), value, time_period: periodOf(String(row.period_form), year) };
      }),
  );

const figures = (long: DataTable): readonly Told[] =>
  objects(long).map(({ start_year, end_year, value, ...row }) => ({
    ...Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)])),
    value: value ?? '',
  }));

const byId = (rows: readonly Told[]) =>
  [...rows].sort((a, b) => (String(a.observation_id) < String(b.observation_id) ? -1 : 1));

const text = fc
  .string({ unit: fc.constantFrom(...'=+-@2019:, a学|'), maxLength: 9 })
  .map((one) => one.trim());
const both = fc.record({ zh: text, en: text });
const some: fc.Arbitrary<ObservationChange> = fc.record({
  placeCode: fc.constantFrom('360100', '360700'),
  indicatorId: fc.constantFrom('rate', 'students'),
  time: fc.constantFrom(
    '2019',
    '2020',
    '2021',
    '2020-S1',
    '2019-01-01/P3Y',
    '2020-03-01/P20M',
    '2021-01-01/P5M',
  ),
  value: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  nature: fc.constantFrom('actual', 'target', 'plan'),
  bound: fc.constantFrom('exact', 'at_least'),
  scope: fc.constantFrom('whole', 'municipal'),
  origin: fc.constantFrom('printed', 'counted'),
  periodBasis: fc.constantFrom('printed', 'inferred'),
  sourceId: fc.constantFrom('report', 'plan'),
  asPrinted: text,
  locator: text,
  note: both,
  doubt: fc.oneof({ weight: 4, arbitrary: fc.constant({ zh: '', en: '' }) }, { weight: 1, arbitrary: both }),
  breakReason: fc.oneof(
    { weight: 4, arbitrary: fc.constant({ zh: '', en: '' }) },
    { weight: 1, arbitrary: both },
  ),
  resolution: fc.constantFrom(1, 0.01, 10000),
});

describe('a table with years as columns', () => {
  it('says all that the long one says, whatever the figures', () => {
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 25 }), (changes) => {
        const long = tableOfRows(changes.map((change, at) => observation({ ...change, id: `n.${at}` })));
        expect(byId(unfolded(wideTable(long)))).toEqual(byId(figures(long)));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['every figure of the golden dataset', takenAll.table],
    ['a picture', takenPreschool.table],
  ])('gives %s back', (_, long) => {
    expect(byId(unfolded(wideTable(long)))).toEqual(byId(figures(long)));
  });

  it('never puts figures that are not the same thing in one row', () => {
    const wide = wideTable(
      tableOfRows([
        observation({ time: '2019' }),
        observation({ time: '2020' }),
        observation({ time: '2021', nature: 'target' }),
        observation({ time: '2021', bound: 'at_least' }),
        observation({ time: '2021', scope: 'municipal' }),
        observation({ time: '2021-S1' }),
        observation({ time: '2019-01-01/P3Y' }),
        observation({ time: '2021', periodBasis: 'inferred' }),
        observation({ time: '2021', doubt: { zh: '', en: 'odd' } }),
        observation({ time: '2022', breakReason: { zh: '', en: 'new rules' } }),
        observation({ time: '2020', sourceId: 'other' }),
      ]),
    );
    expect(columnOf(wide, 'y2019').filter((cell) => cell !== '')).toHaveLength(1);
    expect(wide.rows).toHaveLength(10);
    expect(columnOf(wide, 'doubtful').filter(Boolean)).toEqual(['doubtful']);
    expect(columnOf(wide, 'segment').filter((one) => one === 2)).toHaveLength(1);
    expect(columnOf(wide, 'alternative').filter((one) => one === 2)).toHaveLength(1);
    expect([...new Set(columnOf(wide, 'period_form'))].sort()).toEqual(['01-01/P3Y', 'S1', 'year']);
  });

  it('holds numbers alone in the columns of years', () => {
    const wide = wideTable(takenAll.table);
    for (const { name, type } of wide.columns.filter((column) => /^y\d{4}$/.test(column.name))) {
      expect(type).toBe('number');
      for (const cell of columnOf(wide, name)) expect(cell === '' || typeof cell === 'number').toBe(true);
    }
  });

  it('keeps the digits that each figure is printed with', () => {
    const rows = [
      observation({ time: '2019', value: 97.1, resolution: 0.01 }),
      observation({ time: '2020', value: 18.3274689024809, resolution: 1e-13 }),
    ];
    const wide = wideTable(tableOfRows(rows));
    const at = (name: string) =>
      wide.decimals(
        0,
        wide.columns.findIndex((column) => column.name === name),
      );
    expect([at('y2019'), at('y2020'), at('place_zh')]).toEqual([2, 13, null]);
  });
});
