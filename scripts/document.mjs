import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './ensureInstalled.mjs';

const options = { configFile: false, resolve: { alias: { '@': join(root, 'src') } } };
const load = async (path) => (await runnerImport(join(root, 'src', 'package', path), options)).module;

const { describedPackage } = await load('document/dataPackage.ts');
const { withColumnTable } = await load('document/columnTable.ts');
const { observationsSchema } = await load('schema/observationsSchema.ts');

/** Writes a file anew from what it holds, and says whether that changed it. */
function rewrite(name, change) {
  const file = join(root, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
  console.log(`${name}: ${after === before ? 'as it was' : 'written'}`);
}

rewrite('data/datapackage.json', describedPackage);
rewrite('README.md', (text) => withColumnTable(text, observationsSchema));
