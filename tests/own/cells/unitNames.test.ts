import { describe, expect, it } from 'vitest';
import { UnitNames } from '@/own/cells/unitNames';
import { CATALOGUE } from '../ownFixtures';

const names = new UnitNames(CATALOGUE.units);

describe('UnitNames', () => {
  it.each([
    ['人', 'person', 'person', 0],
    ['万人', 'person', 'person', 4],
    ['名', 'person', 'person', 0],
    ['亿元', 'CNY', 'CNY', 8],
    ['万', 'CNY', 'CNY', 4],
    ['％', 'percent', 'percent', 0],
    ['‰', 'percent', 'percent', -1],
    ['所', '', 'institution', 0],
    ['Persons', 'person', 'person', 0],
    ['平方米', 'm2', 'm2', 0],
    ['㎡', 'm2', 'm2', 0],
    ['万平方米', 'm2', 'm2', 4],
    ['thousand yuan', 'CNY', 'CNY', 3],
  ])('reads %s for %s', (text, wanted, unitId, power) => {
    expect(names.read(text, wanted)).toEqual({ unitId, power });
  });

  it('tells a unit of another kind from none', () => {
    expect(names.read('人次', 'person')).toBe('other');
    expect(names.read('%', 'person')).toBe('other');
    expect(names.read('斤', 'person')).toBeNull();
    expect(names.read('', 'person')).toBeNull();
  });
});
