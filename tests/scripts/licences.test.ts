import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageFolder, packageLicence } from '../../scripts/packageLicence';
import { LICENCES_FILE, licencesText, thirdPartyLicences } from '../../scripts/thirdPartyLicences';

const ROOT = resolve(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'node_modules');

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
  string,
  Locked
>;

/** Where a package finds another: beside its own packages, or further up. */
function lockedAt(name: string, from: string): string {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (lock[own] || from === '') return own;
  return lockedAt(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** Every package that the app depends on, whatever a build takes of it. */
function dependencies(from = '', seen = new Set<string>()): ReadonlySet<string> {
  for (const name of Object.keys(lock[from]?.dependencies ?? {})) {
    const at = lockedAt(name, from);
    if (seen.has(at)) continue;
    seen.add(at);
    dependencies(at, seen);
  }
  return seen;
}

const installed = [...dependencies()].map((at) => join(ROOT, at)).filter((folder) => existsSync(folder));

const made = mkdtempSync(join(tmpdir(), 'packages-'));
afterAll(() => rmSync(made, { recursive: true }));

function madePackage(name: string, license: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(made, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', license, author: 'A (a@b)' }),
  );
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

describe('the packages of the app', () => {
  it('are there', () => expect(installed.length).toBeGreaterThan(20));

  it.each(installed.map((folder) => [folder.slice(MODULES.length + 1), folder]))(
    '%s may be shipped, and its licence goes with it',
    (_, folder) => {
      const { name, version, licence, texts } = packageLicence(folder);
      const text = licencesText([{ name, version, licence, repository: '', texts }]);
      expect(text).toContain(`${name} ${version} (${licence})`);
      expect(text).toMatch(/copyright/i);
      expect(text).toMatch(/WARRANT/i);
    },
  );

  it('go with their notices, and with the licences of what they hold of others', () => {
    const { texts } = packageLicence(join(MODULES, 'echarts'));
    expect(texts.join('\n')).toMatch(/Apache License[\s\S]*Apache ECharts\nCopyright[\s\S]*Bostock/);
  });
});

describe('a package', () => {
  it.each(['GPL-3.0', 'UNLICENSED', '', 'CC-BY-NC-4.0'])('under "%s" is not shipped', (license) => {
    expect(() => packageLicence(madePackage('other', license))).toThrow(/other 1\.0\.0 has the licence/);
  });

  it('of two licences is shipped under the one that allows it', () => {
    const folder = madePackage('either', '(GPL-2.0 OR MIT)', { LICENSE: 'The MIT text' });
    expect(packageLicence(folder)).toMatchObject({ licence: 'MIT', texts: ['The MIT text'] });
  });

  it('without a text has that of the licence it names, if that has one text', () => {
    expect(packageLicence(madePackage('bare', 'MIT')).texts[0]).toMatch(/Copyright \(c\) A\n\nPermission/);
    expect(() => packageLicence(madePackage('bare-apache', 'Apache-2.0'))).toThrow('no text of its licence');
  });

  it.each([
    ['/x/node_modules/react/index.js', '/x/node_modules/react'],
    ['/x/node_modules/@a/b/es/c.js?used', '/x/node_modules/@a/b'],
    ['\0/x/node_modules/a/node_modules/b/i.js', '/x/node_modules/a/node_modules/b'],
    ['\0vite/preload-helper.js', join(MODULES, 'vite')],
    ['\0rolldown/runtime.js', join(MODULES, 'rolldown')],
    ['/x/src/main.tsx', null],
  ])('is found by its module %j', (id, folder) => {
    expect(packageFolder(id, MODULES)).toBe(folder);
  });
});

describe('the file of licences', () => {
  const emitted = (bundle: object, worker: object = {}): string => {
    const { page, worker: ofWorker } = thirdPartyLicences(MODULES);
    const files: { fileName: string; source: string }[] = [];
    const context = { emitFile: (file: { fileName: string; source: string }) => files.push(file) };
    const run = (plugin: object, chunks: object) =>
      (plugin as { generateBundle: (options: object, bundle: object) => void }).generateBundle.call(
        context,
        {},
        chunks,
      );
    run(ofWorker(), worker);
    run(page, bundle);
    expect(files.map(({ fileName }) => fileName)).toEqual([LICENCES_FILE]);
    return files[0]?.source ?? '';
  };
  const chunk = (...moduleIds: readonly string[]) => ({
    a: { type: 'chunk', moduleIds },
    b: { type: 'asset' },
  });

  it('names what is bundled, in the app and in its workers, and nothing else', () => {
    const text = emitted(
      chunk(join(MODULES, 'react/index.js'), join(ROOT, 'src/main.tsx')),
      chunk(join(MODULES, 'papaparse/papaparse.js')),
    );
    expect(text.match(/^\S+ \d+\.\d+\.\d+ \(\S+\)$/gm)?.map((line) => line.split(' ')[0])).toEqual([
      'papaparse',
      'react',
    ]);
  });

  it('is not made of what may not be shipped', () => {
    const folder = madePackage('closed', 'SEE LICENSE IN x');
    expect(() => emitted(chunk(join(folder, 'i.js')))).toThrow('closed 1.0.0');
  });
});
