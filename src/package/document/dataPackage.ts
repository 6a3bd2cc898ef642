import { withEverySchema } from '../schema/everySchema';
import type { TableShape } from '../schema/tableSchema';
import { describeTable } from './describeTable';

const TABLES: readonly TableShape[] = withEverySchema((schema): TableShape => schema);

interface Head {
  readonly resources?: readonly { readonly path?: string; readonly bytes?: number; readonly hash?: string }[];
}

/**
 * The description of the data package: its head as people wrote it, its resources from the schemas.
 * @param text datapackage.json as it stands
 * @param digest length and hash of a file, by its name; absent: as they stand
 */
export function describedPackage(text: string, digest?: (file: string) => object | null): string {
  const head = JSON.parse(text) as Head;
  const standing = (file: string) => {
    const { bytes, hash } = head.resources?.find(({ path }) => path === file) ?? {};
    return { bytes, hash };
  };
  const resources = TABLES.map((table) => {
    const { schema, ...of } = describeTable(table, TABLES);
    return { ...of, ...(digest ?? standing)(table.file), schema };
  });
  return `${JSON.stringify({ ...head, resources }, null, 2)}\n`;
}
