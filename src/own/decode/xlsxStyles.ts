import { plainNumber } from '@/package/schema/plainNumber';
import { attribute } from './xlsxXml';

/** How a number of a workbook is shown: as it is, as a percentage, or as a day. */
export type NumberStyle = 'plain' | 'percent' | 'day';

const PERCENTS = [9, 10];
const isDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** How each style of cells shows numbers. */
export function numberStyles(xml: string): readonly NumberStyle[] {
  const own = new Map(
    [...xml.matchAll(/<numFmt\s[^>]*>/g)].map(([tag]) => [
      Number(attribute(tag, 'numFmtId')),
      styleOfFormat(attribute(tag, 'formatCode')),
    ]),
  );
  const cells = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? '';
  return [...cells.matchAll(/<xf\s[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId'));
    return own.get(id) ?? (PERCENTS.includes(id) ? 'percent' : isDay(id) ? 'day' : 'plain');
  });
}

function styleOfFormat(code: string): NumberStyle {
  const told = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (told.includes('%')) return 'percent';
  return /[ymd]/i.test(told) && !/[#0]/.test(told) ? 'day' : 'plain';
}

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** Digits that a spreadsheet shows of a number: it keeps two more than are sure. */
const SURE = 15;

/** A number of a workbook as a spreadsheet shows it, with all its sure digits. */
export function shownNumber(text: string, style: NumberStyle): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  if (style === 'day' && value > 0 && value < 2_958_466)
    return new Date(FIRST_DAY + Math.floor(value) * DAY).toISOString().slice(0, 10);
  const sure = value.toPrecision(SURE);
  if (style !== 'percent') return plainNumber(Number(sure));
  const [digits = '', power = '0'] = sure.split('e');
  return `${plainNumber(Number(`${digits}e${Number(power) + 2}`))}%`;
}
