import type { PanelColumn, PanelFigure, SeriesBreak, Stepped } from '@/domain/panel';
import type { UnitKind } from '@/domain/unit';
import { type ChangeKind, changeKind } from '../derive/measures/change';
import { roundingStep } from './level';
import { figureOf } from './panelArea';
import { type PanelLeap, panelLeaps } from './panelLeaps';
import { propagate } from './propagate';

/** Why two years of a city give no change: an end has no figure or a doubtful one, a break lies between, or it leapt. */
export type NoChange =
  | { readonly kind: 'none'; readonly reason: 'missing' | 'doubtful'; readonly year: number }
  | { readonly kind: 'none'; readonly reason: 'boundary' | 'recount'; readonly change: SeriesBreak }
  | { readonly kind: 'none'; readonly reason: 'leap'; readonly leap: PanelLeap }
  | { readonly kind: 'none'; readonly reason: 'base' }
  | { readonly kind: 'none'; readonly reason: 'coarse'; readonly resolution: number };

/** How a city's figure changed from one year to another: in percent, in points or in its unit. */
export interface PanelChange extends Stepped {
  readonly kind: 'change';
  readonly how: ChangeKind;
  readonly from: PanelFigure;
  readonly to: PanelFigure;
}

/** A figure over that of the base year, times 100. */
export interface PanelIndex extends Stepped {
  readonly kind: 'index';
  readonly base: PanelFigure;
  readonly figure: PanelFigure;
}

/**
 * Change of a city between two years. Of a count or amount (to − from) / from in percent, of a rate to − from in points,
 * of a ratio to − from in its unit. No change is told that roundings alone could make: of rounded figures one printed
 * step or less (46万 and 47万 may be 200 persons apart).
 */
export function panelChange(
  column: PanelColumn,
  changes: readonly SeriesBreak[],
  cityCode: string,
  years: { readonly from: number; readonly to: number },
  kind: UnitKind,
): PanelChange | NoChange {
  const ends = endsOf(column, changes, cityCode, years.from, years.to);
  if ('kind' in ends) return ends;
  const { from, to } = ends;
  const leap = panelLeaps(column, changes, cityCode, kind).find(
    ([, { year }]) => year > Math.min(from.year, to.year) && year <= Math.max(from.year, to.year),
  );
  if (leap) return { kind: 'none', reason: 'leap', leap };
  const steps = [from, to].map((figure) => roundingStep(column.measure, figure));
  const step = Math.max(...steps);
  if (step > 0 && Math.abs(to.value - from.value) <= step)
    return { kind: 'none', reason: 'coarse', resolution: step };
  const how = changeKind(kind);
  const result = propagate(inputsOf(column, from, to), (of) =>
    how === 'percent' ? ((of('to') - of('from')) / of('from')) * 100 : of('to') - of('from'),
  );
  return result ? { kind: 'change', how, from, to, ...result } : { kind: 'none', reason: 'base' };
}

/**
 * Index of a city: its figure over that of the base year, times 100. Close to 100 roundings alone may make the
 * difference: the resolution tells, and the line may still run through it.
 */
export function panelIndex(
  column: PanelColumn,
  changes: readonly SeriesBreak[],
  cityCode: string,
  baseYear: number,
  year: number,
): PanelIndex | NoChange {
  const ends = endsOf(column, changes, cityCode, baseYear, year);
  if ('kind' in ends) return ends;
  const { from: base, to: figure } = ends;
  if (base.value === 0) return { kind: 'none', reason: 'base' };
  if (year === baseYear) return { kind: 'index', base, figure, value: 100, resolution: 0 };
  const result = propagate(inputsOf(column, base, figure), (of) => (of('to') / of('from')) * 100);
  return result ? { kind: 'index', base, figure, ...result } : { kind: 'none', reason: 'base' };
}

function inputsOf({ measure }: PanelColumn, from: PanelFigure, to: PanelFigure) {
  const stepped = (figure: PanelFigure): Stepped => ({
    value: figure.value,
    resolution: roundingStep(measure, figure),
  });
  return new Map([
    ['from' as const, stepped(from)],
    ['to' as const, stepped(to)],
  ]);
}

function endsOf(
  column: PanelColumn,
  changes: readonly SeriesBreak[],
  cityCode: string,
  fromYear: number,
  toYear: number,
): { readonly from: PanelFigure; readonly to: PanelFigure } | NoChange {
  const from = figureOf(column, cityCode, fromYear);
  const to = figureOf(column, cityCode, toYear);
  if (!from) return { kind: 'none', reason: 'missing', year: fromYear };
  if (!to) return { kind: 'none', reason: 'missing', year: toYear };
  if (from.doubtful) return { kind: 'none', reason: 'doubtful', year: fromYear };
  if (to.doubtful) return { kind: 'none', reason: 'doubtful', year: toYear };
  const [first, last] = [Math.min(fromYear, toYear), Math.max(fromYear, toYear)];
  const change = changes.find(
    (candidate) => candidate.cityCode === cityCode && candidate.year > first && candidate.year <= last,
  );
  return change ? { kind: 'none', reason: change.isRecount ? 'recount' : 'boundary', change } : { from, to };
}
