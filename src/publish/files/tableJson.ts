import { chartCitations } from '@/narrative/citation/chartCitation';
import { rowsJsonSchema } from '../api/recordJsonSchema';
import type { DataTable } from '../table/dataTable';
import { jsonRecords } from '../table/tableForms';
import type { Reader, Taken } from '../taken';
import { LICENCE } from './licence';

/** Figures as JSON: what they are, a JSON Schema of the records, and the records. */
export function tableJson(taken: Taken, table: DataTable, { wording, seen }: Reader): string {
  const { version, date } = table.edition;
  const told = {
    title: taken.title,
    facts: taken.facts.filter(Boolean),
    caveats: taken.caveats.filter(Boolean),
    data_version: version,
    data_date: date,
    licence: LICENCE,
    address: seen.address,
    downloaded: seen.day,
    citation: chartCitations(taken, seen, wording.language)[1]?.text ?? '',
    shape: table.shape,
    schema: { observations: rowsJsonSchema(table) },
    observations: jsonRecords(table),
  };
  return `${JSON.stringify(told, null, 1)}\n`;
}
