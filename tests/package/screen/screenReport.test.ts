import { describe, expect, it } from 'vitest';
import { readKnownOddities } from '@/package/screen/knownOddities';
import { screenData } from '@/package/screen/screenData';
import { screenReport } from '@/package/screen/screenReport';
import { PUPILS } from './break';
import { FIGURE_BREAKS } from './breaks/figures';
import { BASE, KNOWN, screened } from './screenBase';

const broken = FIGURE_BREAKS.find(({ check }) => check === 'count-whole');
const screening = (oddities = KNOWN) => screenData(screened(broken?.change(BASE) ?? {}), oddities);

describe('the report of screening', () => {
  it('says what each check asks, where it is broken and how to mend it, then counts', () => {
    const report = screenReport(screening(), 'data');
    expect(report).toContain('ERROR  count-whole: what is counted one by one is a whole number');
    expect(report).toContain('  To mend: Write the value in the base unit: 1.5 万人 is 15000.');
    expect(report).toContain(
      `data/observations.csv:689, column value: ${PUPILS} is 9,940.7, not a whole number`,
    );
    expect(report).toMatch(
      /\n\n\d+ checks, 1,250 observations, 40 figures of all prefecture-level cities: 8 errors, 3 warnings, 100 known oddities$/,
    );
  });

  it('lists no more places of a check than asked for, and counts the others', () => {
    const found = screenReport(screening([]), 'data', 2);
    expect(found).toMatch(
      /ERROR {2}source-findable[^\n]+\n[^\n]+\n[^\n]+\n[^\n]+\n {2}… and \d+ more places/,
    );
  });

  it('names an oddity that is listed and gone', () => {
    const gone = { check: 'year-jump', subject: 'nc.nothing', reason: 'printed so', line: 7 };
    const report = screenReport(screenData(screened(BASE), [...KNOWN, gone]), 'data');
    expect(report).toContain('scripts/known-oddities.csv:7: year-jump nc.nothing');
    expect(report).toMatch(/: 0 errors, 1 warning, 100 known oddities$/);
  });
});

describe('the list of known oddities', () => {
  it('holds a check, what it is about and the reason', () => {
    const [oddity] = readKnownOddities('check,subject,reason\nyear-jump,nc.x,printed so\n');
    expect(oddity).toEqual({ check: 'year-jump', subject: 'nc.x', reason: 'printed so', line: 2 });
  });

  it.each([
    ['check,subject\nyear-jump,nc.x\n', 'headerMissing'],
    ['check,subject,reason\nyear-jump,nc.x,\n', 'only with a reason'],
  ])('is refused where it cannot be read: %j', (text, reason) => {
    expect(() => readKnownOddities(text)).toThrow(reason);
  });
});
