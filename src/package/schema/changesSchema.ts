import { VERSION_PATTERN } from '@/domain/dataVersion';
import { FIGURE_CHANGE_KINDS, type FigureChange } from '@/domain/figureChange';
import { NATURES } from '@/domain/observation';
import { ID } from './column';
import { oneOf, refersTo, schemaOf, text } from './fields';

const VERSION = { required: true, pattern: VERSION_PATTERN };

export const changesSchema = schemaOf<FigureChange>(
  {
    file: 'changes.csv',
    says: 'What each version changed, figure by figure; npm run changes writes it from two versions of the data',
    key: ['version', 'indicator_id', 'observation_id', 'field'],
    mayBeEmpty: true,
  },
  {
    version: text('version', 'Version of the data that brought the change', VERSION),
    since: text('since', 'Version that it was compared with', VERSION),
    date: text('date', 'Day of the version', { required: true, pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
    kind: oneOf('kind', 'Whether the figure came, was corrected or went', FIGURE_CHANGE_KINDS),
    indicatorId: text('indicator_id', 'Indicator; a removed one is no longer in indicators.csv', {
      required: true,
      pattern: ID,
    }),
    stageId: refersTo('stage_id', 'Education stage, that of the indicator', 'stages.csv'),
    placeCode: text('place_code', 'Place, GB/T 2260; empty: all cities of prefectures/', {
      pattern: '^[0-9]{6}$',
    }),
    period: text('time_period', 'SDMX time period of the figure'),
    nature: oneOf('nature', 'Whether it is observed, planned or a target', NATURES),
    observationId: text(
      'observation_id',
      'The figure, by its identifier after the change, a removed one by its last; in prefectures/: p and city, indicator, year, nature; empty: a whole series there',
      { pattern: '^[a-z0-9]+\\.[A-Za-z0-9.-]+$' },
    ),
    field: text(
      'field',
      'Column of observations.csv that changed; value where the figure came or went; figures: how many figures a whole series has',
      { required: true, pattern: '^[a-z_]+$' },
    ),
    before: text('old_value', 'What stood there before; empty: nothing', {}),
    after: text('new_value', 'What stands there now; empty: nothing', {}),
  },
);
