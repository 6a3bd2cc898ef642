import type { Dataset } from '@/domain/dataset';
import { allChoices, choicesOf, type PanelChoice } from './panelChoice';

/** The key of the measure by which dots are sized, and which stands across until another is chosen. */
export const sizeKey = ({ panel, indicatorOf }: Dataset): string | undefined =>
  panel.keyOf.get(indicatorOf.get('registered')?.id ?? '');

/** What pictures of all cities show of an indicator: itself or a rate that it goes into, and a measure beside it. */
export interface PanelPair {
  readonly x: PanelChoice;
  readonly y: PanelChoice;
  readonly xChoices: readonly PanelChoice[];
  readonly yChoices: readonly PanelChoice[];
  /** What stands across until another is chosen. */
  readonly opening: PanelChoice;
}

/**
 * Reads a pair from an address: `hukou_pop`, `gdp:pupils-per-teacher`, `:education-share`. A part that is missing or
 * makes no sense is the indicator itself (second part), or the registered population (first part).
 * @returns null for an indicator that not all cities have
 */
export function panelPair(dataset: Dataset, indicatorId: string, code: string): PanelPair | null {
  const yChoices = choicesOf(dataset, indicatorId);
  const [xId = '', yId = ''] = code.split(':');
  const y = yChoices.find(({ id }) => id === yId) ?? yChoices[0];
  if (!y) return null;
  const xChoices = allChoices(dataset).filter(({ id }) => id !== y.id);
  const size = sizeKey(dataset);
  const opening = xChoices.find(({ id }) => id === size) ?? xChoices[0];
  if (!opening) return null;
  return { x: xChoices.find(({ id }) => id === xId) ?? opening, y, xChoices, yChoices, opening };
}

/** A pair as it stands in an address; the opening one is empty. */
export function pairCode({ x, y, yChoices, opening }: PanelPair): string {
  const xId = x.id === opening.id ? '' : x.id;
  const yId = y === yChoices[0] ? '' : y.id;
  return yId === '' ? xId : `${xId}:${yId}`;
}

/** Whether the parts of a pair in an address exist; while the rates are not at hand, none of them is said not to. */
export function isPairCode(dataset: Dataset, code: string): boolean {
  const { keyOf, catalogue } = dataset.panel;
  if (keyOf.size > 0 && catalogue === null) return true;
  const known = new Set(allChoices(dataset).map(({ id }) => id));
  return code.split(':').every((id) => id === '' || known.has(id));
}
