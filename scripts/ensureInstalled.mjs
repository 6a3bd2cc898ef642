import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with one line on stderr. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!supported)
    stop(`Node 20.19, 22.12 or later is needed; this is ${process.version}. See https://nodejs.org`);
}

function lockedPackages(file) {
  if (!existsSync(root + file)) return undefined;
  return JSON.parse(readFileSync(root + file, 'utf8')).packages;
}

function whatIsMissing() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!installed) return 'no packages are installed yet';
  const wanted = Object.entries(lockedPackages('package-lock.json') ?? {});
  const stale = wanted.filter(
    ([path, { version, optional, devOptional }]) =>
      path && !optional && !devOptional && installed[path]?.version !== version,
  );
  if (stale.length === 0) return undefined;
  return `${stale.length} of the packages that package-lock.json names are missing or of another version`;
}

function npm(args, stderr) {
  const entry = process.env.npm_execpath;
  const viaNode = entry?.endsWith('npm-cli.js');
  return spawnSync(viaNode ? process.execPath : 'npm', viaNode ? [entry, ...args] : args, {
    cwd: root,
    encoding: 'utf8',
    shell: !viaNode && process.platform === 'win32',
    stdio: ['ignore', 'inherit', stderr],
  });
}

function firstReason({ error, stderr }) {
  const lines = (stderr ?? '').split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  return error?.message ?? lines.find((line) => line && !/^(code |npm warn)/.test(line)) ?? 'no reason given';
}

/** Stops on a Node that is too old; installs what package-lock.json names when it is not there. */
export function ensureInstalled() {
  checkNode();
  const reason = whatIsMissing();
  if (!reason) return;
  console.log(`Installing packages: ${reason}.`);
  const ci = npm(['ci', '--include=dev'], 'pipe');
  if (ci.status === 0) return;
  console.log(
    `npm ci failed (${firstReason(ci)}), so npm install is tried; it may change package-lock.json.`,
  );
  if (npm(['install', '--include=dev'], 'inherit').status === 0) return;
  stop('Packages could not be installed: npm install failed, for the reason above.');
}
