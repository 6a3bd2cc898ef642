import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, slug } from '@/lib/fileName';

describe('fileName', () => {
  it('joins the parts that say something', () => {
    expect(fileName(['学前教育毛入园率', '', '南昌等5地', '2009-2024'], 'csv')).toBe(
      '学前教育毛入园率_南昌等5地_2009-2024.csv',
    );
  });

  it('replaces what Windows does not take, and avoids its reserved names', () => {
    expect(fileName(['a/b\\c:d*e?f"g<h>i|j'], 'svg')).toBe('a-b-c-d-e-f-g-h-i-j.svg');
    expect(fileName(['con'], 'csv')).toBe('_con.csv');
    expect(fileName(['..', ' . '], 'csv')).toBe('file.csv');
  });

  it('is safe for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (parts) => {
        const name = fileName(parts, 'csv');
        expect(name).not.toMatch(/[\\/:*?"<>|\s\p{Cc}]/u);
        expect(name).toMatch(/[^. ]\.csv$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect([...name].length).toBeLessThanOrEqual(90);
      }),
    );
  });
});

describe('slug', () => {
  it('keeps Latin words and digits', () => {
    expect(slug('Preschool gross enrolment ratio (%)')).toBe('preschool-gross-enrolment-ratio');
    expect(slug('')).toBe('');
  });
});
