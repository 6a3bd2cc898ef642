import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tableXlsx } from '@/publish/files/tableXlsx';
import { codeInWords } from '@/publish/table/codeWords';
import { readersOrder } from '@/publish/table/forReaders';
import { wideTable } from '@/publish/table/wideTable';
import { columnHeading } from '@/wording/pages/columnWords';
import { wordingOf } from '@/wording/wording';
import { observation } from '../../fixtures';
import { columnOf, readerIn, takenAll, takenOf, takenPreschool } from '../table/tables';

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

interface ReadCell {
  readonly style: number;
  readonly value: string | number;
}

/** The cells of a sheet by their addresses. */
function cellsOf(xml: string): ReadonlyMap<string, ReadCell> {
  const found = xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(\w+)")?>(.*?)<\/c>/gs);
  return new Map(
    [...found].map(([, at = '', style, kind, inside = '']) => {
      const text = /<t [^>]*>(.*)<\/t>/s.exec(inside)?.[1] ?? '';
      const value = kind === 'inlineStr' ? unescaped(text) : Number(/<v>(.*)<\/v>/.exec(inside)?.[1]);
      return [at, { style: Number(style), value }];
    }),
  );
}

/** The formats of the looks of a workbook, by number. */
function formatsOf(styles: string): readonly (string | undefined)[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  return [...looks.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => codes.get(id));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('a workbook of figures', () => {
  const { table } = takenPreschool;
  const parts = partsOf(tableXlsx(takenPreschool, table, readerIn('zh')));
  const sheet = parts[SHEET] ?? '';
  const cells = cellsOf(sheet);

  it('has sheets of data, of notes and of what they are', () => {
    expect(
      [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name),
    ).toEqual(['数据', '说明', '关于']);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('原文没有写明期间');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('CC BY 4.0');
    expect(parts['xl/worksheets/sheet3.xml']).toContain('https://example.org/app/?i=rate');
  });

  it('keeps its headings in view, names every column once, and is as wide as what it holds', () => {
    expect(sheet).toContain(
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    );
    const headings = [...cells].filter(([at]) => /^[A-Z]+1$/.test(at)).map(([, { value }]) => value);
    expect(headings).toHaveLength(table.columns.length);
    expect(new Set(headings).size).toBe(headings.length);
    const widths = [...sheet.matchAll(/<col min="\d+" max="\d+" width="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(table.columns.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(36);
    expect(new Set(widths).size).toBeGreaterThan(5);
  });

  it('holds each number as a number with the digits that it is printed with, each text as a text', () => {
    const formats = formatsOf(parts['xl/styles.xml'] ?? '');
    const order = readersOrder(table, 'zh');
    const letters = [...cells.keys()].filter((at) => /^[A-Z]+1$/.test(at)).map((at) => at.slice(0, -1));
    table.rows.forEach((row, down) => {
      order.forEach((at, across) => {
        const cell = cells.get(`${letters[across]}${down + 2}`);
        const name = table.columns[at]?.name ?? '';
        expect(cell?.value ?? '').toBe(codeInWords(name, row[at] ?? '', wordingOf('zh')));
        const decimals = table.decimals(down, at);
        if (decimals !== null)
          expect(formats[cell?.style ?? -1]).toBe(decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');
      });
    });
    expect(sheet).not.toContain('<f>');
  });

  it('keeps ratios of thirteen digits, and what is printed beside them', () => {
    const ratio = takenOf([
      observation({ value: 18.3274689024809, resolution: 1e-13, asPrinted: '18.3274689024809' }),
      observation({ time: '2021', value: 18.5, resolution: 0.01, asPrinted: '18.50' }),
    ]);
    const read = partsOf(tableXlsx(ratio, ratio.table, readerIn('en')));
    expect(read[SHEET]).toContain('<v>18.3274689024809</v>');
    expect(read[SHEET]).toContain('>18.50</t>');
    const formats = formatsOf(read['xl/styles.xml'] ?? '');
    const of = (value: number) =>
      [...cellsOf(read[SHEET] ?? '').values()].find((cell) => cell.value === value);
    expect(formats[of(18.5)?.style ?? -1]).toBe('0.00');
    expect(formats[of(18.3274689024809)?.style ?? -1]).toBe('0.0000000000000');
  });

  it('makes a formula of no text, also when it is edited', () => {
    const texts = ['=1+1', '+86', '-0.5', '@SUM(A1)', '_x0041_', 'a\u0001b<&"'];
    const taken = takenOf(texts.map((asPrinted, at) => observation({ time: String(2010 + at), asPrinted })));
    const read = partsOf(tableXlsx(taken, taken.table, readerIn('en')));
    const all = [...cellsOf(read[SHEET] ?? '').values()];
    const looks = [...(read['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>/g)].map(([look]) => look).slice(1);
    for (const text of texts.slice(0, 4)) {
      const cell = all.find(({ value }) => value === text);
      expect(looks[cell?.style ?? -1]).toContain('quotePrefix="1"');
    }
    expect(read[SHEET]).toContain('_x005F_x0041_');
    expect(read[SHEET]).toContain('ab&lt;&amp;&quot;');
    expect(Object.values(read).join('')).not.toContain('<f>');
  });

  it('has years as columns with numbers alone, headed by the year', () => {
    const wide = wideTable(table);
    const read = partsOf(tableXlsx(takenPreschool, wide, readerIn('en')));
    const heads = [...cellsOf(read[SHEET] ?? '')].filter(([at]) => /^[A-Z]+1$/.test(at));
    const year = heads.find(([, { value }]) => value === '2020')?.[0].slice(0, -1);
    const held = [...cellsOf(read[SHEET] ?? '')].filter(([at]) => at.replace(/\d+$/, '') === year).slice(1);
    expect(held.map(([, { value }]) => value)).toEqual(columnOf(wide, 'y2020').filter((cell) => cell !== ''));
    expect(held.length).toBeGreaterThan(2);
    expect(columnHeading('y2020', 'zh')).toBe('2020');
  });

  it('gives the same bytes for the same figures', () => {
    const once = tableXlsx(takenPreschool, table, readerIn('zh'));
    expect(tableXlsx(takenPreschool, table, readerIn('zh'))).toEqual(once);
  });
});

const PANDAS = ['/usr/bin/python3', 'python3'].find((program) => {
  try {
    execFileSync(program, ['-c', 'import pandas, openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

describe('a workbook in other programs', () => {
  const written = (name: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
    const file = join(folder, name);
    writeFileSync(file, tableXlsx(takenAll, takenAll.table, readerIn('en')));
    return { folder, file };
  };
  const values = columnOf(takenAll.table, 'value').map(Number);

  it.skipIf(!PANDAS)(
    `is read by pandas with every figure${PANDAS ? '' : ' (pandas or openpyxl is missing)'}`,
    () => {
      const { folder, file } = written('a.xlsx');
      const code =
        'import sys, json, pandas as pd; d = pd.read_excel(sys.argv[1]); print(json.dumps([len(d), d["Value"].tolist(), str(d["Value"].dtype), pd.ExcelFile(sys.argv[1]).sheet_names]))';
      const told = JSON.parse(execFileSync(PANDAS ?? '', ['-c', code, file], { encoding: 'utf8' }));
      rmSync(folder, { recursive: true });
      expect(told).toEqual([values.length, values, 'float64', ['Data', 'Notes', 'About']]);
    },
  );

  it.skipIf(!has('soffice'))(
    `is read by LibreOffice${has('soffice') ? '' : ' (soffice is missing)'}`,
    () => {
      const { folder, file } = written('b.xlsx');
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const to = [
        '--headless',
        profile,
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false',
        '--outdir',
        folder,
        file,
      ];
      execFileSync('soffice', to, { stdio: 'ignore', timeout: 120_000 });
      const lines = execFileSync('head', ['-n', '1', join(folder, 'b.csv')], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(lines).toMatch(/^\uFEFF?Place,Indicator,Time period,Value,Unit,/);
    },
    150_000,
  );
});
