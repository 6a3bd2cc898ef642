import type { Dataset } from '@/domain/dataset';
import type { RecordColumn } from '../observation/observationRecords';
import { expressionOf, PLAIN_STYLE } from './expression';

/** What a file of derived figures says beside the columns of published ones: measure, working, ids of the inputs and their
 * periods, in the order of the ids. */
export function derivationColumns(dataset: Dataset): readonly RecordColumn[] {
  return [
    { name: 'derived_measure', read: ({ derivation }) => derivation?.measure ?? '' },
    { name: 'derived_formula', read: (row) => expressionOf(dataset, row, PLAIN_STYLE) },
    {
      name: 'derived_inputs',
      read: ({ derivation }) =>
        [...(derivation?.inputs.map(({ id }) => id) ?? []), derivation?.standardId ?? '']
          .filter(Boolean)
          .join('|'),
    },
    {
      name: 'derived_input_years',
      read: ({ derivation }) => derivation?.inputs.map(({ period }) => period.text).join('|') ?? '',
    },
  ];
}
