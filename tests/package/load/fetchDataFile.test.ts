import { afterEach, describe, expect, it, vi } from 'vitest';
import { textDigest } from '@/lib/textDigest';
import { DataFileError, fetchDataFile } from '@/package/load/fetchDataFile';

import { toGbk, toUtf16 } from '../../own/gbk';

const answer = (body: string | Uint8Array, init: ResponseInit = {}) =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), init);

afterEach(() => vi.unstubAllGlobals());

const fetchWith = (fetched: () => Promise<Response>) => {
  vi.stubGlobal('fetch', fetched);
  return fetchDataFile('./data/', 'catalogue.json');
};

describe('fetchDataFile', () => {
  it('fetches a file from beside the page', async () => {
    const fetched = vi.fn(async (address: string) => answer(JSON.stringify({ address })));
    vi.stubGlobal('fetch', fetched);
    expect(await fetchDataFile('./data/', 'sources.json')).toEqual({ address: './data/sources.json' });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => Promise<Response>, string, string]>([
    ['a status', async () => answer('', { status: 404 }), 'fileMissing', 'HTTP 404'],
    ['a failed connection', () => Promise.reject(new Error('offline')), 'fileMissing', 'offline'],
    ['a failure that is no error', () => Promise.reject('gone'), 'fileMissing', 'gone'],
    ['a page in place of the file', async () => answer(' <html>'), 'fileBroken', 'text/html'],
    ['a file cut off', async () => answer('{"form":1,'), 'fileBroken', 'JSON'],
    ['an empty file', async () => answer(''), 'fileBroken', 'JSON'],
  ])('says why a file is not there or not whole: %s', async (_, fetched, kind, expected) => {
    const error = await fetchWith(fetched).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataFileError);
    expect((error as DataFileError).problem).toMatchObject({
      kind,
      file: 'catalogue.json',
      line: 0,
      column: '',
      value: '',
      expected: expect.stringContaining(expected),
    });
  });

  it('tells a body that breaks off from one that is missing', async () => {
    const broken = answer('x');
    vi.spyOn(broken, 'arrayBuffer').mockRejectedValue(new Error('reset'));
    const error = await fetchWith(async () => broken).catch((reason: unknown) => reason);
    expect((error as DataFileError).problem).toMatchObject({ kind: 'fileMissing', expected: 'reset' });
  });
});

describe('a data file that is not the one its name says', () => {
  const WHOLE = JSON.stringify({ form: 1, names: ['南昌', '赣州'], rows: [64.47, 1] });
  const NAME = `figures-primary-1.1.0.0.${textDigest(WHOLE)}.json`;
  const utf8 = new TextEncoder().encode(WHOLE);
  const asked = async (body: string | Uint8Array, type = 'application/json') => {
    vi.stubGlobal('fetch', async () => answer(body, { headers: { 'content-type': type } }));
    return fetchDataFile('./data/', NAME).catch((reason: unknown) => reason);
  };

  it.each(['text/plain; charset=gbk', 'application/octet-stream', 'text/html; charset=iso-8859-1'])(
    'is read as UTF-8 though its host says %s',
    async (type) => expect(await asked(utf8, type)).toEqual(JSON.parse(WHOLE)),
  );

  it.each<[string, string | Uint8Array]>([
    ['another that is whole', '{"form":1}'],
    ['a figure changed', WHOLE.replace('64.47', '64.74')],
    ['cut in the middle', utf8.slice(0, 30)],
    ['cut within a sign', utf8.slice(0, 21)],
    ['a list in its place', '[]'],
    ['null in its place', 'null'],
    ['GBK', toGbk(WHOLE)],
    ['UTF-16', toUtf16(WHOLE, false, true)],
    ['lost characters', WHOLE.replace('南', '\ufffd')],
    ['nothing', ''],
  ])('is told as broken: %s', async (_, body) => {
    const error = await asked(body);
    expect(error).toBeInstanceOf(DataFileError);
    expect((error as DataFileError).problem).toMatchObject({ kind: 'fileBroken', file: NAME });
  });
});
