import type { Dataset } from '@/domain/dataset';
import type { SourceHolding } from '@/domain/holding';
import { isDoubtful, type Observation } from '@/domain/observation';
import { isOwnId } from '@/domain/ownMark';
import { isCity } from '@/domain/place';
import type { Source } from '@/domain/source';
import { stageAndDescendants } from '@/domain/stage';
import { compareTimePeriods } from '@/domain/timePeriod';
import { byHeadline } from '../catalogue/headlineIndicators';

/** What a city published of itself. */
export interface CityReports {
  /** Observed figures that say most, of one document where no stage is chosen, else the newest of each indicator. */
  readonly figures: readonly Observation[];
  /** The same figures, by the document that each stands in. */
  readonly shown: readonly CityDocument[];
  /** Whether some of them are reported by others, and not published by the city itself. */
  readonly reported: boolean;
  /** How many more there are like these. */
  readonly more: number;
  /** Its other documents with figures of the stage, newest first. */
  readonly others: readonly CityDocument[];
}

export interface CityDocument {
  readonly source: Source;
  readonly figures: readonly Observation[];
}

const OWN_KINDS: readonly Source['kind'][] = [
  'work_report',
  'work_plan',
  'statistical_communique',
  'official_publication',
];
/** Of a stage little is told: what is reported of a city counts too. */
const TOLD_KINDS: readonly Source['kind'][] = [...OWN_KINDS, 'press'];
const SHOWN = { every: 6, stage: 12 };
/** Counts of fewer things than this are told after the others, whatever their subject. */
const FEW = 5;
const FEW_LOSE = 100;
/** A document with fewer observed figures than this is not what a city is shown by. */
const FEWEST = 4;

/** The documents that speak of one city and no other, and the reader's own tables with figures of it. */
export const documentsOfCity = ({ sourceHolding, place }: Dataset, code: string): readonly SourceHolding[] =>
  [...sourceHolding.values()].filter(({ placeCodes, sourceId }) => {
    if (isOwnId(sourceId)) return placeCodes.includes(code);
    const cities = placeCodes.filter((one) => place.get(one)?.level === 'city');
    return cities.length === 1 && cities[0] === code;
  });

/** The indicators that a city's page reckons with beside the measures of all cities: of its documents and its aims. */
export const reportedIndicators = (dataset: Dataset, code: string): readonly string[] => [
  ...documentsOfCity(dataset, code).flatMap(({ indicatorIds }) => indicatorIds),
  ...[...dataset.holdingsOf].flatMap(([id, held]) =>
    held.some(({ placeCode, nature }) => placeCode === code && nature !== 'actual') ? [id] : [],
  ),
];

/**
 * What the newest documents of a city say of it, without a stage the newest alone, with one what is reported of it too.
 * @returns null for a city none of whose documents are read
 */
export function cityReports(dataset: Dataset, code: string, stageId: string): CityReports | null {
  const place = dataset.place.get(code);
  if (!place || !isCity(place)) return null;
  const stages = stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);
  const documents = documentsOfCity(dataset, code)
    .flatMap(({ sourceId }): readonly CityDocument[] => {
      const source = dataset.source.get(sourceId);
      const figures = (dataset.observationsIn.get(sourceId) ?? []).filter(
        (one) => one.placeCode === code && (!stages || stages.has(one.stageId)),
      );
      const kinds = stages ? TOLD_KINDS : OWN_KINDS;
      const isOf = source && (kinds.includes(source.kind) || isOwnId(sourceId));
      return isOf && figures.length > 0 ? [{ source, figures }] : [];
    })
    .sort((a, b) => newestYear(b) - newestYear(a) || b.figures.length - a.figures.length);
  const newest = documents.find(({ figures }) => observed(figures).length >= FEWEST) ?? documents[0];
  const among = stages ? documents.flatMap(({ figures }) => figures) : (newest?.figures ?? []);
  const told = newestOfEach(dataset, stages ? among.filter(isOwnResult) : observed(among), stages !== null);
  const most = stages ? SHOWN.stage : SHOWN.every;
  const figures = told.slice(0, most);
  const reported = figures.some(({ sourceId }) => dataset.source.get(sourceId)?.kind === 'press');
  const shown = [...new Set(figures.map(({ sourceId }) => sourceId))].flatMap((id): CityDocument[] => {
    const source = dataset.source.get(id);
    return source ? [{ source, figures: figures.filter(({ sourceId }) => sourceId === id) }] : [];
  });
  const others = documents.filter(({ source }) => shown.every((one) => one.source.id !== source.id));
  return { figures, shown, reported, more: Math.max(0, told.length - most), others };
}

const isOwnResult = (one: Observation): boolean => one.nature === 'actual' && one.scope !== 'institution';

const observed = (figures: readonly Observation[]): readonly Observation[] =>
  figures.filter((one) => isOwnResult(one) && !isDoubtful(one));

/** The year that the observed figures of a document reach, else that of its aims. */
function newestYear({ figures }: CityDocument): number {
  const own = observed(figures);
  return own.length > 0 ? Math.max(...own.map(({ period }) => period.endYear)) : 0;
}

/** The newest figure of each indicator, of nearly the same thing one, the weightiest subjects first and in them the most telling indicator; with `byYear` the newest years before them. */
function newestOfEach(
  dataset: Dataset,
  figures: readonly Observation[],
  byYear: boolean,
): readonly Observation[] {
  const newest = new Map<string, Observation>();
  for (const one of figures) {
    const known = newest.get(one.indicatorId);
    if (!known || compareTimePeriods(known.period, one.period) < 0) newest.set(one.indicatorId, one);
  }
  const indicators = [...newest.keys()].flatMap((id) => dataset.indicator.get(id) ?? []);
  const kinds = new Set<string>();
  const weight = ({ indicatorId, value }: Observation) => {
    const indicator = dataset.indicator.get(indicatorId);
    const counted = dataset.unit.get(indicator?.unitId ?? '')?.kind === 'count';
    return (
      (dataset.topic.get(indicator?.topicId ?? '')?.weight ?? 0) - (counted && value < FEW ? FEW_LOSE : 0)
    );
  };
  return byHeadline(dataset, indicators)
    .filter(({ family, name }) => {
      const kind = family || (byYear ? name.zh : name.zh.replace(/（.*/, ''));
      return !kinds.has(kind) && kinds.add(kind);
    })
    .flatMap(({ id }) => newest.get(id) ?? [])
    .sort((a, b) => (byYear ? b.period.endYear - a.period.endYear : 0) || weight(b) - weight(a));
}
