import { expect, it } from 'vitest';
import { educationOf } from '@/wording/language/educationOf';

it('makes a noun of a name of a stage that is none, and leaves the others', () => {
  expect(['学前', '义务', '特殊'].map(educationOf)).toEqual(['学前教育', '义务教育', '特殊教育']);
  expect(['小学', '普通高中', '高职', '跨学段', '全部学段'].map(educationOf)).toEqual([
    '小学',
    '普通高中',
    '高职',
    '跨学段',
    '全部学段',
  ]);
});
