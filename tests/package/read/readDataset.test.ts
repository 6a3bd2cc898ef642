import { describe, expect, it } from 'vitest';
import { DATA_FILES, type DataFile } from '@/package/read/readDataset';
import { brief, FIRST, readWith, SECOND, SOUND, withCell } from './dataFiles';
import { goldenReading } from './goldenTexts';

const ids = (change: Parameters<typeof readWith>[0]) =>
  readWith(change).dataset.observations.map(({ id }) => id);

describe('readDataset', () => {
  it('reads a sound dataset: cities before their context, observations in file order', () => {
    const { dataset, problems } = readWith({});
    expect(problems).toEqual([]);
    expect(dataset.places.map(({ code }) => code)).toEqual(['360100', '360000', '100000']);
    expect(dataset.observations.map(({ id, value, resolution }) => [id, value, resolution])).toEqual([
      [FIRST, 91, 1],
      [SECOND, 90.5, 0.1],
    ]);
    expect(dataset.standards[0]).toMatchObject({ bound: 'at_least', value: 95, byYear: 2025 });
    expect(dataset.indicators.map(({ synonyms }) => synonyms)).toEqual([['比率', 'quota'], []]);
  });

  it('reads the golden files without a fault', () => {
    expect(goldenReading.problems).toEqual([]);
    expect(goldenReading.dataset.observations.length).toBeGreaterThan(1000);
  });

  it.each<[string, DataFile, number, string, string]>([
    ['required', 'observations.csv', 2, 'as_printed', ' '],
    ['notNumber', 'observations.csv', 3, 'value', '90%'],
    ['notNumber', 'observations.csv', 3, 'value', '1e3'],
    ['notNumber', 'observations.csv', 3, 'value', '1e400'],
    ['notNumber', 'observations.csv', 3, 'value', '１２'],
    ['numberForm', 'observations.csv', 3, 'value', '-0'],
    ['numberForm', 'observations.csv', 3, 'value', '007'],
    ['notExact', 'observations.csv', 3, 'value', '9007199254740993'],
    ['notNumber', 'observations.csv', 3, 'resolution', '十'],
    ['notInteger', 'places.csv', 2, 'order', '1.5'],
    ['notInteger', 'standards.csv', 2, 'by_year', '2025.5'],
    ['badForm', 'standards.csv', 2, 'by_year', '20255'],
    ['badForm', 'observations.csv', 2, 'observation_id', 'Nanchang 2021'],
    ['badForm', 'places.csv', 2, 'place_code', '3601'],
    ['badForm', 'sources.csv', 2, 'issued', '2021-1'],
    ['notTimePeriod', 'observations.csv', 2, 'time_period', '2021-Q1'],
    ['notInList', 'observations.csv', 2, 'nature', 'guess'],
    ['notInList', 'observations.csv', 3, 'scope', 'Whole'],
    ['notInList', 'observations.csv', 3, 'origin', 'printed'],
    ['notInList', 'units.csv', 2, 'kind', 'share'],
    ['notInList', 'places.csv', 2, 'colour', 'nct'],
    ['unknownCode', 'observations.csv', 2, 'place_code', '999999'],
    ['unknownCode', 'observations.csv', 2, 'source_id', 'nowhere'],
    ['unknownCode', 'indicators.csv', 2, 'theme', 'nothing'],
    ['stageMismatch', 'observations.csv', 3, 'stage_id', 'compulsory'],
    ['stageMismatch', 'standards.csv', 2, 'stage_id', 'compulsory'],
    ['duplicateId', 'observations.csv', 3, 'observation_id', FIRST],
    ['duplicateId', 'indicators.csv', 3, 'name_zh', '率'],
    ['duplicateId', 'indicators.csv', 3, 'name_en', 'Rate'],
  ])('reports %s in %s:%d %s “%s”', (kind, file, line, column, value) => {
    const [first] = readWith(withCell(file, line, column, value)).problems;
    expect(first && brief(first)).toBe(`${kind} ${file}:${line} ${column}`);
    expect(first?.value).toBe(value);
  });

  it.each(['note', 'break', 'doubt'])('asks for a %s in both languages', (stem) => {
    const found = (language: string) =>
      readWith(withCell('observations.csv', 2, `${stem}_${language}`, 'x')).problems.map(brief);
    expect(found('zh')).toEqual([`oneLanguage observations.csv:2 ${stem}_en`]);
    expect(found('en')).toEqual([`oneLanguage observations.csv:2 ${stem}_zh`]);
  });

  it('says what was expected', () => {
    const expected = (...change: Parameters<typeof withCell>) =>
      readWith(withCell(...change)).problems[0]?.expected;
    expect(expected('observations.csv', 2, 'nature', 'guess')).toBe('actual, target, plan');
    expect(expected('observations.csv', 2, 'source_id', 'nowhere')).toBe('sources.csv');
    expect(expected('observations.csv', 3, 'observation_id', FIRST)).toBe('line 2');
    expect(expected('observations.csv', 3, 'stage_id', 'compulsory')).toBe('primary');
    expect(expected('observations.csv', 3, 'value', '007')).toBe('7');
  });

  it('leaves out the bad row and nothing else', () => {
    expect(ids(withCell('observations.csv', 2, 'value', 'x'))).toEqual([SECOND]);
    expect(ids(withCell('observations.csv', 3, 'observation_id', FIRST))).toEqual([FIRST]);
    expect(ids({ 'observations.csv': `${SOUND['observations.csv'].join('\n')}\no3,3601` })).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  it('tells every fault of a row', () => {
    const row =
      'nc.rate.2019.actual,999999,rate,primary,soon,printed,x,actual,exact,whole,report,一,1,,,,,,,,';
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
    expect(ids({ 'standards.csv': { missing: 'HTTP 404' } })).toEqual([FIRST, SECOND]);
    expect(readWith({ 'observations.csv': { missing: 'x' } }).dataset.indicators).toHaveLength(2);
  });
});
