import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root, stop } from './ensureInstalled.mjs';
import { requireBrowser } from './findBrowser.mjs';
import { build, buildSingle, runTool } from './runTool.mjs';
import { runVitest } from './vitestCounts.mjs';

const summaryFile = join(root, '.cache', 'summary.txt');
const total = { passed: 0, failed: 0, skipped: [] };
const failures = [];

function heading(name) {
  console.log(`\n=== ${name} ===`);
}

function count(name, { passed, failed, skipped = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
  if (failed > 0) failures.push(name);
}

function step(name, work) {
  heading(name);
  const ok = work();
  count(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  console.log(ok ? `${name}: passed` : `${name}: FAILED`);
  return ok;
}

function notRun(name, reason) {
  heading(name);
  console.log(`${name}: FAILED, not run because ${reason}`);
  count(`${name} (not run)`, { passed: 0, failed: 1 });
}

function tests(name, projects) {
  heading(name);
  count(name, runVitest(projects));
}

rmSync(summaryFile, { force: true });
ensureInstalled();
try {
  process.env.CHROME_PATH = requireBrowser();
} catch (error) {
  stop(error.message);
}
console.log(`Browser for the end-to-end tests: ${process.env.CHROME_PATH}`);

step('Format and lint', () => runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']));
step('Types', () => runTool('typescript', 'tsc', ['--noEmit']));
step('Unused code', () => runTool('knip', 'knip'));
step('Layers', () =>
  runTool('dependency-cruiser', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs']),
);
tests('Unit, component and data tests', ['unit', 'component', 'data']);
if (step('Build', build)) {
  step('Size', () => runTool('size-limit', 'size-limit'));
  step('Build of one file', buildSingle);
  tests('End-to-end tests', ['e2e']);
} else {
  notRun('Size', 'the build failed');
  notRun('End-to-end tests', 'the build failed');
}

heading('Summary');
for (const name of total.skipped) console.log(`skipped: ${name}`);
for (const name of failures) console.log(`failed: ${name}`);
const line = `${total.passed} passed, ${total.failed} failed`;
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(summaryFile, `${line}\n`);
console.log(total.skipped.length > 0 ? `${line}, ${total.skipped.length} skipped` : line);
process.exitCode = total.failed > 0 ? 1 : 0;
