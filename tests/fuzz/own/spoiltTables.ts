import fc from 'fast-check';
import { toGbk, toUtf16 } from '../../own/gbk';

/** Good tables: a figure a row, and years as columns. */
export const ROWS: readonly (readonly string[])[] = [
  ['地区', '指标', '年份', '数值', '单位', '来源', '备注'],
  ['南昌市', '小学在校学生数', '2019年', '45.67', '万人', '统计年鉴', ''],
  ['赣州', '小学在校学生数', '2019', '98.1万', '人', '统计年鉴', '不含民办'],
  ['宜春市', '学前教育毛入园率', '2020', '95.2%', '', '公报', ''],
  ['抚州', '学前教育毛入园率', '2020', '≥90', '%', '公报', '=1+1'],
  ['江西', '小学在校学生数', '2021', '１２３４５６', '人', '', ''],
  ['全国', '高中阶段毛入学率', '2021', '91.4', '%', '', '约'],
];
export const WIDE: readonly (readonly string[])[] = [
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
export const change = fc.record({
  kind: fc.constantFrom('put', 'cut', 'twice', 'swap', 'end'),
  at: fc.nat(),
  length: fc.nat({ max: 6 }),
  what: fc.constantFrom(...SPOIL),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** A text with a change made in it. */
export function spoilt(text: string, { kind, at, length, what }: Change): string {
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

/** Rows as a text, nothing quoted. */
export const textOf = (rows: readonly (readonly string[])[], delimiter: string) =>
  rows.map((row) => row.join(delimiter)).join('\n');

export const ENCODERS: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => toUtf16(text, false, true),
  (text) => toGbk(text),
];
