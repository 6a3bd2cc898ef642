import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compiledData } from '../../scripts/compiledData';
import { screenFolder } from '../../scripts/screenFolder';
import { BASE, edit } from '../package/screen/screenBase';

const SOURCE = resolve(import.meta.dirname, '../../src');
const folder = mkdtempSync(join(tmpdir(), 'screened-'));
const texts = edit('places.csv', { place_code: '360700' }, { name_en: 'Nanchang' })(BASE);
for (const [file, text] of Object.entries(texts)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
afterAll(() => rmSync(folder, { recursive: true }));

const FOUND = /places\.csv:3, column name_en: 360700 has the name of 360100 \(line 2\): "Nanchang"/;

describe('a folder of data with a fault', () => {
  it('is reported by file, line and column', async () => {
    const { screening, report } = await screenFolder(folder, SOURCE, 'data');
    expect(screening.errors.map(({ check }) => check.id)).toContain('name-once-english');
    expect(report).toMatch(FOUND);
    expect(report).toMatch(/10\d checks, 1,250 observations, 40 figures .*: \d+ errors/);
  });

  it('stops a build with the report', async () => {
    const { configResolved, buildStart } = compiledData(folder, SOURCE);
    const config = { root: folder, build: { outDir: 'dist' }, command: 'build', logger: { info: () => {} } };
    (configResolved as (config: unknown) => void)(config);
    const context = {
      error: (message: string) => {
        throw new Error(message);
      },
    };
    const build = (buildStart as () => Promise<void>).call(context as never);
    await expect(build).rejects.toThrow(FOUND);
  });
});
