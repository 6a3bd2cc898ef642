import { describe, expect, it } from 'vitest';
import { columnTable } from '@/package/document/columnTable';
import { describedPackage } from '@/package/document/dataPackage';
import { withTable } from '@/package/document/markedTable';
import { readTable } from '@/package/read/readTable';
import { withEverySchema } from '@/package/schema/everySchema';
import { observationsSchema } from '@/package/schema/observationsSchema';
import { writeTable } from '@/package/write/writeTable';
import { addressTable } from '@/view/addressTable';
import { fileDigest } from '../../scripts/fileDigest.mjs';
import { readText } from './dataFolder';

const files = withEverySchema((schema) => ({
  file: schema.file,
  read: (text: string) => readTable(schema, text),
  rewrite: (text: string) => writeTable(schema, readTable(schema, text).items),
}));

describe('the schemas are the one description of the data', () => {
  it.each(files)(
    '$file reads without a fault and is written back byte for byte',
    ({ file, read, rewrite }) => {
      const text = readText(`data/${file}`);
      expect(read(text).problems).toEqual([]);
      expect(rewrite(text) === text).toBe(true);
    },
  );

  it('datapackage.json says what they say (npm run document writes it)', () => {
    const text = readText('data/datapackage.json');
    expect(text).toBe(describedPackage(text, (file) => fileDigest(readText(`data/${file}`))));
  });

  it('the README lists their columns (npm run document writes it)', () => {
    const text = readText('README.md');
    expect(text).toBe(withTable(text, 'Columns', columnTable(observationsSchema)));
  });

  it('and the keys of an address', () => {
    const text = readText('README.md');
    expect(text).toBe(withTable(text, 'Keys', addressTable()));
  });
});
