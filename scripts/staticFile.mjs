import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** How often a file that is being written is read again, and after how long, before it is served as it is. */
const TRIES = 5;
const PAUSE = 15;

const compress = promisify(gzip);

/** What the name of a file or folder must not be: hidden, a way up, or read as another name by some system. */
const REFUSED = /^\.|[\\/:\0]|[. ]$/;

/**
 * The names that the path of a request asks for, from the folder down.
 * @returns null where the path is no path of files, or would leave the folder or show what is hidden
 * @throws URIError where it is not encoded rightly
 */
export function namesIn(path) {
  if (!path.startsWith('/')) return null;
  const names = path.slice(1).split('/').map(decodeURIComponent);
  const last = names.at(-1);
  const inner = last === '' ? names.slice(0, -1) : names;
  return inner.some((name) => name === '' || REFUSED.test(name)) ? null : names;
}

/**
 * The file that stands behind some names, links followed.
 * @returns `folder` where they name a folder without the stroke at its end; null where there is no file to be shown
 */
export async function fileBehind(top, names) {
  const asked = join(top, ...names.slice(0, -1), names.at(-1) || 'index.html');
  const file = await realpath(asked);
  const inside = relative(await realpath(top), file).split(sep);
  if (inside.some((name) => REFUSED.test(name))) return null;
  const found = await stat(file);
  if (found.isDirectory()) return names.at(-1) === '' ? null : { folder: true };
  return found.isFile() ? { file, inside } : null;
}

const sameFile = (a, b) => a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;

async function readOnce(file) {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const before = await handle.stat({ bigint: true });
    const body = await handle.readFile();
    const after = await handle.stat({ bigint: true });
    return { body, at: after, whole: sameFile(before, after) && BigInt(body.length) === after.size };
  } finally {
    await handle.close();
  }
}

/** Reads a file; one that is written meanwhile is read again. Its size is that of what was read, never of another time. */
async function readWhole(file) {
  for (let left = TRIES; ; left -= 1) {
    const read = await readOnce(file);
    if (read.whole || left <= 1) return read;
    await wait(PAUSE);
  }
}

async function load(file) {
  const { body, at, whole } = await readWhole(file);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, at, whole, hash, modified: new Date(Number(at.mtimeMs)) };
}

/** Files that were read, kept while they stay as they are on disk; asked for at once they are read once. */
export function fileCache() {
  const kept = new Map();
  const loading = new Map();

  async function current(file) {
    const known = kept.get(file);
    if (known?.whole && sameFile(known.at, await stat(file, { bigint: true }))) return known;
    const entry = await load(file);
    kept.set(file, entry);
    return entry;
  }

  return {
    read(file) {
      const under = loading.get(file) ?? current(file).finally(() => loading.delete(file));
      loading.set(file, under);
      return under;
    },
    zipped(entry) {
      entry.zipped ??= compress(entry.body, { level: 9 });
      return entry.zipped;
    },
  };
}
