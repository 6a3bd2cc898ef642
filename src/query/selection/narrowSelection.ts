import type { Observation } from '@/domain/observation';
import { buildSeries } from '../series/series';
import { type Selection, yearExtent } from './selection';

/**
 * A selection with some of its figures only: series, links, absent places, near indicators and years follow.
 * @param kept figures of the selection
 */
export function narrowSelection(selection: Selection, kept: ReadonlySet<Observation>): Selection {
  const observations = selection.observations.filter((one) => kept.has(one));
  const before = yearExtent(selection.observations);
  const after = yearExtent(observations);
  const present = new Set(observations.map(({ placeCode }) => placeCode));
  return {
    ...selection,
    absent: selection.places.filter(({ code }) => !present.has(code)),
    related: selection.related.filter(({ id }) => observations.some((one) => one.indicatorId === id)),
    observations,
    series: buildSeries(
      selection.places,
      [selection.indicator, ...selection.related],
      observations,
      selection.sources,
    ),
    years: {
      from: after && before?.from === selection.years.from ? after.from : selection.years.from,
      to: after && before?.to === selection.years.to ? after.to : selection.years.to,
    },
  };
}
