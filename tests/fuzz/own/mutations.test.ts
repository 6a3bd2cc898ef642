import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTimePeriod } from '@/domain/timePeriod';
import { readPrintedNumber } from '@/package/screen/printedNumber';
import { CATALOGUE, readTable } from '../../own/ownFixtures';
import { sheetOf, workbook } from '../../own/xlsx';
import { fuzzRuns } from '../fuzzRuns';
import { change, ENCODERS, ROWS, spoilt, textOf, WIDE } from './spoiltTables';

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
    fuzzRuns(),
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
    fuzzRuns(1 / 3),
  );
});
