import { describe, expect, it } from 'vitest';
import type { PanelRate } from '@/domain/panelRate';
import { isTotal, rateCaveat } from '@/narrative/cities/citiesText';
import { togetherOf } from '@/narrative/cities/relationText';
import { unit } from '../../fixtures';

describe('the words of pictures of all cities', () => {
  it('call a link close only where ranks nearly agree, and none where they hardly do', () => {
    const words = [0.95, 0.81, 0.6, 0.36, 0.29, 0, -0.29, -0.4, -0.9, -0.96].map(togetherOf);
    expect(words).toEqual([
      'up',
      'mostlyUp',
      'mostlyUp',
      'slightlyUp',
      'none',
      'none',
      'none',
      'slightlyDown',
      'mostlyDown',
      'down',
    ]);
  });

  it('take no rate for a total, though its unit is money', () => {
    const text = (zh: string) => ({ zh, en: zh });
    const rate: PanelRate = {
      id: 'spending-per-pupil',
      above: ['edu_exp'],
      below: ['pri_students'],
      times: 1,
      unitId: 'CNY',
      stageId: 'primary',
      name: text('教育支出与小学生之比'),
      working: text('教育支出 ÷ 小学生'),
      caveat: text('不是生均经费。'),
      acrossTables: true,
      synonyms: [],
    };
    const choice = { id: rate.id, name: rate.name, keys: ['edu_exp', 'pri_students'], rate };
    const money = unit('CNY', 'money', '元', 'yuan');
    expect(isTotal(choice, money)).toBe(false);
    expect(isTotal({ ...choice, rate: null }, money)).toBe(true);
    expect(rateCaveat(choice, 'zh')).toBe('换算：教育支出 ÷ 小学生。不是生均经费。');
    expect(rateCaveat({ ...choice, rate: null }, 'zh')).toBe('');
  });
});
