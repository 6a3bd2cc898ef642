import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};
const LOOPBACK = ['127.0.0.1', '::1'];
const compress = promisify(gzip);

function fileFor(folder, url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  return file.startsWith(folder + sep) && !path.includes('\0') ? file : undefined;
}

async function load(file, cache) {
  const { mtimeMs, size } = await stat(file);
  const known = cache.get(file);
  if (known?.mtimeMs === mtimeMs && known.size === size) return known;
  const body = await readFile(file);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const entry = { mtimeMs, size, body, etag, zipped: undefined };
  cache.set(file, entry);
  return entry;
}

function acceptsGzip(request) {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
}

async function answer(request, response, folder, cache) {
  const send = (status, headers, body) => {
    response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return send(405, { ...plain, Allow: 'GET, HEAD' }, 'Method not allowed\n');
  }
  try {
    const file = fileFor(folder, request.url);
    if (!file) return send(404, plain, 'Not found\n');
    const entry = await load(file, cache);
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const hashed = file.startsWith(resolve(folder, 'assets') + sep);
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': type,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: entry.etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match']?.includes(entry.etag)) return send(304, headers);
    if (!/charset/.test(type) || !acceptsGzip(request)) {
      return send(200, { ...headers, 'Content-Length': entry.size }, entry.body);
    }
    entry.zipped ??= compress(entry.body, { level: 9 });
    const zipped = await entry.zipped;
    send(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': zipped.length }, zipped);
  } catch (error) {
    if (error instanceof URIError || error.code === 'ERR_INVALID_URL')
      return send(400, plain, 'Bad request\n');
    const absent = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(error.code);
    send(absent ? 404 : 500, plain, absent ? 'Not found\n' : 'The server could not read this file\n');
  }
}

function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server.address().port));
  });
}

/** Serves a folder; port 0 takes any free one. Without a host it answers on this machine only. */
export async function serveStatic({ folder, port = 0, host }) {
  const top = resolve(folder);
  const cache = new Map();
  const servers = [];
  let bound = port;
  for (const address of host ? [host] : LOOPBACK) {
    const server = createServer((request, response) => answer(request, response, top, cache));
    try {
      bound = await listen(server, bound, address);
      servers.push(server);
    } catch (error) {
      const optional = servers.length > 0 && (port === 0 || error.code !== 'EADDRINUSE');
      if (!optional) {
        for (const opened of servers) opened.close();
        throw error;
      }
    }
  }
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  return { port: bound, url: `http://${port === 0 ? '127.0.0.1' : 'localhost'}:${bound}`, close };
}

/** The port asked for in PORT, or 4173. */
export function wantedPort(ask = process.env.PORT) {
  const port = ask ? Number(ask) : 4173;
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT must be a number from 0 to 65535; it is "${ask}".`);
}

/** One line that says why the server could not start, and what to do. */
export function whyNotServed(error, port) {
  if (error.code === 'EADDRINUSE') {
    const other = port === 4173 ? 4180 : 4173;
    const command =
      process.platform === 'win32' ? `set PORT=${other}&& npm start` : `PORT=${other} npm start`;
    return `Port ${port} is in use by another program. Stop it, or choose another port: ${command}`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} is not allowed for this user. Choose one above 1023 with PORT.`;
  return error.message;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { url } = await serveStatic({
      folder: process.argv[2] ?? 'dist',
      port: wantedPort(),
      host: process.env.HOST,
    });
    console.log(url);
  } catch (error) {
    console.error(whyNotServed(error, process.env.PORT ?? 4173));
    process.exitCode = 1;
  }
}
