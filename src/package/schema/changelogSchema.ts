import { CHANGE_KINDS, type Change } from '@/domain/dataRecord';
import { ID } from './column';
import { localized, oneOf, refersTo, schemaOf, text } from './fields';

export const changelogSchema = schemaOf<Change>(
  {
    file: 'changelog.csv',
    says: 'What changed from version to version',
    key: ['version', 'kind', 'indicator_id', 'note_zh'],
    mayBeEmpty: true,
  },
  {
    version: text('version', 'Version of the data that brought the change', {
      required: true,
      pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
    }),
    date: text('date', 'Day of the version', { required: true, pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
    kind: oneOf('kind', 'Kind of change', CHANGE_KINDS),
    indicatorId: text('indicator_id', 'Indicator; a removed one is no longer in indicators.csv', {
      required: true,
      pattern: ID,
    }),
    replacedBy: refersTo('replaced_by', 'Indicator to use instead', 'indicators.csv', {}),
    note: localized('note', 'What changed and why'),
  },
);
