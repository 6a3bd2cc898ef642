import type { Dataset } from '@/domain/dataset';
import { maxOf, minOf } from '@/lib/extent';
import type { Selection, YearExtent } from './selection';

/** Which choice leaves nothing of what is held, and the years that it is held for. */
export interface MissingChoice extends YearExtent {
  readonly choice: 'years' | 'natures' | 'both';
}

/**
 * Why a selection has no figure of some places, though its indicator has some there.
 * @returns null where no figure is held, or where the selection has one
 */
export function missingChoice(
  { holdingsOf }: Dataset,
  { indicator, observations, asked }: Selection,
  placeCodes: readonly string[],
): MissingChoice | null {
  const here = (holdingsOf.get(indicator.id) ?? []).filter((one) => placeCodes.includes(one.placeCode));
  if (here.length === 0 || observations.some((one) => placeCodes.includes(one.placeCode))) return null;
  const ofNature = here.filter(({ nature }) => asked.natures.includes(nature));
  const within = here.some(({ years }) =>
    years.some((year) => year >= (asked.fromYear ?? year) && year <= (asked.toYear ?? year)),
  );
  const years = (ofNature.length > 0 ? ofNature : here).flatMap((one) => one.years);
  const choice = ofNature.length === 0 ? (within ? 'natures' : 'both') : within ? 'both' : 'years';
  return { choice, from: minOf(years), to: maxOf(years) };
}
