import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import type { Place } from '@/domain/place';
import { matchRanges } from '@/query/finder/matchRanges';
import { numberForms, numberStrength } from '@/query/finder/numberForms';
import { learnSyllables } from '@/query/finder/placeSyllables';
import { queryWords } from '@/query/finder/queryWords';
import { initialsOf, learnLetters, pinyinOf } from '@/query/finder/syllables';
import { shellWordsZh } from '@/wording/controls/shellWords';
import { observation, PLACES } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const letters = learnLetters(goldenDataset.indicators, goldenDataset.places);
const names = [
  ...goldenDataset.places.map(({ name }) => name.zh),
  ...goldenDataset.stages.map(({ name }) => name.zh),
  ...goldenDataset.topics.map(({ name }) => name.zh),
  ...Object.values(shellWordsZh.screenNames),
];

it.each(names)('%s is spelt as a dictionary spells it', (name) => {
  const syllables = pinyin(name, { toneType: 'none', type: 'array' });
  expect(pinyinOf(name, letters).text).toBe(syllables.join(''));
  expect(initialsOf(name, letters).text).toBe(syllables.map((syllable) => syllable[0]).join(''));
});

it('initials learned from the dataset give its own back', () => {
  const wrong = goldenDataset.indicators.filter(
    ({ name, initials }) => initialsOf(name.zh, letters).text !== initials,
  );
  expect(wrong.length).toBeLessThan(goldenDataset.indicators.length * 0.02);
});

it('a character that nobody spelt is a gap', () => {
  expect(initialsOf('南龘昌', letters).text).toBe('n·c');
  expect(pinyinOf('2020年 X', letters).text).toBe('2020·x');
});

describe('the names of places teach their syllables', () => {
  const learnt = (zh: string, en: string) => [
    ...learnSyllables([{ ...PLACES[0], shortName: { zh, en } } as Place]).values(),
  ];
  it.each([
    ['九江', 'Jiujiang', ['jiu', 'jiang']],
    ['吉安', "Ji'an", ['ji', 'an']],
    ['景德镇', 'Jingdezhen', ['jing', 'de', 'zhen']],
    ['上饶', 'Shangrao', ['shang', 'rao']],
    ['鹰潭', 'Yingtan', ['ying', 'tan']],
    ['新余', 'Xinyu', ['xin', 'yu']],
    ['宜春', 'Yichun', ['yi', 'chun']],
    ['东莞', 'Dongguan', ['dong', 'guan']],
    ['安庆', 'Anqing', ['an', 'qing']],
    ['哈尔滨', 'Harbin', []],
  ])('%s, %s', (zh, en, syllables) => expect(learnt(zh, en)).toEqual(syllables));
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
  ])('“%s” is the words %j', (query, words) => expect(queryWords(query, goldenDataset)).toEqual(words));
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
    expect(matchRanges(text, words, letters).map(([from, to]) => text.slice(from, to))).toEqual(marked);
  });
});
