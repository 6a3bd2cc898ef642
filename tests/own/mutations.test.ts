import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTimePeriod } from '@/domain/timePeriod';
import { readPrintedNumber } from '../data/printedNumber';
import { toGbk, toUtf16 } from './gbk';
import { CATALOGUE, readTable } from './ownFixtures';
import { OWN_RUNS } from './ownRuns';
import { sheetOf, workbook } from './xlsx';

const ROWS: readonly (readonly string[])[] = [
  ['地区', '指标', '年份', '数值', '单位', '来源', '备注'],
  ['南昌市', '小学在校学生数', '2019年', '45.67', '万人', '统计年鉴', ''],
  ['赣州', '小学在校学生数', '2019', '98.1万', '人', '统计年鉴', '不含民办'],
  ['宜春市', '学前教育毛入园率', '2020', '95.2%', '', '公报', ''],
  ['抚州', '学前教育毛入园率', '2020', '≥90', '%', '公报', '=1+1'],
  ['江西', '小学在校学生数', '2021', '１２３４５６', '人', '', ''],
  ['全国', '高中阶段毛入学率', '2021', '91.4', '%', '', '约'],
];
const WIDE: readonly (readonly string[])[] = [
  ['城市', '2019年', '2020年', '2021学年'],
  ['南昌', '95.1', '96.2%', '—'],
  ['赣州', '91', '', '93.45'],
];
/** What tables are spoilt with. */
const SPOIL = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '=',
    '+',
    '-',
    '@',
    "'",
    '—',
    '…',
    '%',
    '‰',
    '万',
    '亿',
    '.',
  ],
  ...[
    '1',
    '0',
    '9',
    '１',
    '，',
    '1,2,3',
    '1e5',
    'NaN',
    'Infinity',
    '-0',
    '<script>',
    '学年',
    '年',
    '\u0000',
    '\u200b',
  ],
  ...['\ud800', '\ufeff', ' ', '　', '南昌', '指标', '2023', '2023-2024', '10-12', '以上', '约', '()', '𠀀'],
];

/** A change of a text: something put in, something cut out, a line twice, lines changed about. */
const change = fc.record({
  kind: fc.constantFrom('put', 'cut', 'twice', 'swap', 'end'),
  at: fc.nat(),
  length: fc.nat({ max: 6 }),
  what: fc.constantFrom(...SPOIL),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function spoilt(text: string, { kind, at, length, what }: Change): string {
  const place = at % (text.length + 1);
  if (kind === 'put') return text.slice(0, place) + what + text.slice(place);
  if (kind === 'cut') return text.slice(0, place) + text.slice(place + length);
  if (kind === 'end') return at % 4 === 0 ? text.slice(0, place) : text;
  const lines = text.split('\n');
  const line = lines[at % lines.length] ?? '';
  if (kind === 'twice') lines.splice(length, 0, line);
  else lines.splice(at % lines.length, 1, ...line.split(',').reverse());
  return lines.join('\n');
}

const textOf = (rows: readonly (readonly string[])[], delimiter: string) =>
  rows.map((row) => row.join(delimiter)).join('\n');

const ENCODERS: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => toUtf16(text, false, true),
  (text) => toGbk(text),
];

/** Units whose numbers are kept in another one. */
const OTHER_UNIT = /[‰角]|公顷|公里|千米|hectare|permille|千分/;

/** Holds what was read against what stands there: every number is one that was printed. */
function holdsTrue(content: string | Uint8Array, isWide = false): void {
  const read = readTable(content, (mapping) => ({
    ...mapping,
    newPlaces: true,
    defaults: isWide ? { ...mapping.defaults, indicator: '学前教育毛入园率' } : mapping.defaults,
  }));
  const places = new Set([
    ...[...CATALOGUE.places, ...CATALOGUE.cities].map(({ code }) => code),
    ...(read.whole?.reading.table.places ?? []).map(({ code }) => code),
  ]);
  expect(new Set(read.observations.map(({ id }) => id)).size).toBe(read.observations.length);
  for (const one of read.observations) {
    expect(places).toContain(one.placeCode);
    expect(parseTimePeriod(one.period.text)).toEqual(one.period);
    expect(one.resolution).toBeGreaterThan(0);
    expect(`${one.note.zh}${one.asPrinted}${one.locator}`).not.toMatch(/[\n\r\t]/);
    const printed = one.asPrinted.normalize('NFKC').replace(/(?<=\d)[, ](?=\d{3})/g, '');
    if (OTHER_UNIT.test(printed)) continue;
    const numbers = [...printed.matchAll(/-?\d+(\.\d+)?|\.\d+/g)].map(([digits]) => Math.abs(Number(digits)));
    const powers = Array.from({ length: 17 }, (_, power) => power);
    const isPrinted = numbers.some((number) =>
      powers.some((power) => Number(`${number}e${power}`) === Math.abs(one.value)),
    );
    expect(isPrinted, `${one.value} of "${one.asPrinted}"`).toBe(true);
    const again = readPrintedNumber(printed.replace(/^[≥>≤]=?/, ''));
    if (again && /^[\d.]+[万亿]?[人%]$/.test(printed)) expect(again.values).toEqual([one.value]);
  }
}

it('reads or reports whatever is made of a good table, in any encoding', () => {
  const spoiltTable = fc.record({
    isWide: fc.boolean(),
    delimiter: fc.constantFrom(',', '\t', ';'),
    changes: fc.array(change, { maxLength: 12 }),
    encoder: fc.constantFrom(...ENCODERS),
    bytes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(spoiltTable, ({ isWide, delimiter, changes, encoder, bytes }) => {
      const text = changes.reduce(spoilt, textOf(isWide ? WIDE : ROWS, delimiter));
      holdsTrue(text, isWide);
      const encoded = encoder(text);
      for (const [at, byte] of bytes) encoded[at % Math.max(1, encoded.length)] = byte;
      holdsTrue(encoded, isWide);
    }),
    OWN_RUNS,
  );
});

it('reads or reports whatever is made of a workbook', () => {
  const rows = ROWS.map((row) => row.map((cell) => cell.replace('=', '')));
  const xml = sheetOf(rows, '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>');
  const changed = fc.record({
    changes: fc.array(change, { maxLength: 6 }),
    bytes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(changed, ({ changes, bytes }) => {
      const file = workbook({ 表: changes.reduce(spoilt, xml) });
      holdsTrue(file);
      for (const [at, byte] of bytes) file[at % file.length] = byte;
      holdsTrue(file);
    }),
    { numRuns: Math.ceil(OWN_RUNS.numRuns / 3) },
  );
});
