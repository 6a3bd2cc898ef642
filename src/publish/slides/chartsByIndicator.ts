import type { Dataset } from '@/domain/dataset';
import type { Observation } from '@/domain/observation';
import { displayUnit } from '@/lib/numberFormat';
import { givenSelection } from '@/query/selection/givenSelection';
import type { Selection } from '@/query/selection/selection';
import { seriesChain } from '@/query/series/series';
import type { Wording } from '@/wording/wording';
import type { SheetChart } from '../sheet';
import { groupsOf } from './groupsOf';

/** Years that make a line. */
const FEWEST = 3;

/** A chart for every indicator of which some figures make a line, in their order. */
export function chartsByIndicator(
  dataset: Dataset,
  observations: readonly Observation[],
  { language, sentences }: Wording,
): readonly SheetChart[] {
  const groups = groupsOf(observations, ({ indicatorId }) => indicatorId);
  return groups.flatMap(([indicatorId, own]): readonly SheetChart[] => {
    const selection = selectionOf(dataset, indicatorId, own);
    if (!selection?.series.some((series) => seriesChain(series).length >= FEWEST)) return [];
    const { indicator, unit, years } = selection;
    const largest = own.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
    const places = sentences.joinPlaces(selection.places.map(({ shortName }) => shortName[language]));
    return [
      {
        title: indicator.name[language],
        facts: [
          places,
          sentences.yearsSpan(years.from, years.to),
          sentences.unit(displayUnit(unit, largest, language).symbol),
        ],
        caveat: '',
        selection,
        besides: [],
        context: null,
        years,
      },
    ];
  });
}

function selectionOf(
  dataset: Dataset,
  indicatorId: string,
  observations: readonly Observation[],
): Selection | null {
  const indicator = dataset.indicator.get(indicatorId);
  const codes = new Set(observations.map(({ placeCode }) => placeCode));
  const places = dataset.places.filter(({ code }) => codes.has(code));
  return indicator && places.length === codes.size
    ? givenSelection(dataset, indicator, places, observations)
    : null;
}
