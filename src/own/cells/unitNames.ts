import type { Unit } from '@/domain/unit';
import { foldedName } from './plainText';

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  person: ['人', '名', '位', '人数', 'persons', 'people', 'pupils', 'students', 'teachers', 'children'],
  person_time: ['人次', '人次数'],
  CNY: ['元', '人民币元', '元人民币', 'yuan', 'rmb', 'cny', '¥'],
  percent: ['%', '百分比', '百分数', 'percent', 'per cent', 'pct'],
  percentage_point: ['个百分点', '百分点', 'pp'],
  institution: ['所', '间', 'schools', 'institutions', '校'],
  class: ['班', '个班', '个班级', 'classes'],
  school_place: ['个学位', '学位', '座', 'places'],
  m2: ['平方米', 'm2', 'sqm', '㎡', '平米'],
  km2: ['平方公里', '平方千米', 'km2'],
  item: ['个', '项', '件'],
  year: ['年', 'years'],
  multiple: ['倍', 'times'],
  volume: ['册', '本'],
};
/** The same kind in another unit: its name, and the power of ten that leads to the unit it is kept in. */
const SAME_KIND: readonly (readonly [name: string, unitId: string, power: number])[] = [
  ['‰', 'percent', -1],
  ['千分比', 'percent', -1],
  ['permille', 'percent', -1],
  ['角', 'CNY', -1],
  ['公顷', 'm2', 4],
  ['hectares', 'm2', 4],
  ['ha', 'm2', 4],
  ['平方公里', 'm2', 6],
  ['平方千米', 'm2', 6],
  ['km2', 'm2', 6],
  ['平方米', 'km2', -6],
  ['m2', 'km2', -6],
  ['公顷', 'km2', -2],
];
const POWERS: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 12],
  [/^千万/, 7],
  [/^百万/, 6],
  [/^[亿億]/, 8],
  [/^[万萬]/, 4],
  [/^千(?!米)/, 3],
  [/^百(?!分)/, 2],
  [/^billion/, 9],
  [/^million/, 6],
  [/^thousand/, 3],
  [/^10000/, 4],
  [/^1000/, 3],
];

/** The names of units, and what a unit may be read as. */
export class UnitNames {
  private readonly byName = new Map<string, { unitId: string; power: number }[]>();

  constructor(units: readonly Unit[]) {
    const known = new Set(units.map(({ id }) => id));
    const add = (name: string, unitId: string, power = 0) => {
      const key = foldedName(name);
      if (key === '' || !known.has(unitId)) return;
      const others = this.byName.get(key) ?? [];
      if (!others.some((other) => other.unitId === unitId)) others.push({ unitId, power });
      this.byName.set(key, others);
    };
    for (const [unitId, names] of Object.entries(OTHER_NAMES)) for (const name of names) add(name, unitId);
    for (const { id, name, symbol } of units)
      for (const one of [id, name.zh, name.en, symbol.zh, symbol.en]) add(one, id);
    for (const [name, unitId, power] of SAME_KIND) add(name, unitId, power);
  }

  /**
   * What a text in a column of units, a bracket of a heading or behind a number means, for figures of a unit.
   * @param wanted the unit that the figures are kept in; empty: whichever the text names first
   * @returns null where the text names no unit; `other` where it names units, but none of the kind wanted
   */
  read(text: string, wanted: string): { readonly unitId: string; readonly power: number } | 'other' | null {
    const name = foldedName(text);
    const whole = this.byName.get(name);
    if (whole) return chosen(whole, wanted, 0);
    for (const [words, power] of POWERS) {
      if (!words.test(name)) continue;
      const rest = name.replace(words, '');
      const found = this.byName.get(rest);
      if (found) return chosen(found, wanted, power);
      if (rest === '' && wanted !== '') return { unitId: wanted, power };
    }
    return null;
  }
}

function chosen(
  found: readonly { readonly unitId: string; readonly power: number }[],
  wanted: string,
  power: number,
): { readonly unitId: string; readonly power: number } | 'other' {
  const one = wanted === '' ? found[0] : found.find(({ unitId }) => unitId === wanted);
  return one ? { unitId: one.unitId, power: one.power + power } : 'other';
}
