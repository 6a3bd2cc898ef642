import { withEverySchema } from '../schema/everySchema';
import type { TableShape } from '../schema/tableSchema';
import { describeTable } from './describeTable';

const TABLES: readonly TableShape[] = withEverySchema((schema): TableShape => schema);

/**
 * The description of the data package: its head as people wrote it, its resources from the schemas.
 * @param text datapackage.json as it stands
 */
export function describedPackage(text: string): string {
  const head = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const resources = TABLES.map((table) => describeTable(table, TABLES));
  return `${JSON.stringify({ ...head, resources }, null, 2)}\n`;
}
