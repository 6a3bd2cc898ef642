import { ensureInstalled } from './ensureInstalled.mjs';
import { build, runTool } from './runTool.mjs';

const IN_BROWSER = 'tests/fuzz/browser';

/**
 * Tries every property of `tests/fuzz/` for long: `FUZZ_RUNS` times (10,000), from `FUZZ_SEED` (another each time; it is
 * printed, so that a failure can be had again). Names of files or folders behind `--` narrow it. Those of a browser open
 * the app as it is built then: 600 addresses and 1,000 actions on each page at 10,000.
 */
ensureInstalled();
process.env.FUZZ_RUNS ??= '10000';
process.env.FUZZ_SEED ??= String(Date.now() % 2 ** 31);
console.log(`${process.env.FUZZ_RUNS} runs from seed ${process.env.FUZZ_SEED}`);
const wanted = process.argv.slice(2);
const inBrowser = wanted.filter((file) => file.startsWith(IN_BROWSER));
const others = wanted.filter((file) => !file.startsWith(IN_BROWSER));
const run = (project, files) =>
  runTool('vitest', 'vitest', ['run', '--project', project, '--testTimeout', '0', ...files]);
const all = wanted.length === 0;
const passed = [
  () => !(all || others.length > 0) || run('unit', all ? ['tests/fuzz/'] : others),
  () => !(all || inBrowser.length > 0) || (build() && run('e2e', all ? [IN_BROWSER] : inBrowser)),
].map((part) => part());
process.exitCode = passed.every(Boolean) ? 0 : 1;
