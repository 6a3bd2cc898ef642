import { describe, expect, it } from 'vitest';
import { DATA_FILES, type DataFile, readDataset } from '@/ingest/readDataset';
import { realTexts } from '../realData';
import { brief, readWith, SOUND, withCell } from './dataFiles';

const ids = (change: Parameters<typeof readWith>[0]) =>
  readWith(change).dataset.observations.map(({ id }) => id);

describe('readDataset', () => {
  it('reads a sound dataset: cities before their context, observations in file order', () => {
    const { dataset, problems } = readWith({});
    expect(problems).toEqual([]);
    expect(dataset.places.map(({ code }) => code)).toEqual(['360100', '360000']);
    expect(dataset.observations.map(({ id, value }) => [id, value])).toEqual([
      ['o1', 91],
      ['o2', 90.5],
    ]);
    expect(dataset.standards[0]).toMatchObject({ bound: 'at_least', value: 95, byYear: 2025 });
  });

  it('reads the shipped files without a fault', () => {
    const { dataset, problems } = readDataset(realTexts);
    expect(problems).toEqual([]);
    expect(dataset.observations.length).toBeGreaterThan(2500);
  });

  it.each<[string, DataFile, number, string, string]>([
    ['required', 'observations.csv', 2, 'as_printed', ' '],
    ['notNumber', 'observations.csv', 3, 'value', '90%'],
    ['notNumber', 'observations.csv', 3, 'value', '1e3'],
    ['notNumber', 'observations.csv', 3, 'value', '１２'],
    ['notInteger', 'places.csv', 2, 'order', '1.5'],
    ['notInteger', 'standards.csv', 2, 'by_year', '2025.5'],
    ['notTimePeriod', 'observations.csv', 2, 'time_period', '2021-Q1'],
    ['notInList', 'observations.csv', 2, 'nature', 'guess'],
    ['notInList', 'observations.csv', 3, 'scope', 'Whole'],
    ['notInList', 'units.csv', 2, 'kind', 'share'],
    ['notInList', 'places.csv', 2, 'colour', 'nct'],
    ['unknownCode', 'observations.csv', 2, 'place_code', '999999'],
    ['unknownCode', 'observations.csv', 2, 'source_id', 'nowhere'],
    ['unknownCode', 'indicators.csv', 2, 'theme', 'nothing'],
    ['stageMismatch', 'observations.csv', 3, 'stage_id', 'preschool'],
    ['duplicateId', 'observations.csv', 3, 'observation_id', 'o1'],
  ])('reports %s in %s:%d %s “%s”', (kind, file, line, column, value) => {
    const [first] = readWith(withCell(file, line, column, value)).problems;
    expect(first && brief(first)).toBe(`${kind} ${file}:${line} ${column}`);
    expect(first?.value).toBe(value);
  });

  it('says what was expected', () => {
    const expected = (...change: Parameters<typeof withCell>) =>
      readWith(withCell(...change)).problems[0]?.expected;
    expect(expected('observations.csv', 2, 'nature', 'guess')).toBe('actual, target, plan');
    expect(expected('observations.csv', 2, 'source_id', 'nowhere')).toBe('sources.csv');
    expect(expected('observations.csv', 3, 'observation_id', 'o1')).toBe('line 2');
    expect(expected('observations.csv', 3, 'stage_id', 'preschool')).toBe('primary');
  });

  it('leaves out the bad row and nothing else', () => {
    expect(ids(withCell('observations.csv', 2, 'value', 'x'))).toEqual(['o2']);
    expect(ids(withCell('observations.csv', 3, 'observation_id', 'o1'))).toEqual(['o1']);
    expect(ids({ 'observations.csv': `${SOUND['observations.csv'].join('\n')}\no3,3601` })).toEqual([
      'o1',
      'o2',
    ]);
  });

  it('tells every fault of a row', () => {
    const row = 'o9,999999,rate,primary,soon,printed,x,actual,exact,whole,report,一,1,,,,,';
    const { problems } = readWith({ 'observations.csv': [...SOUND['observations.csv'], row].join('\n') });
    expect(problems.map(brief)).toEqual([
      'unknownCode observations.csv:4 place_code',
      'notTimePeriod observations.csv:4 time_period',
      'notNumber observations.csv:4 value',
    ]);
  });

  it.each(DATA_FILES)('goes on without %s, and names it alone', (file) => {
    const { problems } = readWith({ [file]: { missing: 'HTTP 404' } });
    expect(problems.map(({ kind, file: named, line, expected }) => [kind, named, line, expected])).toEqual([
      ['fileMissing', file, 0, 'HTTP 404'],
    ]);
  });

  it('keeps what is sound when another file is missing', () => {
    expect(ids({ 'standards.csv': { missing: 'HTTP 404' } })).toEqual(['o1', 'o2']);
    expect(readWith({ 'observations.csv': { missing: 'x' } }).dataset.indicators).toHaveLength(1);
  });

  it('reads an English text that is empty as the Chinese one', () => {
    const change = withCell('observations.csv', 2, 'note_zh', '说明');
    expect(readWith(change).dataset.observation.get('o1')?.note).toEqual({ zh: '说明', en: '说明' });
  });
});
