import { expect, it } from 'vitest';
import { contextOf } from '@/query/comparability/context';
import { differencesOf } from '@/query/comparability/differences';
import { inRecordOrder, recordColumns } from '@/query/observation/observationRecords';
import { datasetOf, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const rows = [
  observation({ placeCode: '360700', time: '2023-S1', value: 3 }),
  observation({ placeCode: '360100', time: '2021', value: 2, note: { zh: '注', en: 'note' } }),
  observation({
    placeCode: '360100',
    time: '2020-01-01/P3Y',
    value: 1,
    doubt: { zh: '与前后各年不合', en: '' },
    resolution: 0.1,
  }),
  observation({ indicatorId: 'students', placeCode: '360100', time: '2019', value: 4 }),
];
const dataset = datasetOf(rows);

it('describes an observation by codes, names and plain numbers', () => {
  const record = Object.fromEntries(
    recordColumns(dataset, {
      differencesOf: (one) => differencesOf(one, contextOf(dataset, rows, 'trend')),
      sentenceOf: ({ value }) => `${value} differs.`,
    }).map(({ name, read }) => [name, read(rows[2] ?? observation())]),
  );
  expect(record).toMatchObject({
    place_code: '360100',
    place_zh: '南昌',
    place_en: 'Nanchang',
    place_level: 'city',
    indicator_id: 'rate',
    topic_id: 'scale',
    topic_en: 'scale',
    definition_en: dataset.indicator.get('rate')?.definition.en,
    stage_id: 'primary',
    time_period: '2020-01-01/P3Y',
    start_year: 2020,
    end_year: 2022,
    value: 1,
    unit: 'percent',
    nature: 'actual',
    source_title_en: 'Document report',
    issuer: '发布者 report',
    grade: 'A',
    as_printed: '90%',
    doubt_zh: '与前后各年不合',
    doubt_en: '',
    resolution: 0.1,
    comparability: '1 differs.',
    comparability_codes: 'period=years-3|reliability=doubtful',
    comparability_gravity: 'different',
  });
});

it('keeps the columns on comparability, empty, where rows were not put side by side', () => {
  const columns = recordColumns(dataset, null).filter(({ name }) => name.startsWith('comparability'));
  expect(columns.map(({ name }) => name)).toEqual([
    'comparability',
    'comparability_codes',
    'comparability_gravity',
  ]);
  for (const { read } of columns) for (const row of rows) expect(read(row)).toBe('');
});

it('orders rows by indicator, place and time', () => {
  expect(inRecordOrder(dataset, rows).map(({ value }) => value)).toEqual([2, 1, 3, 4]);
});

it('leaves no name of the golden dataset empty', () => {
  const mayBeEmpty = new Set([
    'note_zh',
    'note_en',
    'break_zh',
    'break_en',
    'doubt_zh',
    'doubt_en',
    'comparability',
    'comparability_codes',
    'comparability_gravity',
    'document_number',
    'issued',
    'url',
    'data_version',
  ]);
  const columns = recordColumns(goldenDataset, null).filter(({ name }) => !mayBeEmpty.has(name));
  const empty = goldenDataset.observations.flatMap((one) =>
    columns.filter(({ read }) => read(one) === '').map(({ name }) => `${one.id} ${name}`),
  );
  expect(empty).toEqual([]);
});
