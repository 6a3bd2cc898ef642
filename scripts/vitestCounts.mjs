import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './ensureInstalled.mjs';
import { runTool } from './runTool.mjs';

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs the named Vitest projects and counts their tests; a file that could not run counts as failed. */
export function runVitest(projects) {
  const file = join(root, '.cache', `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const ok = runTool('vitest', 'vitest', [
    'run',
    ...projects.map((name) => `--project=${name}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const files = readReport(file)?.testResults ?? [];
  const tests = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ ...test, name: `${relative(root, name)} > ${test.fullName}` })),
  );
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length + brokenFiles.length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return { passed, failed: ok ? failed : Math.max(failed, 1), skipped: skipped.map(({ name }) => name) };
}
