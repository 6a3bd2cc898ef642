import type { MeasureId } from '@/wording/figure/measureTexts';
import { MEASURES } from '../derive/measures';

/** What is drawn of an indicator: its published figures, or a measure derived from them. */
export interface Measure {
  readonly id: MeasureId | 'plain';
  /** What the measure asks for besides: the base year of an index, the indicator below a ratio; else empty. */
  readonly argument: string;
}

export const PLAIN: Measure = { id: 'plain', argument: '' };

/** A measure as it stands in an address: `index:2015`, `share:province`, `ratio:full-time-teachers`. */
export const measureCode = ({ id, argument }: Measure): string =>
  argument === '' ? id : `${id}:${argument}`;

/**
 * Reads a measure from an address. Whether it makes sense for an indicator is for the derivation to say.
 * @returns undefined when the text names no measure
 */
export function parseMeasure(text: string): Measure | undefined {
  if (text === PLAIN.id) return PLAIN;
  for (const { id, argument } of MEASURES) {
    if (!argument && text === id) return { id, argument: '' };
    const rest = text.startsWith(`${id}:`) ? text.slice(id.length + 1) : '';
    if (argument?.test(rest)) return { id, argument: rest };
  }
  return undefined;
}
