import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FILES } from '@/ingest/readDataset';
import { PROJECT, VERSION } from '@/lib/version';
import { cell, dataRows, ROOT, readText } from './dataFolder';

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
    readonly primaryKey: readonly [string];
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

const dataPackage = JSON.parse(readText('data/datapackage.json')) as DataPackage;
const fileOf = (resource: Resource) => {
  const file = DATA_FILES.find((name) => name === resource.path);
  if (!file) throw new Error(`No data file ${resource.path}`);
  return file;
};
const values = (resource: Resource, column: string) =>
  dataRows(fileOf(resource)).map((row) => cell(row, column));

const TYPES = { string: /^/, number: /^-?\d+(\.\d+)?$/, integer: /^-?\d+$/ };

function faults(resource: Resource, { name, type, constraints = {} }: Field): readonly string[] {
  const column = values(resource, name);
  const { required, unique, enum: allowed, pattern } = constraints;
  const wrong = column.filter((value) =>
    value === ''
      ? required
      : !TYPES[type].test(value) ||
        (allowed && !allowed.includes(value)) ||
        (pattern && !new RegExp(pattern, 'u').test(value)),
  );
  const repeated = unique ? column.filter((value, at) => value !== '' && column.indexOf(value) !== at) : [];
  return [...wrong, ...repeated].map((value) => `${resource.path} ${name}: "${value}"`);
}

describe('datapackage.json', () => {
  it('is a Data Package of version 2 with a name, a semantic version and a licence', () => {
    expect(dataPackage.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(dataPackage.name).toBe('city-education-compare');
    expect(dataPackage).toMatchObject({ name: PROJECT, version: VERSION });
    expect(dataPackage.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(dataPackage.licenses.map((licence) => licence.name)).toEqual(['CC-BY-4.0']);
  });

  it('names every data file, and no other', () => {
    expect(dataPackage.resources.map((resource) => resource.path).sort()).toEqual([...DATA_FILES].sort());
    expect(dataPackage.resources.filter(({ path }) => !existsSync(resolve(ROOT, 'data', path)))).toEqual([]);
  });

  describe.each(dataPackage.resources)('$path', (resource) => {
    it('lists exactly the columns of the file, in their order', () => {
      const header = readText(`data/${resource.path}`).split('\n', 1)[0];
      expect(resource.schema.fields.map((field) => field.name).join(',')).toBe(header);
    });

    it('states types and constraints that the file keeps', () => {
      expect(resource.schema.fields.flatMap((field) => faults(resource, field))).toEqual([]);
    });

    it('states keys that the file keeps', () => {
      const [key] = resource.schema.primaryKey;
      expect(new Set(values(resource, key)).size).toBe(values(resource, key).length);
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const target = reference.resource
          ? dataPackage.resources.find(({ name }) => name === reference.resource)
          : resource;
        const known = new Set(target ? values(target, reference.fields[0]) : []);
        const lost = values(resource, fields[0]).filter((value) => value !== '' && !known.has(value));
        expect(lost).toEqual([]);
      }
    });
  });
});
