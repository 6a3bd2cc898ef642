import type { DerivedMeasure } from './derivedMeasure';
import { change } from './measures/change';
import { gapToCountry, gapToTarget } from './measures/gap';
import { gapToStandard } from './measures/gapToStandard';
import { index } from './measures/indexOfYear';
import { perChildren, perRegistered, perResidents } from './measures/perHead';
import { ratio } from './measures/ratio';
import { shareOfCountry, shareOfProvince } from './measures/share';

/** Every derived measure, in the order in which they are offered. */
export const MEASURES: readonly DerivedMeasure[] = [
  change,
  index,
  shareOfProvince,
  shareOfCountry,
  perRegistered,
  perResidents,
  perChildren,
  gapToTarget,
  gapToStandard,
  gapToCountry,
  ratio,
];

const BY_ID: ReadonlyMap<string, DerivedMeasure> = new Map(MEASURES.map((one) => [one.id, one]));

/** The measure that an id names; undefined for the published figures. */
export const measureById = (id: string): DerivedMeasure | undefined => BY_ID.get(id);
