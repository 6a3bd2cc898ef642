import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './ensureInstalled.mjs';

function binFile(packageName, binName) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[binName]);
}

/** Runs an installed package's command with this Node and shows its output; true when it succeeds. */
export function runTool(packageName, binName, args = []) {
  const result = spawnSync(process.execPath, [binFile(packageName, binName), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return result.status === 0;
}

/** Builds the app into dist. */
export function build() {
  return runTool('vite', 'vite', ['build']);
}

/** Builds the app with its data into one file, in dist-single. */
export function buildSingle() {
  return runTool('vite', 'vite', ['build', '--config', 'vite.single.config.ts']);
}
