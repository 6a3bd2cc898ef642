import { BOUNDS } from '@/domain/observation';
import { STANDARD_SUBJECTS, type Standard } from '@/domain/standard';
import { YEAR } from './column';
import { integer, key, localized, number, oneOf, orEmpty, refersTo, schemaOf } from './fields';

export const standardsSchema = schemaOf<Standard>(
  {
    file: 'standards.csv',
    says: 'Levels that an authority sets for every county or for the country: reference lines, not observations',
    key: ['standard_id'],
    mayBeEmpty: true,
  },
  {
    id: key('standard_id', 'Identifier'),
    indicatorId: refersTo('indicator_id', 'Indicator', 'indicators.csv'),
    stageId: refersTo('stage_id', 'Education stage, that of the indicator', 'stages.csv'),
    bound: oneOf('bound', 'How the level binds', BOUNDS),
    value: number('value', 'Level, in the indicator’s unit'),
    appliesTo: oneOf('applies_to', 'Whom it binds', STANDARD_SUBJECTS),
    byYear: orEmpty(
      integer('by_year', 'Year by which it is to be met; empty: always', { pattern: YEAR }),
      null,
    ),
    sourceId: refersTo('source_id', 'Source', 'sources.csv'),
    note: localized('note', 'Note', {}),
  },
);
