import { ensureInstalled } from './ensureInstalled.mjs';
import { runTool } from './runTool.mjs';

/**
 * Tries every property of `tests/fuzz/` for long: `FUZZ_RUNS` times (10,000), from `FUZZ_SEED` (another each time; it is
 * printed, so that a failure can be had again). Names of files or folders behind `--` narrow it.
 */
ensureInstalled();
process.env.FUZZ_RUNS ??= '10000';
process.env.FUZZ_SEED ??= String(Date.now() % 2 ** 31);
console.log(`${process.env.FUZZ_RUNS} runs from seed ${process.env.FUZZ_SEED}`);
const wanted = process.argv.slice(2);
const files = wanted.length > 0 ? wanted : ['tests/fuzz/'];
const passed = runTool('vitest', 'vitest', ['run', '--project', 'unit', '--testTimeout', '0', ...files]);
process.exitCode = passed ? 0 : 1;
