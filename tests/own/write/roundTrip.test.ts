import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '@/lib/csvText';
import { ownObservations } from '@/own/figures/ownObservations';
import type { NewIndicator, OwnMapping } from '@/own/mapping/ownMapping';
import { ownColumns, ownCsv } from '@/own/write/ownCsv';
import { goldenDataset } from '../../goldenData';
import { CATALOGUE, goldenCatalogue, type ReadTable, readTable } from '../ownFixtures';
import { OWN_RUNS } from '../ownRuns';

const NEW: NewIndicator = { unitId: 'person', stageId: '', topicId: '', direction: 'none' };
const takingNew = (mapping: OwnMapping): OwnMapping => ({ ...mapping, newPlaces: true, newIndicators: NEW });

function exported({ whole }: ReadTable, flavour: 'excel' | 'scripts' = 'scripts'): string {
  if (!whole) throw new Error('nothing was read');
  const { table } = whole.reading;
  return ownCsv(table, goldenCatalogue([table]), flavour);
}

describe('figures that are written are read again the same', () => {
  it('those of the shipped data, but for the ids of their sources', () => {
    const shipped = goldenDataset.observations.filter(({ placeCode }) => placeCode !== '');
    const text = csvText(ownColumns(CATALOGUE), shipped, 'excel');
    const read = readTable(text);
    const bare = (observations: readonly (typeof shipped)[number][]) =>
      observations.map(({ id: _, sourceId: __, ...rest }) => rest);
    const told = read.whole?.issues ?? [];
    const twice = told.filter(({ code }) => code.startsWith('duplicate'));
    const bad = new Set(twice.map(({ row }) => row));
    expect(told.filter(({ severity, code }) => severity === 'error' && code !== 'duplicate')).toEqual([]);
    expect(bare(read.observations)).toEqual(bare(shipped.filter((_, at) => !bad.has(at + 2))));
    expect(bad.size).toBeLessThan(shipped.length / 20);
  });

  it('whatever texts they have', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '=1+1',
        "'=1",
        '+1',
        '-1',
        '@x',
        '"',
        'a,b',
        'x\ny',
        '<script>',
        '１',
        "''-",
        '\t',
        ' ',
      ),
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
      OWN_RUNS,
    );
  });

  it('from any position to another', () => {
    const read = readTable('地区,2019,2020,2021\n南昌,1,2,3', (mapping) => ({
      ...mapping,
      defaults: { ...mapping.defaults, indicator: '小学在校学生数', unit: '人' },
    }));
    const figures = read.whole?.reading.table.figures;
    expect(figures && ownObservations(figures, 1, 2)).toEqual(read.observations.slice(1, 2));
    expect(figures && ownObservations(figures, 2, 99)).toHaveLength(1);
  });
});
