import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compileFolder } from '../../scripts/compileFolder';
import { ROOT } from './dataFolder';

/** The live data compiled into a folder of its own; `remove` takes it away again. */
export async function builtData() {
  const folder = mkdtempSync(join(tmpdir(), 'built-data-'));
  const names: string[] = [];
  const { catalogue, faults } = await compileFolder(resolve(ROOT, 'data'), resolve(ROOT, 'src'), (file) => {
    mkdirSync(dirname(join(folder, file.name)), { recursive: true });
    writeFileSync(join(folder, file.name), file.content);
    names.push(file.name);
  });
  return { folder, names, catalogue, faults, remove: () => rmSync(folder, { recursive: true }) };
}
