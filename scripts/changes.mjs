import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root, stop } from './ensureInstalled.mjs';
import { figuresDigest } from './figuresDigest.mjs';

const USAGE = `npm run changes                      the version before, from git, and the data folder
npm run changes -- BEFORE [AFTER]    two folders or git revisions; without AFTER the data folder
npm run changes -- --history         every version that git has, and the data folder`;

const DATA = join(root, 'data');
const options = { configFile: false, resolve: { alias: { '@': join(root, 'src') } } };
const load = async (path) => (await runnerImport(join(root, 'src', path), options)).module;
const { editionOf, versionChanges, withChanges } = await load('package/changes/versionChanges.ts');
const { changesSchema } = await load('package/schema/changesSchema.ts');
const { readTable } = await load('package/read/readTable.ts');
const { writeTable } = await load('package/write/writeTable.ts');
const { compareVersions } = await load('domain/dataVersion.ts');

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });

const ofFolder = (folder) => (file) =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null;

const ofRevision = (revision) => (file) => {
  const { status, stdout } = git('show', `${revision}:data/${file}`);
  return status === 0 ? stdout : null;
};

function versionAt(place) {
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  const read = isFolder ? ofFolder(place) : ofRevision(place);
  if (read('datapackage.json') === null)
    stop(`${place}: neither a folder with datapackage.json nor a git revision with data/\n${USAGE}`);
  return read;
}

/** The last state of each version before the one of the data folder, oldest first. */
function history() {
  const { stdout } = git('log', '--first-parent', '--reverse', '--format=%h', '--', 'data');
  const last = new Map();
  for (const revision of stdout.split('\n').filter(Boolean)) {
    const read = ofRevision(revision);
    last.set(editionOf(read).version, read);
  }
  const now = editionOf(ofFolder(DATA)).version;
  const before = [...last].filter(([version]) => compareVersions(version, now) < 0);
  return before.sort(([a], [b]) => compareVersions(a, b)).map(([, read]) => read);
}

function stepsOf([first, second]) {
  if (first === '--help') stop(USAGE);
  if (first !== undefined && first !== '--history')
    return [versionAt(first), second ? versionAt(second) : ofFolder(DATA)];
  const versions = history();
  if (versions.length === 0) stop(`git has no version before ${editionOf(ofFolder(DATA)).version}\n${USAGE}`);
  return [...(first === '--history' ? versions : versions.slice(-1)), ofFolder(DATA)];
}

const file = join(DATA, changesSchema.file);
const kept = existsSync(file)
  ? readTable(changesSchema, readFileSync(file, 'utf8'))
  : { items: [], problems: [] };
if (kept.problems.length > 0)
  stop(`data/${changesSchema.file} has ${kept.problems.length} faults; see npm run check`);
let record = kept.items;
const steps = stepsOf(process.argv.slice(2));
for (const [at, after] of steps.slice(1).entries()) {
  const before = steps[at];
  const { version } = editionOf(after);
  const changes = versionChanges(before, after);
  record = withChanges(record, version, changes);
  const figures = (kind) =>
    new Set(changes.filter((one) => one.kind === kind).map((one) => one.observationId || one.indicatorId))
      .size;
  console.log(
    `${editionOf(before).version} → ${version}: ${figures('added')} added, ${figures('corrected')} corrected, ${figures('removed')} removed`,
  );
}
writeFileSync(file, writeTable(changesSchema, record));
const about = join(DATA, 'datapackage.json');
const description = JSON.parse(readFileSync(about, 'utf8'));
const named = Object.entries(description).filter(([key]) => key !== 'figures');
const at = named.findIndex(([key]) => key === 'created') + 1;
named.splice(at, 0, ['figures', figuresDigest(ofFolder(DATA))]);
writeFileSync(about, `${JSON.stringify(Object.fromEntries(named), null, 2)}\n`);
console.log(`data/${changesSchema.file}: ${record.length} rows`);
