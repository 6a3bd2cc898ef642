import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textDigest } from '@/lib/textDigest';
import { compileDataset } from '@/package/compile/compileDataset';
import { openDataset } from '@/package/load/datasetParts';
import { DataFileError, fetchDataFile } from '@/package/load/fetchDataFile';
import { readDataset } from '@/package/read/readDataset';
import { OPTIONS } from '../package/compile/compiled';
import { changes, spoiltTexts } from './data/spoiltPackage';
import { isTakenSafely, viewBy } from './data/takenSafely';
import { holdsTrue } from './data/toldOrTrue';
import { fuzzRuns } from './fuzzRuns';

/** Milliseconds that a package may take: it is read in a few. */
const LONGEST = 10_000;
/** Of the packages that have figures left, one in so many is drawn and written. */
const DRAWN = 10;

const counts = { packages: 0, sound: 0, faulty: 0, empty: 0, views: 0, taken: 0 };

it('a package is told as faulty or is what its files say, and what it shows is whole and runs nothing', async () => {
  const one = fc.record({ spoils: changes, which: fc.nat(), drawn: fc.nat({ max: DRAWN - 1 }) });
  await fc.assert(
    fc.asyncProperty(one, async ({ spoils, which, drawn }) => {
      const started = performance.now();
      const texts = spoiltTexts(spoils);
      const reading = readDataset(texts);
      holdsTrue(texts, reading);
      const { dataset, problems } = reading;
      counts.packages += 1;
      counts[problems.length === 0 ? 'sound' : 'faulty'] += 1;
      if (dataset.observations.length === 0) counts.empty += 1;
      else if (drawn === 0)
        for (const language of ['zh', 'en'] as const) {
          counts.views += 1;
          if (await isTakenSafely(dataset, viewBy(dataset, which, language))) counts.taken += 1;
        }
      expect(performance.now() - started).toBeLessThan(LONGEST);
    }),
    fuzzRuns(process.env.FUZZ_RUNS ? 2 : 1 / 4),
  );
  if (process.env.FUZZ_RUNS) console.log(JSON.stringify(counts));
}, 7_200_000);

it('a compiled file that is not whole is told, whatever was made of it', async () => {
  const { dataset } = readDataset(spoiltTexts([]));
  const compiled = compileDataset(dataset, OPTIONS);
  const bytesOf = new Map(compiled.files.map(({ name, text }) => [name, new TextEncoder().encode(text)]));
  const whole = new Map(compiled.files.map(({ name, text }) => [name, text]));
  const spoil = fc.record({
    file: fc.constantFrom(...compiled.files.map(({ name }) => name)),
    kind: fc.constantFrom('cut', 'byte', 'twice', 'other', 'inner'),
    at: fc.nat(),
    byte: fc.nat({ max: 255 }),
  });
  const spoiltBytes = (bytes: Uint8Array, { kind, at, byte }: { kind: string; at: number; byte: number }) => {
    const place = at % bytes.length;
    if (kind === 'cut') return bytes.slice(0, place);
    if (kind === 'twice') return new Uint8Array([...bytes.slice(0, place), ...bytes]);
    if (kind === 'other') return [...bytesOf.values()][at % bytesOf.size] ?? bytes;
    if (kind === 'inner')
      return new Uint8Array([...bytes.slice(0, place), ...bytes.slice(place + 1 + (byte % 9))]);
    const changed = bytes.slice();
    changed[place] = byte;
    return changed;
  };
  const told = { whole: 0, broken: 0 };
  await fc.assert(
    fc.asyncProperty(spoil, async ({ file, ...how }) => {
      const bytes = spoiltBytes(bytesOf.get(file) ?? new Uint8Array(), how);
      const fetched = await readAs(bytes, file).catch((error: unknown) => error);
      if (fetched instanceof DataFileError) {
        told.broken += 1;
        expect(fetched.problem).toMatchObject({ kind: 'fileBroken', file });
        expect(textDigest(new TextDecoder().decode(bytes))).not.toBe(textDigest(whole.get(file) ?? ''));
        return;
      }
      told.whole += 1;
      expect(JSON.stringify(fetched)).toBe(whole.get(file));
    }),
    fuzzRuns(),
  );
  if (process.env.FUZZ_RUNS) console.log(JSON.stringify(told));
}, 7_200_000);

it('a compiled dataset opens or tells which file keeps it from opening, whatever values stand in its files', async () => {
  const { dataset } = readDataset(spoiltTexts([]));
  const compiled = compileDataset(dataset, OPTIONS);
  const texts = new Map(compiled.files.map(({ name, text }) => [name, text]));
  const spoil = fc.record({
    file: fc.constantFrom(...texts.keys()),
    path: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    value: fc.jsonValue({ maxDepth: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(spoil, async ({ file, path, value }) => {
      const fetchFile = async (name: string) => {
        const form: unknown = JSON.parse(texts.get(name) ?? 'null');
        return name === file ? withValue(form, path, value) : form;
      };
      try {
        const parts = await openDataset(fetchFile, compiled.catalogue);
        await parts.want({ indicatorIds: 'all', sources: true });
        parts.dataset();
      } catch (error) {
        expect(error).toBeInstanceOf(DataFileError);
        expect((error as DataFileError).problem.kind).toBe('fileBroken');
      }
    }),
    fuzzRuns(1 / 3),
  );
}, 7_200_000);

function withValue(form: unknown, [at = 0, ...path]: readonly number[], value: unknown): unknown {
  if (typeof form !== 'object' || form === null) return value;
  const keys = Object.keys(form);
  const key = keys[at % Math.max(1, keys.length)] ?? '';
  const inner = (form as Record<string, unknown>)[key];
  const changed = path.length === 0 ? value : withValue(inner, path, value);
  if (Array.isArray(form)) return form.map((one, place) => (String(place) === key ? changed : one));
  return { ...form, [key]: changed };
}

/** Fetches a file whose host sends these bytes. */
async function readAs(bytes: Uint8Array, file: string): Promise<unknown> {
  const real = globalThis.fetch;
  globalThis.fetch = async () => new Response(new Uint8Array(bytes));
  try {
    return await fetchDataFile('./data/', file);
  } finally {
    globalThis.fetch = real;
  }
}
