import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

interface Host {
  /** What it says with every answer. */
  readonly headers?: Record<string, string>;
  /** Types of its own, by ending: what it takes a file for. */
  readonly types?: Record<string, string>;
  /** The folder it serves: that of the built app, unless said. */
  readonly folder?: string;
  /** Files that it has no longer. */
  readonly gone?: RegExp;
  /** The path that the folder stands at, with slashes around it. */
  readonly at?: string;
}

/**
 * Serves the built app as some other host does, until the test is over.
 * @returns the address of the app, with a final slash
 */
export async function otherHost({ headers, types, folder = DIST, gone, at = '/' }: Host): Promise<string> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const path = pathname.replace(at, '/').replace(/\/$/, '/index.html');
    const body = gone?.test(path) ? null : await readFile(join(folder, path)).catch(() => null);
    const type = { ...TYPES, ...types }[extname(path)] ?? 'application/octet-stream';
    response.writeHead(body && pathname.startsWith(at) ? 200 : 404, { ...headers, 'content-type': type });
    response.end(body && pathname.startsWith(at) ? body : undefined);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${at}`;
}
