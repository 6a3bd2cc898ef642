import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveStatic } from '../../scripts/serveStatic.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
  }
}

const folder = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves the built app on a free port for the end-to-end tests. */
export default async function setup(project: TestProject) {
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error('There is no built app in dist: run `npm run build` before the end-to-end tests.');
  }
  const { url, close } = await serveStatic({ folder });
  project.provide('baseUrl', url);
  return close;
}
