import { describe, expect, it } from 'vitest';
import {
  cellText,
  countsText,
  coverageFinding,
  missingText,
  withoutText,
  yearsText,
} from '@/narrative/coverage/coverageSentences';
import { coverageSummary } from '@/query/coverage/coverageSummary';
import { coverageTable, narrowCoverage } from '@/query/coverage/coverageTable';
import { wordingOf } from '@/wording/wording';
import { observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const [zh, en] = [wordingOf('zh'), wordingOf('en')];
const table = coverageTable(goldenDataset);
const rowOf = (id: string) => {
  const found = table.rows.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};
const summaryOf = (stageId: string) =>
  coverageSummary(goldenDataset, narrowCoverage(goldenDataset, table, stageId, ''));

describe('what is held, in words', () => {
  it('leads with how many indicators can be compared', () => {
    expect(coverageFinding(summaryOf('preschool'), zh)).toBe('40 项指标，两市以上都有的 6 项');
    expect(coverageFinding(summaryOf('preschool'), en)).toBe(
      '40 indicators, 6 of them for two cities or more',
    );
    expect(coverageFinding(summaryOf(''), zh)).toMatch(/^\d+ 项指标，四市都有的 \d+ 项$/);
    expect(coverageFinding(coverageSummary(goldenDataset, []), zh)).toBe('暂未收录这样的数字');
  });

  it('joins years that follow, and keeps parts of years apart', () => {
    const at = (...times: string[]) => times.map((time) => observation({ time }));
    expect(yearsText(at('2011', '2015', '2016', '2017'), zh)).toBe('2011、2015—2017');
    expect(yearsText(at('2016', '2015', '2023-S1'), zh)).toMatch(/^2015—2016、2023.*上半年/);
    expect(yearsText(at('2011', '2012'), en)).toBe('2011–2012');
  });

  it('says of aims and of parts of a place that they are', () => {
    const [nanchang] = rowOf('preschool-gross-enrolment-ratio').cells;
    if (!nanchang) throw new Error('no Nanchang');
    const target = observation({ time: '2020', nature: 'target' });
    const part = observation({ time: '2018', scope: 'central_urban' });
    const cell = { ...nanchang, observations: [target, part, observation({ time: '2018' })] };
    expect(cellText(cell, zh)).toBe('南昌 中心城区 2018，2018，目标 2020');
  });

  it('counts the figures of each place', () => {
    expect(countsText(rowOf('preschool-gross-enrolment-ratio'), zh)).toMatch(/^南昌 4　赣州 \d/);
  });

  it('names who has nothing, and what near it they have', () => {
    expect(withoutText(goldenDataset, rowOf('preschool-gross-enrolment-ratio'), zh)).toBe(
      '暂未收录：抚州、江门',
    );
    expect(withoutText(goldenDataset, rowOf('preschool-public-share'), zh)).toMatch(/江门（有相近的“/);
    expect(missingText(summaryOf('preschool'), zh)).toContain('抚州 38 项');
  });
});
