import { withEverySchema } from '../schema/everySchema';
import type { TableShape } from '../schema/tableSchema';
import { describeTable } from './describeTable';

const TABLES: readonly TableShape[] = withEverySchema((schema): TableShape => schema);

/**
 * The description of the data package: its head as people wrote it, its resources from the schemas.
 * @param text datapackage.json as it stands
 * @param digest length and hash of a file, by its name, which its resource then has; null: no such file
 */
export function describedPackage(text: string, digest: (file: string) => object | null = () => null): string {
  const head = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const resources = TABLES.map((table) => {
    const { schema, ...of } = describeTable(table, TABLES);
    return { ...of, ...digest(table.file), schema };
  });
  return `${JSON.stringify({ ...head, resources }, null, 2)}\n`;
}
