import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type PackageLicence, packageFolder, packageLicence } from './packageLicence.ts';

export const LICENCES_FILE = 'THIRD-PARTY-LICENSES.txt';

const RULE = '-'.repeat(80);
const HEAD = `This app is MIT (see LICENSE in its repository). It contains code of the packages below, under their licences.`;

/**
 * The file that goes with the app: every package in it with its licence and the texts that it asks for.
 * @param packages in any order; each once
 */
export function licencesText(packages: readonly PackageLicence[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = sorted.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  const parts = sorted.map(({ name, version, licence, repository, texts }) =>
    [
      RULE,
      `${name} ${version}, ${licence}`,
      ...(repository ? [repository] : []),
      '',
      texts.join('\n\n'),
    ].join('\n'),
  );
  return `${[HEAD, list.join('\n'), ...parts].join('\n\n')}\n`;
}

/**
 * Writes the licences of what a build bundles, and of nothing else, into a file beside the app. A package that may not be
 * shipped so stops the build.
 * @param modules where packages are installed
 * @param apart packages of what is bundled after the app, by their names
 */
export function thirdPartyLicences(
  modules: string,
  apart: readonly string[] = [],
): {
  /** For the app itself. */
  readonly page: Plugin;
  /** For its workers, which are bundled apart. */
  readonly worker: () => Plugin;
} {
  const folders = new Set(apart.map((name) => join(modules, name)));
  const note = (
    bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: string[] }>>,
  ) => {
    for (const output of Object.values(bundle))
      for (const id of output.moduleIds ?? []) {
        const folder = packageFolder(id, modules);
        if (folder) folders.add(folder);
      }
  };
  return {
    worker: () => ({ name: 'licences-of-workers', generateBundle: (_options, bundle) => note(bundle) }),
    page: {
      name: 'third-party-licences',
      apply: 'build',
      generateBundle(_options, bundle) {
        note(bundle);
        const packages = new Map<string, PackageLicence>();
        for (const folder of folders) {
          const licence = packageLicence(folder);
          packages.set(`${licence.name} ${licence.version}`, licence);
        }
        this.emitFile({
          type: 'asset',
          fileName: LICENCES_FILE,
          source: licencesText([...packages.values()]),
        });
      },
    },
  };
}
