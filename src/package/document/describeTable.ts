import type { Column } from '../schema/column';
import { type TableShape, tableName } from '../schema/tableSchema';

const TYPES = { text: 'string', period: 'string', number: 'number', integer: 'integer' } as const;

/** Periods as `parseTimePeriod` reads them, which refuses those that end after 2099 besides. */
export const PERIOD_PATTERN = '^(19|20)[0-9]{2}(-S[12]|-(0[1-9]|1[0-2])-01/P[1-9][0-9]{0,2}[MY])?$';

/**
 * A data file as the Data Package describes it: a resource with its table schema.
 * @param others every table, for those that its columns point to
 */
export function describeTable(table: TableShape, others: readonly TableShape[]) {
  const foreignKeys = table.columns.flatMap((column) => {
    const target = others.find(({ file }) => file === column.refersTo);
    if (!target) return [];
    const resource = target.file === table.file ? {} : { resource: tableName(target) };
    return [{ fields: [column.name], reference: { ...resource, fields: target.key } }];
  });
  return {
    name: tableName(table),
    path: table.file,
    type: 'table',
    description: table.says,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(describeColumn),
      missingValues: [''],
      primaryKey: table.key,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** A column as a field of a table schema. */
export function describeColumn(column: Column) {
  const { name, type, says, required, unique, allowed, pattern, lowest, highest, longest } = column;
  const written = type === 'period' ? PERIOD_PATTERN : pattern;
  const constraints = {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(lowest === undefined ? {} : { minimum: lowest }),
    ...(highest === undefined ? {} : { maximum: highest }),
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(allowed.length > 0 ? { enum: allowed } : {}),
    ...(written === '' ? {} : { pattern: written }),
  };
  const bound = Object.keys(constraints).length > 0 ? { constraints } : {};
  return { name, type: TYPES[type], description: says, ...bound };
}
