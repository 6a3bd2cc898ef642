import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { cellSentence, summaryFacts, yearsText } from '@/narrative/coverage/coverageSentences';
import { itemWords, partWords } from '@/narrative/locatorWords';
import { coverageSummary } from '@/query/coverage/coverageSummary';
import { coverageTable, narrowCoverage } from '@/query/coverage/coverageTable';
import { wordingOf } from '@/wording/wording';
import { goldenDataset } from '../../goldenData';

const table = coverageTable(goldenDataset);

function facts(stageId: string, language: Language): readonly string[] {
  const rows = narrowCoverage(goldenDataset, table, stageId, '');
  const summary = coverageSummary(goldenDataset, table.places, rows);
  return summaryFacts(summary, wordingOf(language)).map(({ name, text }) => `${name}: ${text}`);
}

function sentence(indicatorId: string, placeCode: string, language: Language): string {
  const at = table.places.findIndex(({ code }) => code === placeCode);
  const row = table.rows.find(({ indicator }) => indicator.id === indicatorId);
  const [cell, place] = [row?.cells[at], table.places[at]];
  if (!row || !cell || !place) throw new Error(`No cell ${indicatorId} ${placeCode}`);
  return cellSentence(cell, row.indicator, place, wordingOf(language));
}

describe('the summary in words', () => {
  it('of the preschool stage in Chinese', () => {
    expect(facts('preschool', 'zh')).toEqual([
      '指标: 40 项，185 个数字；29 项只有一个数字',
      '两市以上: 6 项两个以上城市都有，其中 5 项两市以上为全域数字；四市都有的 0 项',
      '各市: 南昌 24 项、赣州 9 项、抚州 2 项、江门 8 项',
      '年份: 2000—2025 年；2023 年最多，29 个数字',
      '来源级别: A 级 5 份，19 个数字；B 级 13 份，105 个数字；C 级 33 份，61 个数字',
      '来源种类: 工作总结 11 个（3 份）、工作要点 8 个（2 份）、统计公报 15 个（3 份）、年鉴 4 个（1 份）、统计数据库 65 个（1 份）、官方发布 21 个（8 份）、报道 61 个（33 份）',
    ]);
  });

  it('of lifelong education in English, one by one', () => {
    expect(facts('lifelong', 'en')).toEqual([
      'Indicators: 2 with 2 figures; 2 of them have one figure only',
      'Two cities or more: No indicator has figures for two cities or more',
      'By city: Nanchang 2, Ganzhou 0, Fuzhou 0, Jiangmen 0',
      'Years: 2020',
      'By source grade: A: 2 figures in 1 document',
      'By source kind: work report 2 (1 document)',
    ]);
  });

  it('of nothing', () => {
    const nothing = coverageSummary(goldenDataset, table.places, []);
    expect(summaryFacts(nothing, wordingOf('zh'))).toEqual([
      { name: '指标', text: '所收文件没有这样的数字。' },
    ]);
  });
});

describe('a cell in words', () => {
  it('says years, natures and grades', () => {
    expect(sentence('preschool-gross-enrolment-ratio', '360100', 'zh')).toBe(
      '南昌　学前教育毛入园率：4 个数字，2011、2015—2016、2020 年；其中实际 3、目标 1；来源 B、C 级。',
    );
    expect(sentence('preschool-gross-enrolment-ratio', '360100', 'en')).toBe(
      'Nanchang, Preschool gross enrolment ratio: 4 figures, 2011, 2015–2016, 2020; of which actual 3, target 1; source grade B, C.',
    );
  });

  it('says which part of the place is covered where no figure covers all of it', () => {
    expect(sentence('preschool-public-share', '360700', 'zh')).toContain(
      '没有注明为全域的数字，只有：只含中心城区。',
    );
  });

  it('says why there is nothing', () => {
    expect(sentence('preschool-gross-enrolment-ratio', '361000', 'zh')).toBe(
      '抚州：所收文件没有“学前教育毛入园率”。',
    );
    expect(sentence('preschool-public-share', '440700', 'en')).toBe(
      'Jiangmen has no “Share of children in public kindergartens”; near only: Share of children in public kindergartens, excl. purchased places.',
    );
  });
});

it('joins runs of years', () => {
  expect(yearsText([2020, 2011, 2012, 2012, 2013], wordingOf('zh'))).toBe('2011—2013、2020 年');
  expect(yearsText([2020], wordingOf('en'))).toBe('2020');
});

describe('a locator in words', () => {
  it.each([
    ['2020.三.10', '2020 年部分　第三部分', '第 10 项', 'For 2020, part 3', 'Item 10'],
    ['二', '第二部分', '', 'Part 2', ''],
    ['十二.1', '第十二部分', '第 1 项', 'Part 12', 'Item 1'],
    ['preamble', '开头（第一部分之前）', '', 'Opening, before part 1', ''],
    ['正文', '', '正文', '', 'Text'],
    ['学前教育：幼儿园数', '学前教育', '幼儿园数', '学前教育', '幼儿园数'],
  ])('%s', (locator, partZh, itemZh, partEn, itemEn) => {
    const [zh, en] = [wordingOf('zh'), wordingOf('en')];
    expect([partWords(locator, zh), itemWords(locator, zh)]).toEqual([partZh, itemZh]);
    expect([partWords(locator, en), itemWords(locator, en)]).toEqual([partEn, itemEn]);
  });
});
