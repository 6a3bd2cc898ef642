import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { NewIndicator, OwnMapping } from '@/own/mapping/ownMapping';
import { ownCsv } from '@/own/write/ownCsv';
import { goldenCatalogue, type ReadTable, readTable } from '../../own/ownFixtures';
import { fuzzRuns } from '../fuzzRuns';
import { change, ROWS, spoilt, textOf, WIDE } from './spoiltTables';

const NEW: NewIndicator = { unitId: 'person', stageId: '', topicId: '', direction: 'none' };
const takingNew = (mapping: OwnMapping): OwnMapping => ({ ...mapping, newPlaces: true, newIndicators: NEW });

function exported({ whole }: ReadTable, flavour: 'excel' | 'scripts' = 'scripts'): string {
  if (!whole) throw new Error('nothing was read');
  const { table } = whole.reading;
  return ownCsv(table, goldenCatalogue([table]), flavour);
}

it('figures that are written are read again the same, whatever texts they have', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('=1+1', "'=1", '+1', '-1', '@x', '"', 'a,b', 'x\ny', '<script>', '１', "''-", '\t', ' '),
  );
  const figure = fc.record({
    place: fc.oneof(fc.constantFrom('南昌', '宜春市', '全国'), text),
    indicator: fc.oneof(fc.constantFrom('小学在校学生数', 'primary-students'), text),
    year: fc.constantFrom('2019', '2020年', '2021学年', '2022-S1', '2021-2023'),
    value: fc.oneof(
      fc.constantFrom('12.30万', '1,234', '≥5', '10-12', '0.001', '—', '１２', '0', '-0', '1e3'),
      fc.integer({ min: -1e9, max: 1e9 }).map(String),
      fc.double({ min: 0, max: 1e7, noNaN: true }).map((one) => one.toFixed(4)),
    ),
    unit: fc.constantFrom('人', '万人', '', 'persons'),
    source: text,
    note: text,
  });
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), fc.boolean(), (figures, isExcel) => {
      const rows = figures.map((one) => Object.values(one).map(quoted).join(','));
      const first = readTable(`地区,指标,年份,数值,单位,来源,备注\n${rows.join('\n')}`, takingNew);
      if (!first.whole || first.observations.length === 0) return;
      const { table } = first.whole.reading;
      const csv = exported(first, isExcel ? 'excel' : 'scripts');
      const again = readTable(csv, undefined, goldenCatalogue([table]));
      expect(again.codes.filter((code) => !/^(numberNegative|countBroken)/.test(code))).toEqual([]);
      expect(again.observations).toEqual(first.observations);
      const elsewhere = readTable(csv);
      expect(elsewhere.observations).toEqual(first.observations);
      expect(elsewhere.whole?.reading.table.places).toEqual(table.places);
      expect(elsewhere.whole?.reading.table.indicators).toEqual(table.indicators);
      expect(exported(elsewhere, isExcel ? 'excel' : 'scripts')).toBe(csv);
      const cells = Papa.parse<string[]>(csv).data.flat();
      expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    }),
    fuzzRuns(),
  );
});

it('figures of a spoilt table that are written are read again the same', () => {
  const spoiltTable = fc.record({
    isWide: fc.boolean(),
    delimiter: fc.constantFrom(',', '\t', ';'),
    changes: fc.array(change, { maxLength: 12 }),
    isExcel: fc.boolean(),
  });
  fc.assert(
    fc.property(spoiltTable, ({ isWide, delimiter, changes, isExcel }) => {
      const text = changes.reduce(spoilt, textOf(isWide ? WIDE : ROWS, delimiter));
      const first = readTable(text, (mapping) => ({
        ...takingNew(mapping),
        defaults: isWide ? { ...mapping.defaults, indicator: '学前教育毛入园率' } : mapping.defaults,
      }));
      if (!first.whole || first.observations.length === 0) return;
      const again = readTable(exported(first, isExcel ? 'excel' : 'scripts'));
      expect(again.observations).toEqual(first.observations);
    }),
    fuzzRuns(),
  );
});
