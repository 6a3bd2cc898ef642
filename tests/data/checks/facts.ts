import { problemLine } from '@/domain/dataProblem';
import { readDataset } from '@/package/read/readDataset';
import { parseLocator } from '@/query/sources/locator';
import { appTexts, cell, type Data, type Row } from '../dataFolder';
import { DOCUMENTS } from '../documents';
import type { Check } from './check';

const IN_DOCUMENTS = new Set(DOCUMENTS.map((document) => document.sourceId));

const inOneLanguage = (files: readonly string[], stems: readonly string[]) => (data: Data) =>
  files.flatMap((file) =>
    data.rows(file).flatMap((row) =>
      stems.flatMap((stem) => {
        const [zh, en] = [row[`${stem}_zh`] ?? '', row[`${stem}_en`] ?? ''];
        return (zh === '') === (en === '') && !/\p{Script=Han}/u.test(en) ? [] : [`${file}: ${zh} | ${en}`];
      }),
    ),
  );

function unused(data: Data, file: string, key: string): readonly string[] {
  const facts = ['observations.csv', 'standards.csv', 'prefectures/indicators.csv'].flatMap(data.rows);
  const used = new Set(facts.map((row) => row[key]));
  return data
    .rows(file)
    .map((row) => cell(row, key))
    .filter((id) => !used.has(id));
}

/** Words for a figure that is no full period or is in doubt: they belong in its period and its doubt. */
const DOUBT_WORDS = /存疑|不是全年|非全年|可能不是|可能是.*合计|可能是预计/;

const isWholePeriod = (row: Row) => /^\d{4}$/.test(cell(row, 'time_period'));

export const FACT_CHECKS: readonly Check[] = [
  {
    name: 'the app reads the data without a problem',
    faults: (data) => readDataset(appTexts(data)).problems.map(problemLine),
  },
  {
    name: 'every indicator is used',
    faults: (data) => unused(data, 'indicators.csv', 'indicator_id'),
  },
  { name: 'every source is used', faults: (data) => unused(data, 'sources.csv', 'source_id') },
  {
    name: 'notes, breaks and doubts are in both languages or in none',
    faults: inOneLanguage(['observations.csv', 'standards.csv'], ['note', 'break', 'doubt']),
  },
  {
    name: 'changes and their reasons are in both languages',
    faults: inOneLanguage(['changelog.csv', 'prefectures/breaks.csv'], ['note', 'reason']),
  },
  {
    name: 'no note holds a doubt, which has a column of its own',
    faults: ({ rows }) =>
      rows('observations.csv')
        .filter((row) => DOUBT_WORDS.test(cell(row, 'note_zh')))
        .map((row) => cell(row, 'observation_id')),
  },
  {
    name: 'a figure said to be so far is of no whole year',
    faults: ({ rows }) =>
      rows('observations.csv')
        .filter(
          (row) =>
            isWholePeriod(row) &&
            /原文(说|为)“(今年以来|目前已|已)|so far/.test(`${row.note_zh}${row.note_en}`),
        )
        .map((row) => cell(row, 'observation_id')),
  },
  {
    name: 'a place outside the five documents is named in words',
    faults: ({ rows }) =>
      rows('observations.csv')
        .filter((row) => !IN_DOCUMENTS.has(cell(row, 'source_id')))
        .map((row) => cell(row, 'locator'))
        .filter((locator) => parseLocator(locator).kind !== 'named'),
  },
  {
    name: 'the changelog speaks of indicators that are there, and of removed ones that are not',
    faults: ({ rows }) => {
      const ids = new Set(rows('indicators.csv').map((row) => row.indicator_id));
      return rows('changelog.csv')
        .filter((row) => ids.has(row.indicator_id) === (row.kind === 'removed'))
        .map((row) => cell(row, 'indicator_id'));
    },
  },
];
