import { describe, expect, it, vi } from 'vitest';
import { changedVersions, changesForm } from '@/package/compile/changesForm';
import { compileDataset, recordForm } from '@/package/compile/compileDataset';
import { packPanelDigest } from '@/package/compile/panelDigestForm';
import { openDataset } from '@/package/load/datasetParts';
import { DataFileError } from '@/package/load/fetchDataFile';
import { figureChange } from '../../changeFixtures';
import { homeDataset } from '../../query/home/homeFixtures';
import { contents, EDITION, OPTIONS } from '../compile/compiled';
import { goldenReading } from '../read/goldenTexts';

const golden = goldenReading.dataset;
const compiled = compileDataset(golden, OPTIONS);
const files = contents(compiled);
const partitionOf = new Map(
  compiled.plans.flatMap(({ name, indicators }) =>
    indicators.map(({ id }) => [
      id,
      compiled.files.find((file) => file.name.startsWith(`${name}.`))?.name ?? '',
    ]),
  ),
);
const [first = '', second = ''] = compiled.plans.map(({ indicators }) => indicators[0]?.id ?? '');
const fileOf = (id: string) => partitionOf.get(id) ?? '';
const isSources = (name: string) => name.startsWith('sources.');

/** The compiled golden data as if fetched; files for which `fails` is true do not arrive. */
async function opened(fails: (name: string) => boolean = () => false) {
  const fetchFile = vi.fn(async (name: string) => {
    if (fails(name) || !files.has(name)) throw new Error(`no ${name}`);
    return files.get(name);
  });
  const parts = await openDataset(fetchFile, compiled.catalogue);
  fetchFile.mockClear();
  return { parts, fetched: () => fetchFile.mock.calls.map(([name]) => name) };
}

const need = (...indicatorIds: readonly string[]) => ({ indicatorIds, sources: false });

describe('openDataset', () => {
  it('reads the catalogue alone', async () => {
    const { parts, fetched } = await opened();
    expect(fetched()).toEqual([]);
    expect(parts.dataset().observations).toEqual([]);
    expect(parts.dataset().figureCount).toBe(golden.observations.length);
    expect(parts.dataset().indicators).toHaveLength(golden.indicators.length);
  });

  it('fetches the files of the indicators that are needed, each once', async () => {
    const { parts, fetched } = await opened();
    await parts.want(need(first, first));
    expect(fetched()).toEqual([fileOf(first)]);
    await parts.want(need(first, second));
    expect(fetched()).toEqual([fileOf(first), fileOf(second)]);
    expect(parts.dataset().observationsOf.get(second)).toEqual(golden.observationsOf.get(second));
    expect(parts.dataset().indicator.get(second)?.definition).toEqual(
      golden.indicator.get(second)?.definition,
    );
  });

  it('wants nothing for what is at hand, for nothing, or for an indicator without figures', async () => {
    const { parts, fetched } = await opened();
    expect(parts.want(need())).toBeNull();
    expect(parts.want(need('nowhere'))).toBeNull();
    await parts.want(need(first));
    expect(parts.want(need(first))).toBeNull();
    expect(fetched()).toHaveLength(1);
  });

  it('gives the whole dataset once all of it is there', async () => {
    const { parts } = await opened();
    await parts.want({ indicatorIds: 'all', sources: true });
    expect(parts.dataset()).toEqual({ ...golden, edition: EDITION });
    expect(parts.want({ indicatorIds: 'all', sources: true })).toBeNull();
  });

  it('fetches the list of documents only when it is needed', async () => {
    const { parts, fetched } = await opened();
    await parts.want({ indicatorIds: [], sources: true });
    expect(fetched().filter(isSources)).toHaveLength(1);
    expect(fetched()).toHaveLength(1);
    expect(parts.dataset().sources).toEqual(golden.sources);
  });

  it('fetches the digest of all cities once, when it is needed and there is one', async () => {
    const { digest } = homeDataset().panel;
    if (!digest) throw new Error('No digest');
    const withDigest = compileDataset(golden, { ...OPTIONS, panelDigest: 'digest.json' });
    const known = new Map([...contents(withDigest), ['digest.json', packPanelDigest(digest)]]);
    const fetchFile = vi.fn(async (name: string) => known.get(name));
    const parts = await openDataset(fetchFile, withDigest.catalogue);
    expect(parts.dataset().panel.digest).toBeNull();
    await parts.want({ indicatorIds: [], digest: true });
    expect(parts.dataset().panel.digest?.spreads).toEqual(digest.spreads);
    expect(parts.want({ indicatorIds: [], digest: true })).toBeNull();
    expect((await opened()).parts.want({ indicatorIds: [], digest: true })).toBeNull();
  });

  it('is the same dataset until another part arrives', async () => {
    const { parts } = await opened();
    const before = parts.dataset();
    expect(parts.dataset()).toBe(before);
    await parts.want(need(first));
    const after = parts.dataset();
    expect(after).not.toBe(before);
    expect(parts.dataset()).toBe(after);
  });

  it('keeps what arrived when one file fails, says which, and fetches that one again', async () => {
    let broken = true;
    const { parts, fetched } = await opened((name) => broken && name === fileOf(second));
    await expect(parts.want(need(first, second))).rejects.toThrow(`no ${fileOf(second)}`);
    await vi.waitFor(() => expect(parts.want(need(first))).toBeNull());
    expect(parts.dataset().observationsOf.has(first)).toBe(true);
    expect(parts.dataset().observationsOf.has(second)).toBe(false);
    broken = false;
    await parts.want(need(first, second));
    expect(parts.dataset().observationsOf.has(second)).toBe(true);
    expect(fetched().filter((name) => name === fileOf(first))).toHaveLength(1);
  });

  it('takes a file once, though two views asked for it at the same time', async () => {
    const { parts } = await opened();
    await Promise.all([parts.want(need(first)), parts.want(need(first))]);
    expect(parts.dataset().observationsOf.get(first)).toEqual(golden.observationsOf.get(first));
  });

  it('tells when the catalogue itself does not arrive', async () => {
    await expect(openDataset(() => Promise.reject(new Error('offline')), 'x')).rejects.toThrow('offline');
  });

  it('fetches the record of files and changes when it is needed, once', async () => {
    const listed = [{ name: 'places.csv', rows: 7, bytes: 499 }];
    const change = {
      version: '1.2.3',
      date: '2026-11-28',
      kind: 'added',
      indicatorId: first,
      replacedBy: '',
      note: { zh: '新增', en: 'New' },
    } as const;
    const withRecord = compileDataset(golden, { ...OPTIONS, date: '2026-11-28', record: 'record.json' });
    const all = new Map([...contents(withRecord), ['record.json', recordForm(listed, [change])]]);
    const fetchFile = vi.fn(async (name: string): Promise<unknown> => all.get(name));
    const parts = await openDataset(fetchFile, withRecord.catalogue);
    expect(parts.dataset()).toMatchObject({
      edition: { version: '1.2.3', date: '2026-11-28' },
      record: null,
    });
    await parts.want({ indicatorIds: [], record: true });
    expect(parts.dataset().record).toEqual({ files: listed, changes: [change], versions: [] });
    expect(parts.want({ indicatorIds: [], record: true })).toBeNull();
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  it('fetches the changes of the versions that are asked for, each once, and the record with them', async () => {
    const change = figureChange();
    const [changed] = changedVersions([change]);
    if (!changed) throw new Error('No version');
    const versions = [{ ...changed.version, file: 'changes.json' }];
    const withRecord = compileDataset(golden, {
      ...OPTIONS,
      record: 'record.json',
      replaced: [['old', first]],
    });
    const all = new Map([
      ...contents(withRecord),
      ['record.json', recordForm([], [], versions)],
      ['changes.json', changesForm([change])],
    ]);
    const fetchFile = vi.fn(async (name: string): Promise<unknown> => all.get(name));
    const parts = await openDataset(fetchFile, withRecord.catalogue);
    expect(parts.dataset().replacedBy).toEqual(new Map([['old', first]]));
    expect(parts.dataset().figureChanges.size).toBe(0);
    const wanted = { indicatorIds: [], record: true, changesOf: ['1.1.0', '1.0.9'] };
    await parts.want(wanted);
    expect(parts.dataset().record?.versions).toEqual([changed.version]);
    expect(Object.fromEntries(parts.dataset().figureChanges)).toEqual({ '1.1.0': [change], '1.0.9': [] });
    expect(parts.want(wanted)).toBeNull();
    expect(fetchFile).toHaveBeenCalledTimes(3);
  });

  it('fetches along what changed since the version that a link is pinned to; where it fails, the figures are there', async () => {
    const [changed] = changedVersions([figureChange({ version: '1.1.0' })]);
    if (!changed) throw new Error('No version');
    const versions = [{ ...changed.version, file: 'changes.json' }];
    const compiledSo = compileDataset(golden, { ...OPTIONS, record: 'record.json' });
    const all = new Map([
      ...contents(compiledSo),
      ['record.json', recordForm([], [], versions)],
      ['changes.json', changesForm(changed.changes)],
    ]);
    const open = async (lost = '') => {
      const fetchFile = vi.fn(async (name: string): Promise<unknown> => {
        if (name === lost) throw new Error(`no ${name}`);
        return all.get(name);
      });
      return { fetchFile, parts: await openDataset(fetchFile, compiledSo.catalogue) };
    };
    const pinned = { ...need(first), changesSince: '1.0.0' };
    const { parts } = await open();
    await parts.want(pinned);
    expect(parts.dataset().figureChanges.get('1.1.0')).toEqual(changed.changes);
    expect(parts.want(pinned)).toBeNull();
    const after = await open();
    await after.parts.want({ ...need(first), changesSince: '1.1.0' });
    expect(after.parts.dataset().figureChanges.size).toBe(0);
    const same = await open();
    await same.parts.want({ ...need(first), changesSince: EDITION.version });
    expect(same.fetchFile.mock.calls.flat()).not.toContain('record.json');
    const broken = await open('changes.json');
    await broken.parts.want(pinned);
    expect(broken.parts.dataset().observationsOf.has(first)).toBe(true);
    expect(broken.parts.want(pinned)).toBeNull();
    await expect(broken.parts.want({ ...need(first), changesOf: ['1.1.0'] })).rejects.toThrow(
      'no changes.json',
    );
  });
});

describe('a file that parses and is another', () => {
  it.each([null, [], {}, 'text', 7, { form: 1 }, { observations: { rows: 2, columns: null } }])(
    'is told as a fault of that file: %j',
    async (content) => {
      const opened = await openDataset(async () => content, 'catalogue.json').catch(
        (error: unknown) => error,
      );
      expect(opened).toBeInstanceOf(DataFileError);
      const parts = await openDataset(
        async (name) => (name === compiled.catalogue ? files.get(name) : content),
        compiled.catalogue,
      );
      const failed = await parts.want(need(first))?.catch((error: unknown) => error);
      expect((failed as DataFileError).problem).toMatchObject({ kind: 'fileBroken', file: fileOf(first) });
      expect(parts.dataset().observations).toEqual([]);
    },
  );
});
