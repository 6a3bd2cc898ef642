import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/dataset';
import { NO_PANEL } from '@/domain/panel';
import { readDataset } from '@/package/read/readDataset';
import { find } from '@/query/finder/find';
import { appTexts, DATA } from './dataFolder';
import { panelCatalogue } from './panelFiles';

const { dataset: cities } = readDataset(appTexts(DATA));
const keyOf = new Map(panelCatalogue.measures.map(({ key, indicatorId }) => [indicatorId, key]));
const dataset = indexDataset(cities, undefined, { ...NO_PANEL, catalogue: panelCatalogue, keyOf });

const found = (query: string) => find(dataset, query).groups.flatMap(({ entries }) => entries);
const first = (query: string) => Object.values(found(query)[0] ?? {}).join(' ');

describe('what people say is found in the shipped data', () => {
  it.each([
    ['高中毛入学率', 'indicator senior-secondary-gross-enrolment-ratio'],
    ['小学生人数', 'indicator primary-students'],
    ['小学生', 'indicator primary-students'],
    ['师生比', 'rate pupils-per-teacher'],
    ['pupil teacher ratio', 'rate pupils-per-teacher'],
    ['PTR', 'rate pupils-per-teacher'],
    ['教师人数', 'indicator all-levels-full-time-teachers'],
    ['老师', 'topic teachers'],
    ['普惠园', 'indicator preschool-inclusive-share-of-kindergartens'],
    ['营养餐', 'indicator nutrition-programme-counties'],
    ['人均资助', 'indicator aid-amount'],
    ['primary pupils', 'indicator primary-students'],
    ['GER', 'indicator senior-secondary-gross-enrolment-ratio'],
    ['enrollment', 'topic participation'],
    ['教育支出占比', 'rate education-share'],
    ['赣州 2015', 'figure gz.primary-schools.2015.actual'],
    ['南昌 小学生', 'indicator primary-students'],
    ['九江 小学生', 'indicator primary-students'],
    ['九江', 'place 360400'],
    ['jiujiang', 'place 360400'],
  ])('“%s”: %s first', (query, entry) => expect(first(query)).toBe(entry));

  it('“普惠园” finds the coverage of places too, “营养餐” the subsidy, “师生比” every stage', () => {
    expect(found('普惠园')).toContainEqual({ kind: 'indicator', id: 'preschool-inclusive-coverage' });
    expect(found('营养餐')).toContainEqual({ kind: 'indicator', id: 'nutrition-subsidy-per-student-day' });
    const ratios = dataset.indicators.filter(({ name }) => name.zh.includes('生师比'));
    for (const { id } of ratios) expect(found('师生比')).toContainEqual({ kind: 'indicator', id });
  });

  it('“Fuzhou” finds both cities of that name', () => {
    const places = find(dataset, 'Fuzhou').groups.find(({ kind }) => kind === 'place');
    expect(places?.entries.map(({ id }) => id).sort()).toEqual(['350100', '361000']);
  });
});
