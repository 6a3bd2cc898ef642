import { describe, expect, it } from 'vitest';
import type { Language } from '@/domain/localized';
import { chartText } from '@/narrative/chartText';
import { removalSentence } from '@/narrative/removalSentence';
import { keepComparable } from '@/query/selection/strictSelection';
import { selectFrom } from '../fixtures';
import { EVERYWHERE, goldenDataset } from '../goldenData';

function told(indicatorId: string, language: Language, withFamily = false) {
  const found = selectFrom(goldenDataset, { indicatorId, placeCodes: EVERYWHERE, withFamily });
  const { selection, removals } = keepComparable(goldenDataset, found, 'trend', 'latest');
  return removalSentence(removals, selection.observations, chartText(goldenDataset, selection, language));
}

describe('what the switch took away', () => {
  it.each<[string, boolean, string, string]>([
    [
      'compulsory-retention-rate',
      false,
      '只看严格可比的，去掉了 2 个数字：目标 2。',
      'Only what is strictly comparable: 2 figures were taken away (2 targets).',
    ],
    [
      'preschool-gross-enrolment-ratio',
      true,
      '只看严格可比的，去掉了 5 个数字：目标 4、年份不同或系推断 1。',
      'Only what is strictly comparable: 5 figures were taken away (4 targets and 1 of another or inferred year).',
    ],
    [
      'vocational-secondary-students',
      false,
      '只看严格可比的，去掉了 7 个数字：口径不同 7。',
      'Only what is strictly comparable: 7 figures were taken away (7 of another definition).',
    ],
    [
      'new-party-members',
      false,
      '选中的 2 个数字里没有严格可比的：范围不同或未说明 2。',
      'None of the 2 figures chosen are strictly comparable (2 of another or unstated scope).',
    ],
    ['primary-schools', false, '', ''],
  ])('of %s', (indicatorId, withFamily, zh, en) => {
    expect(told(indicatorId, 'zh', withFamily)).toBe(zh);
    expect(told(indicatorId, 'en', withFamily)).toBe(en);
  });
});
