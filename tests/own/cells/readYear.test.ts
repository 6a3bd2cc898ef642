import { expect, it } from 'vitest';
import { readYear } from '@/own/cells/readYear';

it.each([
  ['2023', '2023', false],
  ['2023年', '2023', false],
  ['２０２３年度', '2023', false],
  ['二〇二三年', '2023', false],
  ['二零二三年', '2023', false],
  ['2023年末', '2023', false],
  ['2023学年', '2023', true],
  ['2023 学年度', '2023', true],
  ['2023-2024学年', '2023', true],
  ['2023/24', '2023', true],
  ['2023—2024', '2023', true],
  ['2021-2025', '2021-01-01/P5Y', false],
  ['2023年上半年', '2023-S1', false],
  ['2023H2', '2023-S2', false],
  ['2022年1-5月', '2022-01-01/P5M', false],
  ['2022-01-01/P5M', '2022-01-01/P5M', false],
])('reads %s', (cell, text, isSchoolYear) => expect(readYear(cell)).toEqual({ text, isSchoolYear }));

it.each([
  '',
  '23年',
  '1776',
  '2500',
  '2023.5',
  '2023-06-30',
  '2024-2023',
  '2023年6月',
  '202',
  '=2023',
  'x'.repeat(99),
])('does not read %j', (cell) => expect(readYear(cell)).toBeNull());
