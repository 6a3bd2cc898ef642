import { cell, type Data, type Row, readText } from '../dataFolder';
import type { Check } from './check';

interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}
interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly constraints?: Constraints;
}
interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}
interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly Resource[];
}

export const dataPackage = JSON.parse(readText('data/datapackage.json')) as DataPackage;

const TYPES = { string: /^/, number: /^-?\d+(\.\d+)?$/, integer: /^-?\d+$/ };

const keyOf = (row: Row, columns: readonly string[]) =>
  columns.map((column) => cell(row, column)).join('\u0000');

function repeatedIn(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

function fieldFaults(
  { rows }: Data,
  path: string,
  { name, type, constraints = {} }: Field,
): readonly string[] {
  const { required, unique, enum: allowed, pattern } = constraints;
  const expression = pattern ? new RegExp(pattern, 'u') : null;
  const column = rows(path).map((row) => cell(row, name));
  const wrong = column.filter((value) =>
    value === ''
      ? required
      : !TYPES[type].test(value) ||
        (allowed && !allowed.includes(value)) ||
        (expression && !expression.test(value)),
  );
  const repeated = unique ? repeatedIn(column.filter((value) => value !== '')) : [];
  return [...wrong, ...repeated].map((value) => `${path} ${name}: "${value}"`);
}

function keyFaults({ rows }: Data, resource: Resource): readonly string[] {
  const { path, schema } = resource;
  const repeated = repeatedIn(rows(path).map((row) => keyOf(row, schema.primaryKey)));
  const lost = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const target = reference.resource
      ? dataPackage.resources.find(({ name }) => name === reference.resource)
      : resource;
    const known = new Set(target ? rows(target.path).map((row) => cell(row, reference.fields[0])) : []);
    return rows(path)
      .map((row) => cell(row, fields[0]))
      .filter((value) => value !== '' && !known.has(value));
  });
  return [...repeated, ...lost].map((value) => `${path}: ${value.replaceAll('\u0000', ' ')}`);
}

const STRAY_SPACE = /^\s|\s$/;

function textFaults({ text, rows }: Data, path: string): readonly string[] {
  const whole = text(path);
  const faults = [
    ...(whole.startsWith('\uFEFF') ? ['a byte order mark'] : []),
    ...(/[\r\uFFFD]/.test(whole) ? ['a carriage return or a lost character'] : []),
    ...(whole.endsWith('\n') ? [] : ['no line end at the end']),
  ];
  const cells = rows(path).flatMap((row) => Object.values(row).filter((value) => STRAY_SPACE.test(value)));
  return [...faults, ...cells].map((fault) => `${path}: ${fault}`);
}

export const DATA_PACKAGE_CHECKS: readonly Check[] = dataPackage.resources.flatMap((resource) => {
  const { path, schema } = resource;
  return [
    {
      name: `${path} has exactly the columns that the data package lists, in their order`,
      faults: ({ text }: Data) => {
        const listed = schema.fields.map((field) => field.name).join(',');
        const header = text(path).split('\n', 1)[0] ?? '';
        return header === listed ? [] : [header];
      },
    },
    {
      name: `${path} keeps the types and constraints that the data package states`,
      faults: (data: Data) => schema.fields.flatMap((field) => fieldFaults(data, path, field)),
    },
    {
      name: `${path} keeps the keys that the data package states`,
      faults: (data: Data) => keyFaults(data, resource),
    },
    {
      name: `${path} is UTF-8 without BOM, ends its lines with LF and has no stray space`,
      faults: (data: Data) => textFaults(data, path),
    },
  ];
});
