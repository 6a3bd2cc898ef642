import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/query/finder/foldText';
import { matchRanges } from '@/query/finder/matchRanges';
import { shareIn } from '@/query/finder/named';
import { numberForms, numberStrength } from '@/query/finder/numberForms';
import { spelledRange } from '@/query/finder/pinyin';
import { queryWords } from '@/query/finder/queryWords';
import { shellWordsZh } from '@/wording/controls/shellWords';
import { observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const names = [
  ...goldenDataset.places.map(({ name }) => name.zh),
  ...goldenDataset.stages.map(({ name }) => name.zh),
  ...goldenDataset.topics.map(({ name }) => name.zh),
  ...Object.values(shellWordsZh.screenNames),
];

it.each(names)('%s is spelt as a dictionary spells it', (name) => {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  expect(spelledRange(name, syllables.join(''))).toEqual([0, name.length]);
  expect(spelledRange(name, syllables.map((syllable) => syllable[0]).join(''))).toEqual([0, name.length]);
});

it.each([
  ['九年义务教育巩固率', 'ggl', '巩固率'],
  ['九年义务教育巩固率', 'gglv', '巩固率'],
  ['九年义务教育巩固率', 'gonggul', '巩固率'],
  ['九年义务教育巩固率', 'yiwujy', '义务教育'],
  ['重点高中（城区）招生', 'gzcq', '高中（城区'],
  ['校长教师交流', 'xiaozhang', '校长'],
  ['九江', 'jiuj', '九江'],
])('of %s, “%s” spells %s', (text, word, spelt) => {
  const [from, to] = spelledRange(text, word) ?? [0, 0];
  expect(text.slice(from, to)).toBe(spelt);
});

it.each([
  ['南龘昌', 'nc'],
  ['九江', 'jiujx'],
  ['赣州', 'zg'],
])('of %s, “%s” spells nothing', (text, word) => expect(spelledRange(text, word)).toBeNull());

describe('words that mean the same', () => {
  it.each([
    ['Enrollment of Pupils', 'enrolment of students'],
    ['Exam centre', 'exam centers'],
    ['小学学生人数', '小学学生数'],
    ['programmes', 'program'],
    ['Classes', 'classe'],
  ])('%s, %s', (one, other) => expect(foldText(one)).toBe(foldText(other)));
});

describe('the share of a word that stands in a text', () => {
  it.each([
    ['高中阶段毛入学率', '高中毛入学率', 1],
    ['小学在校学生数', '小学学生数', 1],
    ['学前教育毛入园率', '毛入圆率', 0.3125],
    ['kindergarten', 'kindergarden', 81 / 144],
    ['小学', '幼儿', 0],
  ])('%s, %s: %d', (text, word, share) => expect(shareIn(text, word)).toBeCloseTo(share, 6));
});

describe('what is typed', () => {
  it.each([
    ['南昌巩固率2020', ['南昌', '巩固率', '2020']],
    ['赣州市 毛入园率', ['赣州市', '毛入园率']],
    ['2023年上半年', ['2023年', '上半年']],
    ['35.28亿元', ['35.28亿', '元']],
    ['招生计划', ['招生', '计划']],
    ['目标', ['目标']],
    ['Ganzhou  PRESCHOOL', ['ganzhou', 'preschool']],
    ['1,672、97.01％', ['1672', '97.01%']],
    ['14fyp', ['14fyp']],
    ['南昌 南昌', ['南昌']],
  ])('“%s” is the words %j', (query, words) =>
    expect(
      queryWords(
        query,
        goldenDataset.places.flatMap(({ name, shortName }) => [name, shortName]),
      ),
    ).toEqual(words),
  );
});

describe('a number', () => {
  const forms = numberForms(observation({ value: 3_528_000_000, asPrinted: '35.28亿元' }));
  it('is written in every way', () =>
    expect(forms).toBe(' 3528000000 35.28亿元 352800万 35.28亿 3528million 3.528billion'));
  it.each([
    ['35.28', 100],
    ['35.28亿', 100],
    ['3528', 100],
    ['35', 30],
    ['35.2', 30],
    ['5.28', 0],
    ['28', 0],
    ['353', 0],
  ])('answers “%s” with %d', (word, strength) => expect(numberStrength(forms, word)).toBe(strength));
});

describe('what answers is marked', () => {
  it.each([
    ['九年义务教育巩固率', ['巩固率'], ['巩固率']],
    ['九年义务教育巩固率', ['gglv'], ['巩固率']],
    ['九年义务教育巩固率', ['ywjy', '固'], ['义务教育', '固']],
    ['赣州', ['ganzhou'], ['赣州']],
    ['1,672 人', ['1672'], ['1,672']],
    ['Retention Rate', ['retention', 'rate'], ['Retention', 'Rate']],
    ['Nanchang', ['nan', 'nanchang'], ['Nanchang']],
    ['Nanchang', ['gz', '巩'], []],
  ])('%s for %j: %j', (text, words, marked) => {
    expect(matchRanges(text, words).map(([from, to]) => text.slice(from, to))).toEqual(marked);
  });
});
