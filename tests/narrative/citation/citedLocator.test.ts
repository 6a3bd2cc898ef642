import { expect, it } from 'vitest';
import { citedLocator } from '@/narrative/citation/citedLocator';
import { wordingOf } from '@/wording/wording';
import '../../bothLanguages';
import { goldenDataset } from '../../goldenData';

it.each([
  ['', '', ''],
  ['preamble', '开头（第一部分之前）', 'opening, before part 1'],
  ['二', '第二部分', 'part 2'],
  ['一.4', '第一部分，第 4 项', 'part 1, item 4'],
  ['2020.三.10', '2020 年部分第三部分，第 10 项', 'for 2020, part 3, item 10'],
  ['正文', '正文', 'text'],
  ['小学：学校数', '小学，学校数', '"小学", "学校数"'],
  ['表2-30 在校学生数(二)', '表2-30 在校学生数(二)', 'table 2-30, "在校学生数(二)"'],
  ['表26. 专任教师数', '表26 专任教师数', 'table 26, "专任教师数"'],
  ['第12页', '第 12 页', 'p. 12'],
  ['第12—13页', '第 12—13 页', 'pp. 12–13'],
])('%s', (locator, zh, en) => {
  expect(citedLocator(locator, wordingOf('zh'))).toBe(zh);
  expect(citedLocator(locator, wordingOf('en'))).toBe(en);
});

it('loses no place of a figure, and in English has Chinese only as quoted', () => {
  const locators = [...new Set(goldenDataset.observations.map(({ locator }) => locator))].filter(Boolean);
  expect(locators.length).toBeGreaterThan(100);
  for (const language of ['zh', 'en'] as const)
    expect(new Set(locators.map((one) => citedLocator(one, wordingOf(language)))).size).toBe(locators.length);
  const foreign = locators
    .map((one) => citedLocator(one, wordingOf('en')).replace(/"[^"]*"/g, ''))
    .filter((words) => /\p{Script=Han}/u.test(words));
  expect(foreign).toEqual([]);
});
