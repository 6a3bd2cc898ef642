import type { PanelRate } from '@/domain/panelRate';
import { LONGEST_NAME, POSITIVE } from './column';
import { flag, key, list, localized, number, refersTo, schemaOf, synonyms } from './fields';

export const panelRatesSchema = schemaOf<PanelRate>(
  {
    file: 'prefectures/rates.csv',
    says: 'Rates of the prefecture-level cities: some measures of the panel added up, over others, times a number',
    key: ['rate_id'],
    mayBeEmpty: true,
  },
  {
    id: key('rate_id', 'Identifier'),
    above: list('above', 'Keys of the measures above the line'),
    below: list('below', 'Keys of the measures below the line'),
    times: number('times', 'What the quotient is multiplied by', POSITIVE),
    unitId: refersTo('unit', 'Unit of the rate', 'units.csv'),
    stageId: refersTo('stage_id', 'Education stage', 'stages.csv'),
    acrossTables: flag(
      'across_tables',
      'yes: its measures stand in tables that follow a change of boundary in different years; empty: not',
    ),
    name: localized('name', 'Name', { required: true, longest: LONGEST_NAME }),
    working: localized('working', 'How it is worked out'),
    caveat: localized('caveat', 'What a careful reader must know', {}),
    synonyms: synonyms(),
  },
);
