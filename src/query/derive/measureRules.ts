import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { stageAndDescendants } from '@/domain/stage';
import type { Unit } from '@/domain/unit';
import type { Measure } from '../measure';
import { ratioPair } from './ratioPairs';
import type { RefusalReason } from './refusal';

/** What a place has for its people: persons and cases, schools, classes and places, floor and land, money. */
const PER_HEAD_UNITS = ['person', 'person_time', 'institution', 'class', 'school_place', 'm2', 'mu', 'CNY'];

/** The stages whose pupils are mostly under 15. */
const CHILDREN_STAGES = ['preschool', 'compulsory'];

const POPULATION_THEME = 'population';

/** Why a measure makes no sense for an indicator whatever its figures; null when it may. */
export function ruleAgainst(
  dataset: Dataset,
  indicator: Indicator,
  unit: Unit,
  measure: Measure,
): RefusalReason | null {
  const amount = unit.kind === 'count' || unit.kind === 'money';
  switch (measure.kind) {
    case 'index':
      return unit.kind === 'rate' ? 'rateIndex' : null;
    case 'share':
      return amount && indicator.aggregation === 'sum' ? null : 'notAdditive';
    case 'per':
      if (!PER_HEAD_UNITS.includes(unit.id) || indicator.aggregation !== 'sum') return 'notPerHead';
      if (indicator.topicId === POPULATION_THEME) return 'notPerHead';
      return measure.population === 'children' && !isOfChildren(dataset, indicator) ? 'childrenStage' : null;
    case 'gap':
      if (measure.to === 'country' && amount) return 'countAgainstCountry';
      return measure.to === 'standard' && !dataset.standardsOf.has(indicator.id) ? 'noStandard' : null;
    case 'ratio':
      return ratioPair(indicator.id, measure.indicatorId) ? null : 'notAPair';
    default:
      return null;
  }
}

const isOfChildren = (dataset: Dataset, { stageId }: Indicator): boolean =>
  CHILDREN_STAGES.some((stage) => stageAndDescendants(dataset.stages, stage).has(stageId));
