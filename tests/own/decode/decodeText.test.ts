import { describe, expect, it } from 'vitest';
import { decodeText } from '@/own/decode/decodeText';
import { openTable } from '@/own/decode/openTable';
import { toGbk, toUtf16 } from '../gbk';

const TEXT = '地区,年份,数值\n南昌,2020,1.5\n赣州,2021,2\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['utf-8', utf8(TEXT)],
    ['utf-8', utf8(`\ufeff${TEXT}`)],
    ['utf-8', utf8('city,year,value\nNanchang,2020,1\n')],
    ['utf-16le', toUtf16(TEXT, false, true)],
    ['utf-16be', toUtf16(TEXT, true, true)],
    ['utf-16le', toUtf16(TEXT, false, false)],
    ['utf-16be', toUtf16(TEXT, true, false)],
    ['gb18030', toGbk(TEXT)],
  ])('finds %s', (encoding, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ encoding });
    if (encoding !== 'utf-8') expect(decoded).toMatchObject({ text: TEXT });
  });

  it('names the line from which a text is in another encoding', () => {
    const mixed = (first: Uint8Array, second: Uint8Array) =>
      decodeText(new Uint8Array([...first, ...second]));
    expect(mixed(utf8(TEXT), toGbk('抚州市,2020,3\n'))).toMatchObject({ code: 'encodingMixed', row: 4 });
    expect(mixed(toGbk(TEXT), utf8('抚州市,2020,3\n'))).toMatchObject({ code: 'encodingMixed', row: 4 });
    expect(mixed(utf8(`\ufeff${TEXT}`), toGbk('抚州市,2020,3\n'))).toMatchObject({ code: 'encodingMixed' });
  });

  it('refuses what is no text', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251);
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]);
    expect(decodeText(noise)).toMatchObject({ code: 'fileBinary' });
    expect(decodeText(png)).toMatchObject({ code: 'fileBinary' });
    expect(decodeText(new Uint8Array(400).fill(7))).toMatchObject({ code: 'fileBinary' });
  });
});

describe('openTable', () => {
  it.each([
    ['fileEmpty', new Uint8Array(0)],
    ['fileEmpty', utf8(' \n\n\t ')],
    ['fileEmpty', ''],
    ['fileTooBig', new Uint8Array(50 * 1024 * 1024 + 1)],
    ['fileOldExcel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['fileBroken', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4, 5])],
  ])('says %s', (code, content) => {
    expect(openTable(content)).toMatchObject({ code, severity: 'error' });
  });

  it('reads fifty megabytes, and refuses more rows than a spreadsheet has', () => {
    const row = utf8('南昌,小学在校学生数,2020,1,人,一二三四五六七八九十一二三四五六七八九十\n');
    const big = new Uint8Array(50 * 1024 * 1024);
    for (let at = 0; at + row.length <= big.length; at += row.length) big.set(row, at);
    big.fill(10, big.length - (big.length % row.length));
    expect(openTable(big)).toHaveProperty('table');
    expect(openTable('1,2\n'.repeat(1_048_577))).toMatchObject({ code: 'rowsTooMany', value: '1048577' });
  });
});
