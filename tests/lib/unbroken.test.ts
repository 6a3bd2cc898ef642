import { expect, it } from 'vitest';
import { unbroken } from '@/lib/unbroken';

it.each([
  ['2009—2014 年只有江门少了，抚州多 97%', '2009—2014_年只有江门少了，抚州多 97%'],
  [
    '2023 年 296 市的中位数是 26 万人；赣州 79、南昌 46',
    '2023_年 296_市的中位数是 26_万人；赣州 79、南昌 46',
  ],
  ['2022 年 16.53 人，比全省少 1.2 个', '2022_年 16.53_人，比全省少 1.2_个'],
  ['Ganzhou 79 in 2023', 'Ganzhou 79 in 2023'],
  ['', ''],
])('keeps numbers with their units: %s', (text, expected) => {
  expect(unbroken(text).replaceAll('\u00a0', '_')).toBe(expected);
});
