import { describe, expect, it } from 'vitest';
import { takeawayOf } from '@/app/screens/takeawayOf';
import { decodeView } from '@/view/codec';
import { resolveView } from '@/view/resolveView';
import { cityDataset } from '../../cityFixtures';
import { goldenDataset } from '../../goldenData';

const CITIES = cityDataset();
const taken = (search: string, dataset = goldenDataset) =>
  takeawayOf(dataset, resolveView(decodeView(search).view, dataset).view);

/** What is taken, in a few words. */
const told = (search: string, dataset = goldenDataset) => {
  const found = taken(search, dataset);
  if (!found) return null;
  const { shown, count } = found;
  const title =
    shown.kind === 'figure'
      ? shown.figure.title
      : shown.kind === 'cities'
        ? shown.file.text.title
        : shown.sheet.title;
  return [shown.kind, title, count > 0, found.fileName('x')];
};

describe('what a view shows, to be taken away', () => {
  it('is of an indicator its figure, over years or side by side, as lines or as a table', () => {
    const trend = told('?i=preschool-gross-enrolment-ratio&s=preschool');
    expect(trend?.[0]).toBe('figure');
    expect(trend?.[1]).toMatch(/^学前教育毛入园率/);
    expect(told('?i=preschool-gross-enrolment-ratio&s=preschool&v=table')).toEqual(trend);
    expect(told('?i=preschool-gross-enrolment-ratio&s=preschool&v=comparison')?.slice(0, 3)).toEqual([
      'figure',
      expect.stringMatching(/^学前教育毛入园率/),
      true,
    ]);
  });

  it('is of small charts, the first page, targets and coverage a sheet, with its title', () => {
    expect(told('?v=multiples&s=preschool')?.slice(0, 3)).toEqual(['sheet', '学前教育：各项指标', true]);
    expect(told('?v=multiples&by=place&i=preschool-gross-enrolment-ratio')?.slice(0, 2)).toEqual([
      'sheet',
      '学前教育毛入园率',
    ]);
    expect(told('?page=home&s=preschool')?.[0]).toBe('sheet');
    expect(told('?page=targets')?.slice(0, 3)).toEqual(['sheet', '目标与结果', true]);
    expect(told('?page=data')?.slice(0, 3)).toEqual(['sheet', '数据：收录', true]);
  });

  it('is of a city its page, of two theirs', () => {
    expect(told('?page=city&city=360100', CITIES)?.slice(0, 3)).toEqual(['sheet', '南昌', true]);
    expect(told('?page=city&city=360100&vs=440700', CITIES)?.slice(0, 2)).toEqual(['sheet', '南昌 · 江门']);
  });

  it('is nothing where a page has nothing to take', () => {
    expect(taken('?page=data&sec=glossary')).toBeNull();
    expect(taken('?page=report')).toBeNull();
    expect(taken('?i=preschool-gross-enrolment-ratio&v=relation')).toBeNull();
  });
});
