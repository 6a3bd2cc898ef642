import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences under which a package may be shipped with the app: they ask for their text and nothing else. */
const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** A package whose code is shipped, and the texts that it asks to go with it. */
export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  readonly repository: string;
  readonly texts: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly repository?: string | { readonly url?: string };
}

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
/** Helpers that the tools of the build put in themselves. */
const HELPERS: readonly (readonly [RegExp, string])[] = [
  [/^\0?vite[\\/]/, 'vite'],
  [/^\0?rolldown[\\/]/, 'rolldown'],
];

/**
 * The folder of the package that a bundled module is of.
 * @param id as the bundler names it
 * @param modules where packages are installed
 * @returns null for a module of the app
 */
export function packageFolder(id: string, modules: string): string | null {
  const helper = HELPERS.find(([pattern]) => pattern.test(id));
  if (helper) return join(modules, helper[1]);
  return PACKAGE.exec(id.replace(/^\0/, '').split('?')[0] ?? '')?.[1] ?? null;
}

/**
 * The licence of an installed package.
 * @throws where it has none that allows shipping it, or no text
 */
export function packageLicence(folder: string): PackageLicence {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = '', repository = '' } = manifest;
  const choices = license.replace(/[()]/g, '').split(' OR ');
  const licence = choices.find((choice) => ALLOWED.includes(choice));
  if (!licence)
    throw new Error(
      `${name} ${version} has the licence "${license}"; what is shipped has one of ${ALLOWED.join(', ')}`,
    );
  const own = textsIn(folder);
  const texts = own.length > 0 ? own : [standardText(licence, authorOf(manifest))];
  if (texts.some((text) => text === '')) throw new Error(`${name} ${version} has no text of its licence`);
  const url = typeof repository === 'string' ? repository : (repository.url ?? '');
  return { name, version, licence, repository: url.replace(/^git\+/, '').replace(/\.git$/, ''), texts };
}

/** The licence and the notice of a package, and the licences of what it holds of others. */
function textsIn(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) =>
    /^(licen[cs]e|copying|notice|copyrightnotice)/i.test(file),
  );
  const named = files.sort().flatMap((file) => {
    const path = join(folder, file);
    if (!/^licen[cs]es$/i.test(file)) return [path];
    return readdirSync(path)
      .sort()
      .map((inner) => join(path, inner));
  });
  return named
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim())
    .map((text) => text.split(/^# Licenses of bundled dependencies/m)[0]?.trim() ?? '');
}

const authorOf = ({ author, name }: Manifest): string => {
  const told = typeof author === 'string' ? author : author?.name;
  return told?.replace(/\s*[<(].*$/, '') || `the authors of ${name}`;
};

const NO_TEXT = 'The package names this licence and holds no text of it; it reads:';

/** The text of a licence that a package names and does not hold. */
function standardText(licence: string, author: string): string {
  const words = STANDARD[licence];
  return words ? `${NO_TEXT}\n\nCopyright (c) ${author}\n\n${words}` : '';
}

const WITHOUT_WARRANTY =
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.';

const STANDARD: Readonly<Record<string, string>> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

${WITHOUT_WARRANTY}`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
};
