import { describe, expect, it } from 'vitest';
import { isTotal, rateCaveat } from '@/narrative/cities/citiesText';
import { togetherOf } from '@/narrative/cities/relationText';
import { panelRates } from '@/query/panel/panelRates';

describe('the words of pictures of all cities', () => {
  it('call a link close only where ranks nearly agree, and none where they hardly do', () => {
    const words = [0.95, 0.8, 0.6, 0.36, 0.29, 0, -0.29, -0.4, -0.7, -0.9].map(togetherOf);
    expect(words).toEqual([
      'up',
      'up',
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
    const rate = panelRates.find(({ id }) => id === 'education-spending-per-pupil');
    if (!rate) throw new Error('the rate is known');
    const choice = { id: rate.id, name: rate.name, keys: rate.inputs, rate };
    expect(isTotal(choice, rate.unit)).toBe(false);
    expect(isTotal({ ...choice, rate: null }, rate.unit)).toBe(true);
    expect(rateCaveat(choice, 'zh')).toMatch(/^换算：教育支出 ÷.*不是生均经费/);
    expect(rateCaveat({ ...choice, rate: null }, 'zh')).toBe('');
  });
});
