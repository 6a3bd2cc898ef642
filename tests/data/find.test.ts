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
    ['每个老师带多少学生', 'rate pupils-per-teacher'],
    ['老师带几个学生', 'rate pupils-per-teacher'],
    ['一个老师教多少学生', 'rate pupils-per-teacher'],
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
    ['赣州学前教育', 'narrowed city~360700~preschool~~'],
    ['Ganzhou preschool', 'narrowed city~360700~preschool~~'],
    ['江门普通高中', 'narrowed city~440700~senior-secondary-general~~'],
    ['Jiangmen vocational schools', 'narrowed city~440700~vocational-secondary~~'],
    ['到2025年的目标', 'narrowed targets~~~2025~'],
    ['2025年目标', 'narrowed targets~~~2025~'],
    ['targets due 2025', 'narrowed targets~~~2025~'],
    ['南昌2020年目标', 'narrowed targets~360100~~2020~'],
    ['Nanchang targets 2020', 'narrowed targets~360100~~2020~'],
    ['赣州目标', 'narrowed targets~360700~~~'],
    ['Ganzhou targets', 'narrowed targets~360700~~~'],
    ['与赣州相近的城市', 'narrowed similar~360700~~~'],
    ['cities similar to Ganzhou', 'narrowed similar~360700~~~'],
    ['南昌和赣州比较', 'narrowed city~360100~~~360700'],
    ['compare Nanchang and Fuzhou', 'narrowed city~360100~~~361000'],
    ['抚州学生资助', 'indicator aid-amount'],
    ['student aid Fuzhou', 'indicator aid-recipients'],
    ['师生比最高', 'rate pupils-per-teacher'],
    ['highest pupil-teacher ratio', 'rate pupils-per-teacher'],
    ['哪个市教师最多', 'topic teachers'],
    ['特殊教育', 'stage special'],
    ['各市小学在校学生数', 'indicator primary-students'],
    ['江门中职学校有多少所', 'indicator vocational-secondary-schools-excl-technical'],
    ['义务教育巩固率2025年目标', 'indicator compulsory-retention-rate'],
    ['南昌2020年工作总结', 'source nanchang-2020'],
    ['数据下载', 'page data'],
  ])('“%s”: %s first', (query, entry) => expect(first(query)).toBe(entry));

  it('“普惠园” finds the coverage of places too, “营养餐” the subsidy, “师生比” every stage', () => {
    expect(found('普惠园')).toContainEqual({ kind: 'indicator', id: 'preschool-inclusive-coverage' });
    expect(found('营养餐')).toContainEqual({ kind: 'indicator', id: 'nutrition-subsidy-per-student-day' });
    const ratios = dataset.indicators.filter(({ name }) => name.zh.includes('生师比'));
    for (const { id } of ratios) expect(found('师生比')).toContainEqual({ kind: 'indicator', id });
  });

  it('the place that a phrase names is marked: none by an abbreviation of a city far away', () => {
    expect(find(dataset, 'student aid Fuzhou').placeCode).toBe('361000');
    expect(find(dataset, 'primary pupils per teacher').placeCode).toBe('');
  });

  it('a phrase whose year and 目标 nothing answers finds no figures of other years', () => {
    const { groups } = find(dataset, '学前毛入园率2025年目标');
    expect(groups.map(({ kind }) => kind)).toEqual(['indicator', 'narrowed']);
  });

  it('“Fuzhou” finds both cities of that name', () => {
    const places = find(dataset, 'Fuzhou').groups.find(({ kind }) => kind === 'place');
    expect(places?.entries.map(({ id }) => id).sort()).toEqual(['350100', '361000']);
  });
});
