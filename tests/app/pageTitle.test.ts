import { describe, expect, it } from 'vitest';
import { pageTitle } from '@/app/shell/pages';
import type { PanelRate } from '@/domain/panelRate';
import { decodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { wordingOf } from '@/wording/wording';
import { goldenDataset } from '../goldenData';
import { catalogueOf } from '../query/panel/panelFixtures';

const NOTHING = { zh: '', en: '' };
const PER_TEACHER: PanelRate = {
  id: 'per-teacher',
  above: ['pri_students'],
  below: ['pri_teachers'],
  times: 1,
  acrossTables: false,
  unitId: 'percent',
  stageId: 'primary',
  name: { zh: '生师比', en: 'Pupils per teacher' },
  working: NOTHING,
  caveat: NOTHING,
  synonyms: [],
};

describe('the name of the window', () => {
  it.each([
    ['', '义务 · 首页 · 城市教育比较'],
    ['i=compulsory-retention-rate', '九年义务教育巩固率 · 指标 · 城市教育比较'],
    ['page=data', '数据 · 城市教育比较'],
    ['page=sources&d=jiangmen-2023', '江门市教育局2023年工作要点 · 数据 · 城市教育比较'],
    ['page=targets&s=special&lang=en', 'Special needs · Targets · City Education Compare'],
  ])('of “%s” is “%s”', (search, title) => {
    const { view } = resolveView(decodeView(search).view, goldenDataset);
    expect(pageTitle(view, goldenDataset, wordingOf(view.language))).toBe(title);
  });

  it('is of the rate that all cities are shown by', () => {
    const catalogue = { ...catalogueOf([]), rates: [PER_TEACHER] };
    const held = { ...goldenDataset, panel: { ...goldenDataset.panel, catalogue } };
    const titleOf = (search: string) => pageTitle(decodeView(search).view, held, wordingOf('zh'));
    const search = 'page=indicator&i=compulsory-retention-rate&x=:per-teacher';
    expect(titleOf(`${search}&v=comparison`)).toMatch(/^生师比 · 指标/);
    expect(titleOf(`${search}&v=trend`)).toMatch(/^九年义务教育巩固率/);
  });

  it('before there are data is the name of the app', () => {
    const { view } = decodeView('lang=en');
    expect(pageTitle(view, undefined, wordingOf('en'))).toBe('City Education Compare · 城市教育比较');
  });
});
