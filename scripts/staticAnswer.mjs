import { extname } from 'node:path';
import { chosenRange, isUnchanged, isWanted } from './staticConditions.mjs';
import { fileBehind, namesIn } from './staticFile.mjs';

const TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' };
const ABSENT = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'];

function acceptsGzip({ headers }) {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers['accept-encoding'] ?? ''));
}

/** The path of a request and what stands behind it; a proxy may send a whole address. */
function partsOf(url) {
  const target = url.replace(/^https?:\/\/[^/?#]*/i, '');
  const end = target.search(/[?#]/);
  return end < 0 ? { path: target, rest: '' } : { path: target.slice(0, end), rest: target.slice(end) };
}

function sender(request, response) {
  return (status, headers, body) => {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
    response.writeHead(status, { 'X-Content-Type-Options': 'nosniff', ...length, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

async function sendFile(request, send, { file, inside }, cache) {
  const entry = await cache.read(file);
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const asked = request.headers.range;
  const zips = /charset/.test(type) && asked === undefined && acceptsGzip(request);
  const etag = `"${entry.hash}${zips ? '-gz' : ''}"`;
  const shared = {
    'Access-Control-Allow-Origin': '*',
    'Accept-Ranges': 'bytes',
    'Cache-Control': inside[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    'Last-Modified': entry.modified.toUTCString(),
    Vary: 'Accept-Encoding',
  };
  const headers = { ...shared, 'Content-Type': type };
  if (!isWanted(request.headers, entry)) return send(412, { ...shared, ...PLAIN }, 'Changed meanwhile\n');
  if (isUnchanged(request.headers, entry)) return send(304, shared);
  if (zips) return send(200, { ...headers, 'Content-Encoding': 'gzip' }, await cache.zipped(entry));
  const size = entry.body.length;
  const range = chosenRange(request.headers, entry);
  if (range === 'none')
    return send(416, { ...shared, ...PLAIN, 'Content-Range': `bytes */${size}` }, 'No such range\n');
  if (!range) return send(200, headers, entry.body);
  const part = entry.body.subarray(range.start, range.end + 1);
  return send(206, { ...headers, 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }, part);
}

/**
 * Answers a request with a file of a folder: GET and HEAD, whole or a range of it, or that it is unchanged. What is
 * hidden, and what links lead to out of the folder, is not there.
 */
export async function answer(request, response, top, cache) {
  const send = sender(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, { ...PLAIN, Allow: 'GET, HEAD', Connection: 'close' }, 'Method not allowed\n');
  try {
    const { path, rest } = partsOf(request.url);
    const names = namesIn(path || '/');
    const found = names && (await fileBehind(top, names));
    if (!found) return send(404, PLAIN, 'Not found\n');
    if (found.folder)
      return send(301, { ...PLAIN, Location: `./${path.split('/').at(-1)}/${rest}` }, 'Moved\n');
    return await sendFile(request, send, found, cache);
  } catch (error) {
    if (response.headersSent) return response.destroy();
    if (error instanceof URIError) return send(400, PLAIN, 'Bad request\n');
    const absent = ABSENT.includes(error.code);
    return send(absent ? 404 : 500, PLAIN, absent ? 'Not found\n' : 'The server could not read this file\n');
  }
}
