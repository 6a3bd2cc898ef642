import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataFileError, fetchDataFile } from '@/package/load/fetchDataFile';

const answer = (body: string, init: ResponseInit = {}) => new Response(body, init);

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
    ['a file cut off', async () => answer('{"form":1,'), 'fileBroken', '10'],
    ['an empty file', async () => answer(''), 'fileBroken', '0'],
  ])('says why a file is not there or not whole: %s', async (_, fetched, kind, expected) => {
    const error = await fetchWith(fetched).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DataFileError);
    expect((error as DataFileError).problem).toEqual({
      kind,
      file: 'catalogue.json',
      line: 0,
      column: '',
      value: '',
      expected,
    });
  });

  it('tells a body that breaks off from one that is missing', async () => {
    const broken = answer('x');
    vi.spyOn(broken, 'text').mockRejectedValue(new Error('reset'));
    const error = await fetchWith(async () => broken).catch((reason: unknown) => reason);
    expect((error as DataFileError).problem).toMatchObject({ kind: 'fileMissing', expected: 'reset' });
  });
});
