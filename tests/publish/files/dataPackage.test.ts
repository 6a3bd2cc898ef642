import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '@/publish/files/dataPackage';
import { snippet } from '@/publish/snippets/snippet';
import type { DataTable } from '@/publish/table/dataTable';
import { wideTable } from '@/publish/table/wideTable';
import type { Taken } from '@/publish/taken';
import { columnOf, readerIn, takenAll, takenPreschool } from '../table/tables';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly pattern?: string };
}

const filesOf = (taken: Taken, table: DataTable): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(dataPackage(taken, table, readerIn('zh')))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

const parsed = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  integer: /^-?\d+$/,
};

const CASES: readonly (readonly [string, Taken, DataTable])[] = [
  ['a picture', takenPreschool, takenPreschool.table],
  ['all figures', takenAll, takenAll.table],
  ['years as columns', takenAll, wideTable(takenAll.table)],
];

describe.each(CASES)('a Data Package of %s', (_, taken, table) => {
  const files = filesOf(taken, table);
  const described = JSON.parse(files['datapackage.json'] ?? '');
  const fieldsOf = (at: number): readonly Field[] => described.resources[at].schema.fields;

  it('describes exactly the columns of its tables, in their order', () => {
    for (const at of [0, 1]) {
      const { meta, errors } = parsed(files[described.resources[at].path] ?? '');
      expect(errors).toEqual([]);
      expect(meta.fields).toEqual(fieldsOf(at).map(({ name }) => name));
    }
    expect(parsed(files['codebook.csv'] ?? '').data.map(({ column }) => column)).toEqual(
      fieldsOf(0).map(({ name }) => name),
    );
  });

  it('keeps the types and values that it states, and gives every cell back', () => {
    const { data } = parsed(files['data.csv'] ?? '');
    expect(data).toHaveLength(table.rows.length);
    for (const { name, type, constraints = {} } of fieldsOf(0)) {
      const cells = data.map((row) => row[name] ?? '');
      const wrong = cells.filter(
        (cell) =>
          cell !== '' &&
          (!TYPES[type]?.test(cell) ||
            (constraints.enum && !constraints.enum.includes(cell)) ||
            (constraints.pattern && !new RegExp(constraints.pattern, 'u').test(cell))),
      );
      expect(wrong, name).toEqual([]);
      const plain = (cell: string | number) =>
        typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
      expect(cells, name).toEqual(columnOf(table, name).map(plain));
    }
  });

  it('says in both languages what each column means', () => {
    for (const row of parsed(files['codebook.csv'] ?? '').data) {
      expect(row.meaning_en, row.column).not.toBe('');
      expect(row.meaning_zh, row.column).toMatch(/\p{Script=Han}/u);
    }
  });

  it('says how to cite it, under what licence, and how to read it', () => {
    expect(described.licenses[0].name).toBe('CC-BY-4.0');
    expect(described.name).toMatch(/^[a-z0-9-]+$/);
    expect(files['LICENCE.txt']).toContain('creativecommons.org');
    expect(files['CITATION.txt']).toMatch(/GB\/T 7714[\s\S]*APA[\s\S]*BibTeX/);
    for (const words of [
      'read.csv("data.csv"',
      'pd.read_csv("data.csv"',
      'import delimited using "data.csv"',
      "'data.csv'",
    ])
      expect(files['README.md']).toContain(words);
    expect(files['data.csv']?.charCodeAt(0)).not.toBe(0xfeff);
  });
});

const answers = (program: string, ask: readonly string[]): boolean => {
  try {
    execFileSync(program, ask, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const PYTHON = ['/usr/bin/python3', 'python3'].find((one) => answers(one, ['-c', 'import pandas']));
const R = answers('Rscript', ['--version']);
const READ = [{ file: 'data', parquet: false, conditions: [] }] as const;

describe('the code that a Data Package gives', () => {
  const sum = columnOf(takenAll.table, 'value').reduce<number>((total, cell) => total + Number(cell), 0);
  const inFolder = (program: string, script: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(filesOf(takenAll, takenAll.table)))
      writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'script'), script);
    const told = execFileSync(program, ['script'], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    return told.trim();
  };

  it.skipIf(!PYTHON)(`reads every figure in pandas${PYTHON ? '' : ' (pandas is missing)'}`, () => {
    const script = `${snippet('pandas', READ, '')}\nprint(len(d), d["value"].dtype, d["place_code"].str.len().min(), d["value"].sum())\n`;
    const [count, type, digits, total] = inFolder(PYTHON ?? '', script).split(' ');
    expect([count, type, digits]).toEqual([String(takenAll.table.rows.length), 'float64', '6']);
    expect(Number(total) / sum).toBeCloseTo(1, 9);
  });

  it.skipIf(!R)(`reads every figure in R${R ? '' : ' (Rscript is missing)'}`, () => {
    const script = `${snippet('R', READ, '')}\ncat(nrow(d), class(d$value), min(nchar(d$place_code)), format(sum(d$value), digits = 15))\n`;
    const [count, type, digits, total] = inFolder('Rscript', script).split(' ');
    expect([count, type, digits]).toEqual([String(takenAll.table.rows.length), 'numeric', '6']);
    expect(Number(total) / sum).toBeCloseTo(1, 9);
  });
});
