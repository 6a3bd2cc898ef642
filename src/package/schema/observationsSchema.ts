import { BOUNDS, NATURES, type Observation, ORIGINS, PERIOD_BASES, SCOPES } from '@/domain/observation';
import { CODE, column, inBothLanguages, keyColumn } from './column';
import type { TableSchema } from './tableSchema';

const ID_PATTERN = '^[a-z]{2,}[0-9]*\\.[a-z0-9-]+\\.[0-9A-Z-]+\\.(actual|plan|target)(\\.[a-z0-9-]+)*$';

export const observationsSchema: TableSchema<Observation> = {
  file: 'observations.csv',
  says: 'One published figure a row; an absent figure has no row',
  key: ['observation_id'],
  columns: [
    keyColumn(
      'observation_id',
      'Stable, readable identifier: place, indicator, period, nature, and more where needed',
      ID_PATTERN,
    ),
    column('place_code', 'Place', { required: true, pattern: CODE, refersTo: 'places.csv' }),
    column('indicator_id', 'Indicator', { required: true, refersTo: 'indicators.csv' }),
    column('stage_id', 'Education stage, that of the indicator', { required: true, refersTo: 'stages.csv' }),
    column(
      'time_period',
      'SDMX time period: year, half-year, or start and duration (2022-01-01/P5M: January to May)',
      {
        type: 'period',
        required: true,
      },
    ),
    column('period_basis', 'printed, or inferred where the source prints no period', {
      required: true,
      allowed: PERIOD_BASES,
    }),
    column('value', 'Value in the indicator’s unit, a base unit (yuan, persons, m², percent)', {
      type: 'number',
      required: true,
    }),
    column('nature', 'actual: observed; plan: an amount to be done; target: a level to be reached', {
      required: true,
      allowed: NATURES,
    }),
    column('bound', 'How the printed figure limits the true one; a printed range is two rows', {
      required: true,
      allowed: BOUNDS,
    }),
    column('scope', 'Which part of the place it covers', { required: true, allowed: SCOPES }),
    column('source_id', 'Source', { required: true, refersTo: 'sources.csv' }),
    column('locator', 'Where in the source: part and item, or table', { required: true }),
    column('as_printed', 'The figure as the source prints it, digits and unit', { required: true }),
    ...inBothLanguages('note', 'What a careful reader must know'),
    ...inBothLanguages('break', 'Reason why the series breaks before this figure; empty: it does not'),
    column(
      'origin',
      'Empty: the source prints the number; counted: the compiler added up what the source lists; adjusted: the compiler adjusted it to the boundaries of another year',
      { allowed: ['counted', 'adjusted'] },
    ),
    ...inBothLanguages(
      'doubt',
      'Why the figure is doubtful (out of line, contradicted, perhaps not the full year); empty: no doubt is known',
    ),
    column(
      'resolution',
      'The step in which the value is printed, in base units: 10000 for whole 万, 0.01 for two decimals of a percent; empty: to the unit',
      { type: 'number' },
    ),
  ],
  read: (cells) => ({
    id: cells.text('observation_id'),
    placeCode: cells.text('place_code'),
    indicatorId: cells.text('indicator_id'),
    stageId: cells.text('stage_id'),
    period: cells.period('time_period'),
    periodBasis: cells.oneOf('period_basis', PERIOD_BASES),
    value: cells.number('value'),
    nature: cells.oneOf('nature', NATURES),
    bound: cells.oneOf('bound', BOUNDS),
    scope: cells.oneOf('scope', SCOPES),
    origin: cells.text('origin') === '' ? 'printed' : cells.oneOf('origin', ORIGINS),
    sourceId: cells.text('source_id'),
    locator: cells.text('locator'),
    asPrinted: cells.text('as_printed'),
    note: cells.localized('note'),
    breakReason: cells.localized('break'),
    doubt: cells.localized('doubt'),
    resolution: cells.text('resolution') === '' ? 1 : cells.number('resolution'),
  }),
  write: (one) => ({
    observation_id: one.id,
    place_code: one.placeCode,
    indicator_id: one.indicatorId,
    stage_id: one.stageId,
    time_period: one.period.text,
    period_basis: one.periodBasis,
    value: one.value,
    nature: one.nature,
    bound: one.bound,
    scope: one.scope,
    source_id: one.sourceId,
    locator: one.locator,
    as_printed: one.asPrinted,
    note_zh: one.note.zh,
    note_en: one.note.en,
    break_zh: one.breakReason.zh,
    break_en: one.breakReason.en,
    origin: one.origin === 'printed' ? '' : one.origin,
    doubt_zh: one.doubt.zh,
    doubt_en: one.doubt.en,
    resolution: one.resolution === 1 ? '' : one.resolution,
  }),
};
