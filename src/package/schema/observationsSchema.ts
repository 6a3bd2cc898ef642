import { BOUNDS, NATURES, type Observation, PERIOD_BASES, SCOPES } from '@/domain/observation';
import { CODE, POSITIVE } from './column';
import { key, localized, number, oneOf, orEmpty, period, refersTo, schemaOf, text } from './fields';

const ID_PATTERN = '^[a-z]{2,}[0-9]*\\.[a-z0-9-]+\\.[0-9A-Z-]+\\.(actual|plan|target)(\\.[a-z0-9-]+)*$';
export const observationsSchema = schemaOf<Omit<Observation, 'derivation'>>(
  {
    file: 'observations.csv',
    says: 'One published figure a row; an absent figure has no row',
    key: ['observation_id'],
  },
  {
    id: key(
      'observation_id',
      'Stable, readable identifier: place, indicator, period, nature, and more where needed',
      ID_PATTERN,
    ),
    placeCode: refersTo('place_code', 'Place', 'places.csv', { required: true, pattern: CODE }),
    indicatorId: refersTo('indicator_id', 'Indicator', 'indicators.csv'),
    stageId: refersTo('stage_id', 'Education stage, that of the indicator', 'stages.csv'),
    period: period(
      'time_period',
      'SDMX time period: year, half-year, or start and duration (2022-01-01/P5M: January to May)',
    ),
    periodBasis: oneOf(
      'period_basis',
      'printed, or inferred where the source prints no period',
      PERIOD_BASES,
    ),
    value: number('value', 'Value in the indicator’s unit, a base unit (yuan, persons, m², percent)'),
    nature: oneOf(
      'nature',
      'actual: observed; plan: an amount to be done; target: a level to be reached',
      NATURES,
    ),
    bound: oneOf('bound', 'How the printed figure limits the true one; a printed range is two rows', BOUNDS),
    scope: oneOf('scope', 'Which part of the place it covers', SCOPES),
    sourceId: refersTo('source_id', 'Source', 'sources.csv'),
    locator: text('locator', 'Where in the source: part and item, or table'),
    asPrinted: text('as_printed', 'The figure as the source prints it, digits and unit'),
    note: localized('note', 'What a careful reader must know', {}),
    breakReason: localized(
      'break',
      'Reason why the series breaks before this figure; empty: it does not',
      {},
    ),
    origin: orEmpty(
      oneOf(
        'origin',
        'Empty: the source prints the number; counted: the compiler added up what the source lists; adjusted: the compiler adjusted it to the boundaries of another year',
        ['counted', 'adjusted'],
      ),
      'printed',
    ),
    doubt: localized(
      'doubt',
      'Why the figure is doubtful (out of line, contradicted, perhaps not the full year); empty: no doubt is known',
      {},
    ),
    resolution: orEmpty(
      number(
        'resolution',
        'The step in which the value is printed, in base units: 10000 for whole 万, 0.01 for two decimals of a percent; empty: to the unit',
        POSITIVE,
      ),
      1,
    ),
  },
);
