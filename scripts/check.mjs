import { join, relative, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './ensureInstalled.mjs';
import { runTool } from './runTool.mjs';

/** Another folder of the same files may be screened in place of the shipped one, which alone the tests of it know. */
const shipped = join(root, 'data');
const folder = resolve(process.env.DATA_FOLDER ?? shipped);
const { module } = await runnerImport(join(root, 'scripts', 'screenFolder.ts'), { configFile: false });
const name = relative(process.cwd(), folder) || '.';
const { screening, report } = await module.screenFolder(folder, join(root, 'src'), name);
console.log(`${report}\n`);
const isSound = screening.errors.length === 0;
const isTested = folder !== shipped || runTool('vitest', 'vitest', ['run', '--project', 'data']);
process.exitCode = isSound && isTested ? 0 : 1;
