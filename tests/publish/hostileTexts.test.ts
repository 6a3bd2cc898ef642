import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Dataset, indexDataset } from '@/domain/dataset';
import { readDataset } from '@/package/read/readDataset';
import { picturesOf } from '@/publish/document/document';
import { documentOf } from '@/publish/document/documentOf';
import { documentFile } from '@/publish/document/wordprocessing/documentFile';
import { dataFile } from '@/publish/files/dataFile';
import { reportHtml } from '@/publish/report/reportHtml';
import { deck } from '@/publish/slides/deck';
import type { Shown } from '@/publish/slides/shown';
import type { Takeaway } from '@/publish/takeaway';
import type { Reader } from '@/publish/taken';
import { decodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { HOSTILE, spoiltTexts } from '../fuzz/data/spoiltPackage';
import { isSafeMarkup, isTakenSafely } from '../fuzz/data/takenSafely';
import { readerOf } from '../readers';
import { faults } from '../svgFaults';
import { shownPart } from './report/reports';

/** The longest has a test of its own. */
const SAID = HOSTILE.filter(({ length }) => length < 1000);
const LONG = 'x长'.repeat(5000);

/** Properties whose texts are for readers; all others are codes, which the schema holds to a form. */
const READ = new Set(['locator', 'asPrinted', 'documentNumber', 'licence', 'issued', 'isced', 'url']);

/** A dataset as no schema lets it through: every text that people read is hostile, each place another. */
function hostileDataset(from: number): Dataset {
  let at = from;
  const next = () => {
    at += 1;
    return SAID[at % SAID.length] ?? '';
  };
  const spoilt = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return READ.has(name) ? next() : value;
    if (Array.isArray(value)) return name === 'synonyms' ? value.map(next) : value.map((one) => spoilt(one));
    if (typeof value !== 'object' || value === null || name === 'period') return value;
    const entries = Object.entries(value);
    const isText = 'zh' in value && 'en' in value;
    return Object.fromEntries(entries.map(([key, one]) => [key, isText ? next() : spoilt(one, key)]));
  };
  const { dataset } = readDataset(spoiltTexts([]));
  const { places, stages, topics, units, indicators, ratios, planPeriods, sources, standards, observations } =
    dataset;
  const tables = { places, stages, topics, units, indicators, planPeriods, sources, standards, observations };
  const spoiltTables = Object.fromEntries(
    Object.entries(tables).map(([name, items]) => [name, items.map((item) => spoilt(item))]),
  ) as unknown as typeof tables;
  return indexDataset({ ...spoiltTables, ratios });
}

const VIEWS = [
  '?i=preschool-gross-enrolment-ratio&s=preschool',
  '?i=preschool-gross-enrolment-ratio&s=preschool&v=comparison',
  '?i=special-students&s=special',
  '?v=multiples&s=preschool',
  '?page=home&s=preschool',
  '?page=targets',
  '?page=data',
  '?page=city&city=360100',
];

/** What XML can't hold, not even escaped. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u;
const RUNS_IN_OFFICE =
  /<f>|<f |TargetMode="External"[^>]*Target="(?!https?:)|Target="(?!https?:)[^"]*"[^>]*TargetMode="External"/;

function isSafeOffice(file: Uint8Array): void {
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const xml = strFromU8(bytes);
    expect(faults(xml.replace(/^<\?xml[^>]*\?>/, '')), path).toEqual([]);
    expect(NOT_XML.exec(xml)?.[0], path).toBeUndefined();
    expect(/<script|NaN|Infinity|\[object /.exec(xml.replace(/>[^<]*</g, '><'))?.[0], path).toBeUndefined();
    expect(RUNS_IN_OFFICE.exec(xml)?.[0], path).toBeUndefined();
  }
}

async function wordOf(shown: Shown, reader: Reader): Promise<Uint8Array> {
  const written = await documentOf(shown, reader);
  return documentFile(
    written,
    picturesOf(written.blocks).map(() => new Uint8Array([137, 80, 78, 71])),
    reader,
  );
}

async function isWrittenSafely({ shown, data }: Takeaway, language: 'zh' | 'en'): Promise<void> {
  const reader = readerOf(language);
  const taken = await data();
  const bytesOf = async (format: Parameters<typeof dataFile>[1], shape: 'long' | 'wide' = 'long') =>
    new Uint8Array(await (await dataFile(taken, format, shape, reader)).arrayBuffer());
  isSafeOffice(await bytesOf('xlsx'));
  isSafeOffice(await bytesOf('xlsx', 'wide'));
  isSafeOffice(deck(shown, reader));
  isSafeOffice(await wordOf(shown, reader));
  expect(JSON.parse(strFromU8(await bytesOf('json')))).toBeDefined();
  for (const [path, bytes] of Object.entries(unzipSync(await bytesOf('package'))))
    if (path.endsWith('.json')) expect(JSON.parse(strFromU8(bytes)), path).toBeDefined();
  await bytesOf('parquet');
  const html = await reportHtml(
    {
      title: HOSTILE[0] ?? '',
      parts: [shownPart(shown, { title: HOSTILE[1] ?? '', remark: HOSTILE[2] ?? '' })],
    },
    reader,
  );
  const body = html.slice(html.indexOf('<body>'), html.indexOf('</html>'));
  isSafeMarkup(body);
  expect(NOT_XML.exec(html)?.[0]).toBeUndefined();
}

const shownIn = async (dataset: Dataset, search: string, language: 'zh' | 'en') => {
  const { view } = resolveView({ ...decodeView(search).view, language }, dataset);
  const takeaway = await isTakenSafely(dataset, view);
  if (takeaway) await isWrittenSafely(takeaway, language);
  return takeaway;
};

describe.each(['zh', 'en'] as const)('hostile texts in every field, %s', (language) => {
  const dataset = hostileDataset(language === 'zh' ? 0 : 17);
  it.each(VIEWS)(
    '%s',
    async (search) => {
      expect(await shownIn(dataset, search, language)).not.toBeNull();
    },
    120_000,
  );
});

it('names and notes of ten thousand letters are drawn and written', async () => {
  const { dataset } = readDataset(spoiltTexts([]));
  const long = { zh: LONG, en: LONG };
  const ID = 'preschool-gross-enrolment-ratio';
  const spoilt = indexDataset({
    ...dataset,
    indicators: dataset.indicators.map((one) =>
      one.id === ID ? { ...one, name: long, definition: long } : one,
    ),
    observations: dataset.observations.map((one, at) =>
      one.indicatorId === ID && at % 9 === 0 ? { ...one, note: long, asPrinted: LONG } : one,
    ),
  });
  expect(await shownIn(spoilt, `?i=${ID}&s=preschool`, 'zh')).not.toBeNull();
}, 120_000);
