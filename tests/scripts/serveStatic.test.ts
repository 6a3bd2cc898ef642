import { networkInterfaces } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servedFolder } from './servedFolder';

let served: Awaited<ReturnType<typeof servedFolder>>;
beforeAll(async () => {
  served = await servedFolder();
});
afterAll(() => served.end());

const CSV = '/data/figures.csv';
const BYTES = '/data/figures.parquet';

describe('the static server shows files', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'first'],
    ['/?page=data', 'text/html; charset=utf-8', 'first'],
    ['http://localhost/i/rate/', 'text/html; charset=utf-8', 'rate'],
    [CSV, 'text/csv; charset=utf-8', '南昌'],
    [BYTES, 'application/vnd.apache.parquet', '0123456789'],
    ['/assets/app-1234.js', 'text/javascript; charset=utf-8', 'export'],
    ['/a%20b.txt', 'text/plain; charset=utf-8', 'a space'],
    ['/same/figures.parquet', 'application/vnd.apache.parquet', '0123456789'],
  ])('%s as %s', async (path, type, text) => {
    const { status, headers, body } = await served.ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-length']).toBe(`${body.length}`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body.toString()).toContain(text);
  });

  it('for ever where their name changes with them, and asks again for others', async () => {
    expect((await served.ask('/assets/app-1234.js')).headers['cache-control']).toMatch(/immutable/);
    expect((await served.ask('/')).headers['cache-control']).toBe('no-cache');
  });

  it('and leads from a folder to its page', async () => {
    const { status, headers } = await served.ask('/i/rate?lang=en');
    expect([status, headers.location]).toEqual([301, './rate/?lang=en']);
  });

  it('without their text to HEAD', async () => {
    const { status, headers, body } = await served.ask(CSV, {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers['content-length']).toBe((await served.ask(CSV)).headers['content-length']);
  });

  it('zipped to those who take it, under a tag of its own', async () => {
    const plain = await served.ask(CSV);
    const zipped = await served.ask(CSV, { 'Accept-Encoding': 'br, gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect(zipped.headers.etag).not.toBe(plain.headers.etag);
    expect((await served.ask(CSV, { 'Accept-Encoding': 'gzip;q=0' })).headers['content-encoding']).toBe(
      undefined,
    );
  });

  it('on this machine only', async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4');
    for (const one of others) await expect(fetch(`http://${one?.address}:${served.port}/`)).rejects.toThrow();
    expect(served.url).toBe(`http://127.0.0.1:${served.port}`);
  });
});

describe('the static server shows nothing else', () => {
  it.each([
    '/../secret.txt',
    '/data/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/data/..%5c..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/..%00/secret.txt',
    '/index.html%00.txt',
    '/../dist-other/secret.txt',
    '//secret.txt',
    '/data//figures.csv',
    '/./index.html',
    'http://localhost/../secret.txt',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/data/.',
    '/link.txt',
    '/up/secret.txt',
    '/env.txt',
    '/index.html:stream',
    '/index.html.',
    '/index.html%20',
    '/data/',
    '/data/absent.csv',
    `/${'a'.repeat(3000)}`,
    '/%',
    '/%zz',
    'index.html',
  ])('%s', async (path) => {
    const { status, body } = await served.ask(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('not to be shown');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('and does nothing for %s', async (method) => {
    const { status, headers } = await served.ask('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a range of a file', () => {
  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-30', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s is sent alone', async (range, text, told) => {
    const { status, headers, body } = await served.ask(BYTES, { Range: range });
    expect([status, body.toString(), headers['content-range']]).toEqual([206, text, told]);
    expect(headers['content-length']).toBe(`${text.length}`);
  });

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s is refused: there is none', async (range) => {
    const { status, headers } = await served.ask(BYTES, { Range: range });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  it.each(['bytes=0-1,4-5', 'bytes=5-2', 'bytes=-', 'lines=0-1', 'bytes=a-b'])(
    '%s is sent whole',
    async (range) => {
      const { status, body } = await served.ask(BYTES, { Range: range });
      expect([status, body.toString()]).toEqual([200, '0123456789']);
    },
  );

  it('is sent only of the file that the client has begun', async () => {
    const { etag = '', 'last-modified': date = '' } = (await served.ask(BYTES)).headers;
    const part = (condition: string) => served.ask(BYTES, { Range: 'bytes=0-1', 'If-Range': condition });
    const statuses = await Promise.all([etag, date, '"other"', `W/${etag}`].map(part));
    expect(statuses.map(({ status }) => status)).toEqual([206, 206, 200, 200]);
  });

  it('is never of what is zipped', async () => {
    const { status, headers } = await served.ask(CSV, { Range: 'bytes=0-4', 'Accept-Encoding': 'gzip' });
    expect([status, headers['content-encoding']]).toEqual([206, undefined]);
  });
});

describe('a file that the client has', () => {
  it('is not sent again', async () => {
    const { etag = '', 'last-modified': date = '' } = (await served.ask(CSV)).headers;
    const later = new Date(Date.parse(date) + 60_000).toUTCString();
    const earlier = new Date(Date.parse(date) - 60_000).toUTCString();
    const ask = async (headers: Readonly<Record<string, string>>) => (await served.ask(CSV, headers)).status;
    expect(await ask({ 'If-None-Match': etag })).toBe(304);
    expect(await ask({ 'If-None-Match': `"x", W/${etag}` })).toBe(304);
    expect(await ask({ 'If-None-Match': '*' })).toBe(304);
    expect(await ask({ 'If-None-Match': '"x"' })).toBe(200);
    expect(await ask({ 'If-None-Match': '"x"', 'If-Modified-Since': later })).toBe(200);
    expect(await ask({ 'If-Modified-Since': date })).toBe(304);
    expect(await ask({ 'If-Modified-Since': earlier })).toBe(200);
    expect(await ask({ 'If-Modified-Since': 'some day' })).toBe(200);
    expect(await ask({ 'If-Match': etag })).toBe(200);
    expect(await ask({ 'If-Match': '"x"' })).toBe(412);
    expect(await ask({ 'If-Unmodified-Since': earlier })).toBe(412);
    const unchanged = await served.ask(CSV, { 'If-None-Match': etag });
    expect(unchanged.body.length).toBe(0);
    expect(unchanged.headers.etag).toBe(etag);
  });

  it('is sent when it has changed', async () => {
    served.write('dist/changing.txt', 'one');
    const { etag = '' } = (await served.ask('/changing.txt')).headers;
    served.write('dist/changing.txt', 'two');
    const { status, body } = await served.ask('/changing.txt', { 'If-None-Match': etag });
    expect([status, body.toString()]).toEqual([200, 'two']);
  });
});
