import { readPrintedNumber } from '@/package/screen/printedNumber';
import { cell, type Row } from './dataFolder';

const DIGIT_GROUP = /[0-9０-９]+(?:[.．][0-9]+)?/g;
const DIGITS_ONLY = /^[0-9０-９]+(?:[.．][0-9]+)?$/;

interface Span {
  readonly start: number;
  readonly end: number;
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function occurrences(text: string, part: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    spans.push({ start: at, end: at + part.length });
  }
  return spans;
}

const digitGroups = (text: string): readonly Span[] =>
  [...text.matchAll(DIGIT_GROUP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Whether a span begins or ends inside a number, so that it is part of another figure. */
const cutsNumber = (text: string, { start, end }: Span) =>
  (/\d[.．]?$/.test(text.slice(0, start)) && /^\d/.test(text.slice(start))) ||
  (/\d$/.test(text.slice(0, end)) && /^[.．]?\d/.test(text.slice(end)));

function group(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = withoutSpace(cell(row, column));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/**
 * Accounts for every group of digits in an item of a document: first what is listed as no figure, then each
 * observation's figure as printed. One printing may stand for two measures, but no printing may be left over.
 * @param text text of the item, without white space
 * @param observations rows of observations.csv that name the item
 * @param notFigures rows of not-figures.csv that name the item
 * @returns what does not add up, one line each
 */
export function accountForItem(
  text: string,
  observations: readonly Row[],
  notFigures: readonly Row[],
): readonly string[] {
  const faults: string[] = [];
  const taken: Span[] = [];
  const isFree = (span: Span) => !taken.some((other) => overlap(other, span));

  for (const row of notFigures) {
    const [context, digits] = [cell(row, 'context'), cell(row, 'digits')];
    const places = occurrences(text, context).flatMap((place) =>
      occurrences(context, digits).map(({ start, end }) => ({
        start: place.start + start,
        end: place.start + end,
      })),
    );
    const isNumber = DIGITS_ONLY.test(digits);
    const whole = digitGroups(text);
    const place = places.find(
      (span) =>
        isFree(span) &&
        (!isNumber || whole.some((number) => number.start === span.start && number.end === span.end)),
    );
    if (place) taken.push(place);
    else faults.push(`not a figure, but not found: ${digits} in ${context}`);
  }

  const printed = [...group(observations, 'as_printed')].sort(([a], [b]) => b.length - a.length);
  for (const [figure, rows] of printed) {
    const places = occurrences(text, figure).filter((span) => isFree(span) && !cutsNumber(text, span));
    const isRange = readPrintedNumber(figure)?.values.length === 2;
    const measures = isRange ? rows.filter((row) => row.bound === 'at_least').length : rows.length;
    if (places.length === 0) faults.push(`figure not found: ${figure}`);
    if (places.length > measures) faults.push(`figure printed more often than observed: ${figure}`);
    taken.push(...places);
  }

  for (const span of digitGroups(text).filter(isFree)) {
    const around = text.slice(Math.max(0, span.start - 8), span.end + 8);
    faults.push(`neither a figure nor listed: ${text.slice(span.start, span.end)} in ${around}`);
  }
  return faults;
}
