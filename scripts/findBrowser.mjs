import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_APPS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Keeps the browser quiet, alike in tests and in the bench. */
export const QUIET_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** On Ubuntu `chromium-browser` may be a stub that only asks for a snap, so on Linux it has to answer. */
function answers(file) {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}

function candidates() {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32') {
    const homes = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
    return WINDOWS_APPS.flatMap((app) => homes.map((home) => join(home, app)));
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (process.platform !== 'darwin') return onPath;
  const apps = ['/Applications', join(HOME, 'Applications')];
  return [
    ...MAC_APPS.flatMap((app) => apps.map((dir) => join(dir, `${app}.app/Contents/MacOS/${app}`))),
    ...onPath,
  ];
}

/** The program file of a Chromium, Chrome or Edge: CHROME_PATH if set, else one found on this machine. */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (!chosen) return candidates().find((file) => isProgram(file) && answers(file));
  if (isProgram(chosen)) return chosen;
  throw new Error(`CHROME_PATH names ${chosen}, which is not a program.`);
}

function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

/** Finds a browser, installing one where that is possible (Debian or Ubuntu, as root); else throws. */
export function requireBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (canUseApt()) {
    console.log('No Chromium, Chrome or Edge here: installing chromium and fonts-noto-cjk with apt-get.');
    apt('update');
    const installed =
      apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk') && findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No browser for the end-to-end tests: install Chromium, Chrome or Edge (Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to one.',
  );
}
