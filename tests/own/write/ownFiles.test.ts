import { describe, expect, it } from 'vitest';
import { ERROR_ISSUES, FILE_ISSUES, type OwnIssue, WARNING_ISSUES } from '@/domain/ownIssue';
import { issuesCsv } from '@/own/write/issuesCsv';
import { templateCsv } from '@/own/write/templateCsv';
import { goldenDataset } from '../../goldenData';
import { CATALOGUE, readTable } from '../ownFixtures';

describe('templateCsv', () => {
  it('is read as the figure it was made of, in both languages', () => {
    const examples = goldenDataset.observations.filter(({ bound, value }) => bound === 'exact' && value >= 0);
    for (const example of examples)
      for (const language of ['zh', 'en'] as const) {
        const read = readTable(templateCsv(example, CATALOGUE, language));
        const { placeCode, indicatorId, period, value, nature } = example;
        expect(read.observations).toMatchObject([{ placeCode, indicatorId, period, value, nature }]);
      }
  });
});

describe('issuesCsv', () => {
  const issue = (code: OwnIssue['code']): OwnIssue => ({
    severity: 'error',
    code,
    row: 3,
    column: '=x',
    value: '=1+1',
    expected: '2',
  });

  it('says of every issue what is wrong, and lets no cell be a formula', () => {
    const all = [...FILE_ISSUES, ...ERROR_ISSUES, ...WARNING_ISSUES].map(issue);
    for (const language of ['zh', 'en'] as const) {
      const csv = issuesCsv(all, language);
      expect(csv.split('\r\n')).toHaveLength(all.length + 2);
      expect(csv).not.toMatch(/(^|[,\n])"?[=+@]/);
      expect(csv).not.toMatch(/undefined|\[object/);
    }
    expect(issuesCsv([issue('notNumber')], 'zh')).toContain(`错误,3,"'=x","'=1+1",“=1+1”不是数字`);
  });
});
