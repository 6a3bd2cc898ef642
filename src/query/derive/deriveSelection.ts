import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { isDoubtful, type Observation } from '@/domain/observation';
import type { Measure } from '../catalogue/measure';
import { type Selection, yearExtent } from '../selection/selection';
import { allAgree } from '../series/resolution';
import { buildSeries } from '../series/series';
import { twinsOf } from './chooseInput';
import { asObservation, workOut } from './derivedFigure';
import { type DerivedIndicator, derivedIndicator } from './derivedIndicator';
import { measureById } from './measures';
import { withPopulationBreaks } from './populationBreaks';
import { joinRefusals, type Refusal } from './refusal';

/** A selection of derived figures, and the figures that gave none. */
export interface DerivedSelection {
  readonly measure: Measure;
  readonly selection: Selection;
  /** The published figures that it was worked out from. */
  readonly base: Selection;
  readonly refusals: readonly Refusal[];
  /** The dataset with the derived indicators, their units and all their figures. */
  readonly dataset: Dataset;
}

/** Works out a measure for every figure of a selection; null for the published figures themselves. */
export function deriveSelection(
  dataset: Dataset,
  selection: Selection,
  measure: Measure,
): DerivedSelection | null {
  const own = derivedIndicator(dataset, selection.indicator.id, measure);
  if (!own) return null;
  const family = selection.related.flatMap((indicator) => {
    const derived = derivedIndicator(dataset, indicator.id, measure);
    return derived ? [{ ...derived, indicator: { ...derived.indicator, name: indicator.name } }] : [];
  });
  const { figures, refusals } = deriveFigures(dataset, selection.observations, measure);
  const everything = [selection.indicator, ...selection.related].flatMap(
    ({ id }) => deriveFigures(dataset, dataset.observationsOf.get(id) ?? [], measure).figures,
  );
  const indicators = [own, ...family].map(({ indicator }) => indicator);
  const present = new Set(figures.map(({ placeCode }) => placeCode));
  const available = yearExtent(everything) ?? selection.available;
  return {
    measure,
    base: selection,
    refusals,
    dataset: withDerived(dataset, [own, ...family], everything),
    selection: {
      asked: selection.asked,
      indicator: own.indicator,
      unit: own.unit,
      places: selection.places,
      absent: selection.places.filter(({ code }) => !present.has(code)),
      related: family
        .map(({ indicator }) => indicator)
        .filter(({ id }) => figures.some(({ indicatorId }) => indicatorId === id)),
      observations: figures,
      sources: selection.sources,
      series: buildSeries(selection.places, indicators, figures, selection.sources),
      years: yearExtent(figures) ?? selection.years,
      available,
    },
  };
}

/** Works out a measure for some figures: the values, in their order, and why the others have none. */
export function deriveFigures(
  dataset: Dataset,
  observations: readonly Observation[],
  measure: Measure,
): { readonly figures: readonly Observation[]; readonly refusals: readonly Refusal[] } {
  const figures: Observation[] = [];
  const refusals: Refusal[] = [];
  for (const figure of withoutRepeats(observations)) {
    const outcome = workOut(dataset, figure, measure);
    if ('refused' in outcome) {
      const { refused: reason, ...details } = outcome;
      refusals.push({ reason, observations: [figure], ...details });
      continue;
    }
    const derived = asObservation(dataset, figure, measure, outcome);
    if (derived) figures.push(derived.observation);
  }
  const census = measureById(measure.id)?.census === true;
  return {
    figures: census ? withPopulationBreaks(figures) : figures,
    refusals: joinRefusals(refusals),
  };
}

/** Where several sources say the same, the figure of the source with the most figures stands for them. */
function withoutRepeats(observations: readonly Observation[]): readonly Observation[] {
  const counts = new Map<string, number>();
  for (const { sourceId } of observations) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  const weight = ({ sourceId }: Observation) => counts.get(sourceId) ?? 0;
  return observations.filter((figure) => {
    const twins = twinsOf(figure, observations);
    if (isDoubtful(figure) || twins.length < 2 || !allAgree(twins)) return true;
    const [first] = [...twins].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
    return first === figure;
  });
}

function withDerived(
  dataset: Dataset,
  derived: readonly DerivedIndicator[],
  figures: readonly Observation[],
): Dataset {
  const indicators: readonly Indicator[] = derived.map(({ indicator }) => indicator);
  const of = (id: string) => figures.filter(({ indicatorId }) => indicatorId === id);
  return {
    ...dataset,
    indicators: [...dataset.indicators, ...indicators],
    indicator: new Map([...dataset.indicator, ...indicators.map((one) => [one.id, one] as const)]),
    unit: new Map([...dataset.unit, ...derived.map(({ unit }) => [unit.id, unit] as const)]),
    observation: new Map([...dataset.observation, ...figures.map((one) => [one.id, one] as const)]),
    observationsOf: new Map([
      ...dataset.observationsOf,
      ...indicators.map(({ id }) => [id, of(id)] as const),
    ]),
  };
}
