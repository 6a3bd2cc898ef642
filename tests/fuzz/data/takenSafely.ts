import Papa from 'papaparse';
import { expect } from 'vitest';
import { takeawayOf } from '@/app/screens/takeawayOf';
import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import { copiedTable } from '@/publish/files/copiedTable';
import { drawPicture } from '@/publish/picture/drawPicture';
import { choiceSetting, FIRST_CHOICE } from '@/publish/picture/pictureChoice';
import { tableCsv } from '@/publish/table/tableCsv';
import type { Takeaway } from '@/publish/takeaway';
import { CHART_KINDS, SCREENS } from '@/view/choices';
import { resolveView } from '@/view/resolveView';
import { OPENING_VIEW, type View } from '@/view/view';
import { readerOf } from '../../readers';
import { faults } from '../../svgFaults';

/** Numbers that no file may hold, and objects that nobody wrote out. */
const NO_NUMBER = /\b(NaN|-?Infinity|undefined)\b|\[object /;
/** Elements and attributes that run something, and links that leave the web. */
const RUNS =
  /<(script|iframe|object|embed|img|foreignObject)\b|\son\w+="|\s(src|style|fill|stroke|action)="[^"]*(javascript|vbscript|data|file|https?):/i;
const LEADS_ASTRAY = /\shref="(?!#|https?:\/\/|mailto:)/i;
const SPREADSHEET_RUNS = /^[=+@\t\r\n＝＋－＠]|^-(?![\d.]+$)/;

/** Claims of markup that it is sound, holds numbers and runs nothing. */
export function isSafeMarkup(markup: string): void {
  expect(faults(markup)).toEqual([]);
  const attributes = (markup.match(/<[^>]*>/g) ?? []).join('\n');
  expect(attributes.match(RUNS)?.[0]).toBeUndefined();
  expect(attributes.match(LEADS_ASTRAY)?.[0]).toBeUndefined();
  const drawn = attributes.replace(/\s(aria-label|content|xml:lang)="[^"]*"/g, '');
  expect(drawn.match(NO_NUMBER)?.[0]).toBeUndefined();
}

/** A view of a dataset, by numbers: any page, any kind of chart, any indicator and city, in either language. */
export function viewBy(dataset: Dataset, which: number, language: Language): View {
  const pick = <Item>(items: readonly Item[], step: number): Item | undefined =>
    items[Math.floor(which / step) % Math.max(1, items.length)];
  const asked: View = {
    ...OPENING_VIEW,
    language,
    screen: pick([...SCREENS, 'indicator', 'indicator'] as const, 1) ?? 'indicator',
    kind: pick(CHART_KINDS, 8) ?? 'trend',
    indicatorId: pick(dataset.indicators, 48)?.id ?? '',
    cityCode: pick(dataset.places, 5)?.code ?? '',
    stageId: pick(dataset.stages, 7)?.id ?? '',
    grid: which % 3 === 0 ? 'place' : 'indicator',
  };
  return resolveView(asked, dataset).view;
}

/** Claims that what a view shows is drawn and written whole, with numbers alone, and nothing in it that runs. */
export async function isTakenSafely(dataset: Dataset, view: View): Promise<Takeaway | null> {
  const takeaway = takeawayOf(dataset, view);
  if (!takeaway) return null;
  const reader = readerOf(view.language);
  const { svg, width, height } = await drawPicture(takeaway.shown, choiceSetting(FIRST_CHOICE), reader);
  expect(Number.isFinite(width) && Number.isFinite(height)).toBe(true);
  isSafeMarkup(svg);
  const taken = await takeaway.data();
  for (const row of taken.table.rows)
    for (const cell of row) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
  const csv = tableCsv(taken.table, 'excel');
  const cells = Papa.parse<string[]>(csv.replace(/^\ufeff/, '')).data.flat();
  expect(cells.filter((cell) => SPREADSHEET_RUNS.test(cell))).toEqual([]);
  const { html, text } = copiedTable(taken, taken.table, reader.wording);
  isSafeMarkup(html.replace('<meta charset="utf-8">', ''));
  const pasted = text.split('\r\n').flatMap((line) => line.split('\t'));
  expect(pasted.filter((cell) => /^[=@＝＋－＠]/.test(cell))).toEqual([]);
  return takeaway;
}
