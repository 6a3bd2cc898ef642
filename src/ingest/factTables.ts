import type { Indicator } from '@/domain/indicator';
import { BOUNDS, NATURES, type Observation, ORIGINS, PERIOD_BASES, SCOPES } from '@/domain/observation';
import { STANDARD_SUBJECTS, type Standard } from '@/domain/standard';
import type { TableReader } from './readTable';
import type { RowReader } from './rowReader';

type Known = ReadonlyMap<string, unknown>;

function stageOfIndicator(row: RowReader, indicators: ReadonlyMap<string, Indicator>): string {
  const stageId = row.required('stage_id');
  const indicator = indicators.get(row.text('indicator_id'));
  if (indicator && stageId !== indicator.stageId) row.fail('stageMismatch', 'stage_id', indicator.stageId);
  return stageId;
}

/** Reads observations.csv against the places, indicators and sources it points to. */
export const observationsTable = (
  places: Known,
  indicators: ReadonlyMap<string, Indicator>,
  sources: Known,
): TableReader<Observation> => ({
  file: 'observations.csv',
  key: 'observation_id',
  columns: [
    'observation_id',
    'place_code',
    'indicator_id',
    'stage_id',
    'time_period',
    'period_basis',
    'value',
    'nature',
    'bound',
    'scope',
    'source_id',
    'locator',
    'as_printed',
    'note_zh',
    'note_en',
    'break_zh',
    'break_en',
    'origin',
    'doubt_zh',
    'doubt_en',
    'resolution',
  ],
  read: (row) => ({
    id: row.text('observation_id'),
    placeCode: row.reference('place_code', places, 'places.csv'),
    indicatorId: row.reference('indicator_id', indicators, 'indicators.csv'),
    stageId: stageOfIndicator(row, indicators),
    period: row.timePeriod('time_period'),
    periodBasis: row.oneOf('period_basis', PERIOD_BASES),
    value: row.number('value'),
    nature: row.oneOf('nature', NATURES),
    bound: row.oneOf('bound', BOUNDS),
    scope: row.oneOf('scope', SCOPES),
    origin: row.text('origin') === '' ? 'printed' : row.oneOf('origin', ORIGINS),
    sourceId: row.reference('source_id', sources, 'sources.csv'),
    locator: row.required('locator'),
    asPrinted: row.required('as_printed'),
    note: row.localized('note'),
    breakReason: row.localized('break'),
    doubt: row.localized('doubt'),
    resolution: row.text('resolution') === '' ? 1 : row.number('resolution'),
  }),
});

/** Reads standards.csv against the indicators and sources it points to. */
export const standardsTable = (
  indicators: ReadonlyMap<string, Indicator>,
  sources: Known,
): TableReader<Standard> => ({
  file: 'standards.csv',
  key: 'standard_id',
  columns: [
    'standard_id',
    'indicator_id',
    'stage_id',
    'bound',
    'value',
    'applies_to',
    'by_year',
    'source_id',
    'note_zh',
    'note_en',
  ],
  read: (row) => ({
    id: row.text('standard_id'),
    indicatorId: row.reference('indicator_id', indicators, 'indicators.csv'),
    stageId: stageOfIndicator(row, indicators),
    bound: row.oneOf('bound', BOUNDS),
    value: row.number('value'),
    appliesTo: row.oneOf('applies_to', STANDARD_SUBJECTS),
    byYear: row.text('by_year') === '' ? null : row.integer('by_year'),
    sourceId: row.reference('source_id', sources, 'sources.csv'),
    note: row.localized('note'),
  }),
});
