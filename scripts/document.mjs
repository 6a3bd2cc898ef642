import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './ensureInstalled.mjs';
import { fileDigest } from './fileDigest.mjs';

const options = { configFile: false, resolve: { alias: { '@': join(root, 'src') } } };
const load = async (path) => (await runnerImport(join(root, 'src', path), options)).module;

const { describedPackage } = await load('package/document/dataPackage.ts');
const { columnTable } = await load('package/document/columnTable.ts');
const { withTable } = await load('package/document/markedTable.ts');
const { observationsSchema } = await load('package/schema/observationsSchema.ts');
const { addressTable } = await load('view/addressTable.ts');

/** Writes a file anew from what it holds, and says whether that changed it. */
function rewrite(name, change) {
  const file = join(root, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
  console.log(`${name}: ${after === before ? 'as it was' : 'written'}`);
}

const digestOf = (file) => {
  const path = join(root, 'data', file);
  return existsSync(path) ? fileDigest(readFileSync(path, 'utf8')) : null;
};
rewrite('data/datapackage.json', (text) => describedPackage(text, digestOf));
rewrite('README.md', (text) => withTable(text, 'Columns', columnTable(observationsSchema)));
rewrite('README.md', (text) => withTable(text, 'Keys', addressTable()));
