import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchDataFiles } from '@/package/fetchDataFiles';
import { DATA_FILES } from '@/package/read/readDataset';

const answer = (body: string, init: ResponseInit = {}) => new Response(body, init);
const signal = () => new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

describe('fetchDataFiles', () => {
  it('fetches the files of the first chart from beside the page', async () => {
    const fetched = vi.fn(async (address: string) => answer(`text of ${address}`));
    vi.stubGlobal('fetch', fetched);
    const texts = await fetchDataFiles('./data/', signal());
    expect(Object.keys(texts)).toEqual([...DATA_FILES]);
    expect(texts['units.csv']).toEqual({ text: 'text of ./data/units.csv' });
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['a status', async () => answer('', { status: 404 }), 'HTTP 404'],
    [
      'a page in place of the file',
      async () => answer('<html>', { headers: { 'content-type': 'text/html' } }),
      'text/html',
    ],
    ['a failed connection', () => Promise.reject(new Error('offline')), 'offline'],
  ])('says why a file is missing: %s', async (_, fail, reason) => {
    vi.stubGlobal('fetch', (address: string) =>
      address.endsWith('places.csv') ? fail() : Promise.resolve(answer('ok')),
    );
    const texts = await fetchDataFiles('./data/', signal());
    expect(texts['places.csv']).toEqual({ missing: reason });
    expect(texts['stages.csv']).toEqual({ text: 'ok' });
  });

  it('does not take leaving the page for a missing file', async () => {
    const controller = new AbortController();
    controller.abort();
    vi.stubGlobal('fetch', () => Promise.reject(new Error('aborted')));
    await expect(fetchDataFiles('./data/', controller.signal)).rejects.toThrow('aborted');
  });
});
