import { describe, expect, it } from 'vitest';
import { problemCount } from '@/domain/dataProblem';
import { DATA_FILES, type DataFile } from '@/package/read/readDataset';
import { FAULT_WORDS } from '@/wording/pages/faultWords';
import { brief, readWith, SOUND, withCell } from './dataFiles';

const told = (change: Parameters<typeof readWith>[0]) => readWith(change).problems.map(brief);

describe('hostile data is told and never taken', () => {
  it.each(DATA_FILES)('a second column of one name in %s', (file) => {
    const [header = '', ...rows] = SOUND[file];
    const name = header.split(',').at(-1) ?? '';
    const twice = [`${header},${name}`, ...rows.map((row) => `${row},1`)].join('\n');
    expect(told({ [file]: twice })[0]).toBe(`headerTwice ${file}:1 ${name}`);
  });

  it.each<[string, DataFile, number, string, string]>([
    ['notExact', 'observations.csv', 2, 'value', '9'.repeat(400)],
    ['outOfRange', 'observations.csv', 2, 'value', '9999'],
    ['outOfRange', 'observations.csv', 2, 'value', '-5'],
    ['outOfRange', 'standards.csv', 2, 'value', '101'],
    ['outOfRange', 'observations.csv', 3, 'resolution', '0'],
    ['outOfRange', 'observations.csv', 3, 'resolution', '-0.1'],
    ['notTimePeriod', 'observations.csv', 2, 'time_period', '0000'],
    ['notTimePeriod', 'observations.csv', 2, 'time_period', '9999'],
    ['notTimePeriod', 'observations.csv', 2, 'time_period', '9999-S1'],
    ['notTimePeriod', 'observations.csv', 2, 'time_period', '2022-01-01/P999Y'],
    ['tooLong', 'observations.csv', 2, 'note_zh', 'x'.repeat(10_000)],
    ['tooLong', 'places.csv', 2, 'name_en', 'x'.repeat(61)],
    ['tooLong', 'indicators.csv', 2, 'name_en', 'x'.repeat(201)],
    ['rightToLeft', 'units.csv', 2, 'symbol_en', 'مرحبا'],
    ['rightToLeft', 'places.csv', 2, 'name_en', 'שלום'],
    ['hiddenSign', 'observations.csv', 2, 'as_printed', '91\u202e%'],
    ['hiddenSign', 'places.csv', 2, 'name_en', 'Nan\u0000chang'],
    ['hiddenSign', 'sources.csv', 2, 'title_zh', '报\ufffd告'],
    ['hiddenSign', 'sources.csv', 2, 'title_zh', '报\ud83d告'],
    ['notInList', 'places.csv', 2, 'colour', 'x;url(http://example.org)'],
    ['badForm', 'sources.csv', 2, 'url', 'data:text/html;base64;PHNjcmlwdD4='],
    ['badForm', 'sources.csv', 2, 'url', 'vbscript:msgbox'],
    ['badForm', 'sources.csv', 2, 'url', 'file:///etc/passwd'],
    ['badForm', 'sources.csv', 2, 'url', 'javascript:alert(1)//http://x'],
    ['badForm', 'sources.csv', 2, 'url', 'HTTP://x" onclick="alert(1)'],
  ])('%s in %s:%d %s', (kind, file, line, column, value) => {
    expect(told(withCell(file, line, column, value))[0]).toBe(`${kind} ${file}:${line} ${column}`);
  });

  it('takes what an indicator may be beyond its unit', () => {
    const ranged = (value: string) => {
      const row = `nc.other.2021.actual,360100,other,primary,2021,printed,${value},actual,exact,whole,report,一.3,x,,,,,,,,`;
      return told({ 'observations.csv': [...SOUND['observations.csv'], row].join('\n') });
    };
    expect(ranged('150')).toEqual([]);
    expect(ranged('-5')).toEqual([]);
    expect(ranged('201')).toEqual(['outOfRange observations.csv:4 value']);
    expect(ranged('-6')).toEqual(['outOfRange observations.csv:4 value']);
  });

  it.each([
    'places.csv',
    'stages.csv',
    'themes.csv',
    'units.csv',
    'indicators.csv',
    'sources.csv',
    'observations.csv',
  ] as const)('%s with a header alone, and with old line ends', (file) => {
    expect(told({ [file]: `${SOUND[file][0]}\n` })).toEqual([`noRows ${file}:1`]);
    expect(told({ [file]: SOUND[file].join('\r') })).toEqual([`lineEnds ${file}:1`]);
    expect(told({ [file]: SOUND[file].join('\r\n') })).toEqual([]);
  });

  it('shows of a long cell no more than a line', () => {
    const [first] = readWith(withCell('observations.csv', 2, 'note_zh', 'x'.repeat(10_000))).problems;
    expect(first?.value.length).toBeLessThan(200);
  });
});

describe('parents that lead nowhere or back', () => {
  it.each<[DataFile, string]>([
    ['places.csv', '360000,360000,province,江西省,Jiangxi,江西,Jiangxi,jx,1'],
    ['stages.csv', 'higher,higher,高等,Higher,,3,'],
  ])('one of %s that is its own', (file, row) => {
    const rows = [...SOUND[file].filter((one) => !one.startsWith(row.split(',')[0] ?? '')), row];
    expect(told({ [file]: rows.join('\n') })).toContain(
      `circle ${file}:${rows.length} parent_${file === 'places.csv' ? 'code' : 'id'}`,
    );
  });

  it('a circle of 50,000 stages is told, every one of them, in no time', () => {
    const many = 50_000;
    const rows = Array.from({ length: many }, (_, at) => `s${at},s${(at + 1) % many},段,Stage ${at},,${at},`);
    const started = performance.now();
    const { problems } = readWith({ 'stages.csv': [SOUND['stages.csv'][0], ...rows].join('\n') });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(problemCount(problems.filter(({ file }) => file === 'stages.csv'))).toBe(many);
  });

  it('every wrong parent is told', () => {
    const rows = Array.from(
      { length: 1574 },
      (_, at) => `${400_000 + at},360100,city,市${at},City ${at},市,City,other,${at}`,
    );
    const { problems } = readWith({ 'places.csv': [...SOUND['places.csv'], ...rows].join('\n') });
    expect(problemCount(problems)).toBe(1574);
    expect(problems[0]).toMatchObject({ kind: 'wrongParent', line: 5, expected: 'province' });
  });
});

describe('very many faults', () => {
  it('are counted, and the first of them listed', () => {
    const bad = 'x,y,z,q,w,r,t,u,i,o,p,a,s,d,f,g,h,j,k,l,m';
    const text = [SOUND['observations.csv'][0], ...Array<string>(200_000).fill(bad)].join('\n');
    const started = performance.now();
    const { problems, dataset } = readWith({ 'observations.csv': text });
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(dataset.observations).toEqual([]);
    expect(problems.length).toBe(1001);
    expect(problemCount(problems)).toBeGreaterThan(2_000_000);
    const { kind, value } = problems.at(-1) ?? {};
    expect(kind).toBe('moreFaults');
    for (const words of [FAULT_WORDS.zh, FAULT_WORDS.en])
      expect(words.moreFaults(value ?? '', '')).toContain(String(problemCount(problems) - 1000));
  });
});
